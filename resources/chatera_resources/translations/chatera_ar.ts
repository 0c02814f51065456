<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>حول ChatEra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>تم النسخ. لا يقول شيئًا عنك ولا عن محادثاتك.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>نسخ لأجل تقرير</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>انسخ إصدارات ChatEra وهذا النظام لتعرضها على من يستطيع المساعدة</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>برنامج حر برخصة Apache 2.0. صوره وأصواته خاصة به، وأعمال الآخرين فيه هي:</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>سهولة المراسلة الكلاسيكية، ولا سحابة لأحد بيننا.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>الإصدار {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>أعمال الآخرين في ChatEra ورخصها</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>صفحة إلى الأعلى</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>حول ChatEra</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>إضافة إلى وجوهك التعبيرية…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>إضافة إلى ملصقاتك</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>إضافة إلى غمزاتك</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>إضافة {0} إلى وجوهك التعبيرية…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>عنوان موزّع أو عقدة، مثل 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>كل الرسائل المثبّتة…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>الرد على أحدث إشعار</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>الظهور كغير متصل</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>الظهور كغير متصل لفئة…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>الظهور كغير متصل لهذا الشخص</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>الظهور كمتصل لفئة…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>الظهور كمتصل لهذا الشخص</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الطلب مجددًا</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد عن الجهاز</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>خلفية المحادثات…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>خلفية هذه المحادثة…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>سأعود بعد قليل</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>الإعادة إلى بقية المحادثات</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>تغيير مشهدي…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>تغيير صلاحيات عضو…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>تعديل رسالتك الأخيرة</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>تغيير اسمك…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>تغيير رسالتك الشخصية…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>تغيير صورتك…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>يجري بدء تشغيل ChatEra.</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>ما زال ChatEra قيد بدء التشغيل.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>اختر عضوًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>اختر رسالة من السجل أولًا.</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>اختر أولًا رسالة فيها وجوه تعبيرية خاصة بمرسلها.</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>اختر شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>اختر أولًا ملصقًا من المحادثة.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>اختر أحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>إغلاق المفتوح خطوة بخطوة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز برمجي</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>المجتمعات…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>الاتصال بعنوان…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>المحادثات في علامات تبويب</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز البرمجي</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>الحذف لدى الجميع</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>كل محادثة في نافذتها</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>الإصدارات السابقة…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>عدّل رسالتك الشخصية هنا</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>رموز تعبيرية…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>نهاية السجل</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>كل شيء في نافذة واحدة</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation>المفضلة 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation>المفضلة 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation>المفضلة 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation>المفضلة 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation>المفضلة 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation>المفضلة 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation>المفضلة 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation>المفضلة 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation>المفضلة 9</translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation>المفضلة {0}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>البحث عن جهة اتصال…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>البحث في هذه المحادثة…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>الخط واللون…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>إعادة توجيه الرسائل…</numerusform>
            <numerusform>إعادة توجيه رسالة واحدة…</numerusform>
            <numerusform>إعادة توجيه رسالتين…</numerusform>
            <numerusform>إعادة توجيه %Ln رسائل…</numerusform>
            <numerusform>إعادة توجيه %Ln رسالة…</numerusform>
            <numerusform>إعادة توجيه %Ln رسالة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>الانتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>الانتقال إلى شخص…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>الانتقال إلى أول رسالة</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>الانتقال إلى أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>الانتقال إلى الرسالة المردود عليها</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>سماع كل شيء مجددًا</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>ترتيب جهات الاتصال…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>كم من الوقت؟</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>الدعوة بالاسم…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>حفظ المحادثات كملفات…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>إبقاء هذه النافذة فوق غيرها</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>التراجع عن الحذف الجاري</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>لغات التدقيق الإملائي وكلماته…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>مغادرة المجموعة…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>التأكد من هوية الشخص…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>إعادة المشرف عضوًا عاديًا</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>ترقية العضو إلى مشرف</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>وضع علامة مقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>وضع علامة غير مقروءة</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>نقل المفضلة إلى الأسفل</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>نقل المفضلة إلى الأعلى</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>نقل علامة التبويب إلى الخلف</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>نقل علامة التبويب إلى الأمام</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>نقل هذا المجتمع…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>كتم كل شيء لبعض الوقت…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>كتم لمدة ثماني ساعات</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>كتم حتى أعيد التشغيل</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>الكلمة التالية المكتوبة خطأً</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>علامة التبويب أو النافذة التالية</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>المحادثة التالية غير المقروءة</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>الاسم المستعار…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>لا تُحفظ أي محادثات كملفات.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>لا يوجد حذف جارٍ.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>لا شيء مثبّت هنا.</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>لا شيء غير مقروء في مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>لا شيء غير مقروء.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>لم يُقل شيء هنا بعد.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>نكزة</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>هذا متاح لمالك المجموعة ومشرفيها فقط.</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>هذا متاح لمالك المجموعة فقط.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>فتح محادثة مع العضو</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>فتح مجلد المحادثات المحفوظة</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>فتح ما حُفظ منها</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>عضو عادي</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>في استراحة الغداء</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>تثبيت للجميع</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>تشغيل مجددًا</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>علامة التبويب أو النافذة السابقة</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>المحادثة السابقة غير المقروءة</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>طباعة المحادثة…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>الوضع في فئة جديدة…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>إنهاء ChatEra</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>تفاعل…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>إزالة من المجموعة…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>إزالة العضو من المجموعة</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>إعادة تسمية المجموعة…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>رد على انفراد</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>حفظ المحادثة…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>ذكر ما تفعله…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>البحث في كل الرسائل…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>إرسال غمزة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>إظهار قائمة جهات الاتصال</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>إظهار ما أستمع إليه</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>يوجد نص مكتوب في الحقل.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>الأصوات والإشعارات…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>بداية السجل</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>الملصقات…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>هذه ليست من المفضلة.</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>السمات…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>لا توجد فئات بعد.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>لا توجد محادثة بعد.</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>لا يوجد إشعار للرد عليه.</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>لا يوجد غير هذا.</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>لم يكن هنا شيء غير مقروء.</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>سطح المكتب هذا لا يترك ذلك لأي برنامج.</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>هذه ليست مجموعة.</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>لجميع من في أي فئة؟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>تحته خط</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>إلغاء التثبيت للجميع</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>غير مقروءة من هنا</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>ما الدور من الآن فصاعدًا؟</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>ما كتبته بعد ذلك</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>ما كتبته قبل ذلك</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>أي غمزة؟</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>من يمكنه قراءة هذا…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>من يراك بشكل مختلف…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>مَن؟</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>لمَن؟</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>لماذا لا يظهر لي شخص ما؟…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>الغمزات…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>الكتابة بخط اليد</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>لم تعد في هذه المجموعة.</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>لم تنتقل إلى أي مكان.</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>ليس لديك هذا العدد من المفضلات.</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>هذا الملصق لديك.</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>وجوهك التعبيرية…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>رسالتك الشخصية</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>ملصقاتك…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>رسالة شخصية</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>إضافة أشخاص أعضاء مجموعة دعوة</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>عنوان رابط url</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>مشرف ترقية تنزيل دور صلاحيات</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>دائمًا فوق الأعلى بقاء عائمة تثبيت</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>حركة رسوم متحركة</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>حركة رسوم متحركة منتقي اختيار</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>إجابة اقتباس</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>إجابة رد اقتباس مباشر خاص وحده كاتب</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>ظهور غير متصل متصل لأشخاص معينين إخفاء مخفي خصوصية</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>أرشيف سجل محفوظات ملفات</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>أرشيف سجل محفوظات مجلد تسجيل نص html تصدير</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>ترتيب تخطيط منفصل كلاسيكي</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>ترتيب تخطيط واحدة مقسمة بجانب جهات الاتصال</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>ترتيب تخطيط تبويبات ألسنة نافذة واحدة</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>إرفاق إرساء تبويب لسان نافذة رئيسية دمج</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>أفاتار صورة رمزية</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>خلفية رأس ترويسة لون سمة صورة خلف الاسم</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>كتلة مقتطف كود برنامج حافظة</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>هزة هزاز تنبيه وخز</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>تغيير تصحيح</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>دردشة كتابة رسالة</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>مغلق مفتوح انضمام دعوة إنشاء خادم شبكة</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>لوحة الأوامر إجراءات اختصارات مساعدة</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>إنشاء غرفة قناة دردشة عدة أشخاص جماعية</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>وجه تعبيري مخصص سمايل ابتسامة احتفاظ أخذ خاص</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>وجوه تعبيرية مخصصة سمايلات صور خاصة إنشاء استيراد تصدير</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>تنزيل دور رتبة</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>طبيب مساعدة مشكلة شبكة تشخيص</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>أسفل قائمة</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>تحرير تصحيح</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>معدلة سجل تعديلات تغييرات قبل صياغة</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>فعل إجراء حركة</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>إيموجي وجوه سمايل ابتسامة منتقي</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>تشفير أمان خصوصية خاص</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>نهاية أسفل الأحدث</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>خروج إغلاق</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>تصدير ملف صفحة نص html سجلات أرشيف</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>بحث في كل مكان السجل</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>مجلد ملفات أرشيف سجل محفوظات</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>تنسيق ثابت العرض كود آلة كاتبة كتلة كلمات محددة</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>تنسيق مائل تأكيد حروف كلمات محددة</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>تنسيق شطب مشطوب كلمات محددة</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>تنسيق غامق عريض سميك حروف كلمات محددة</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>تنسيق تسطير تحته خط حروف</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>مجموعة تصنيف عائلة عمل</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>خط اليد حبر رسم قلم تخطيط لوح</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>خط اليد حبر رسم حافظة صورة</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>خط اليد حبر رسم png svg ملف تصدير</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>إخفاء إبعاد أرشيف إلغاء الأرشفة</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>السجل استرجاع</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>المدة، مثل 1h</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>تجاهل إلغاء الحظر</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>قفز يوم تقويم السجل</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>مفاتيح اختصارات تغيير</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>طرد عضو حظر</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>يسار يمين ترتيب</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>أحرف عريض غامق مائل تسطير نمط</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>مقفل مفقود مفتاح مشفر</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>مظهر شكل ألوان داكن ليلي تباين عالٍ</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>تعليم غير مقروءة لاحقًا جديد فاصل alt نقر</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>موسيقى يعمل الآن أغنية مشغل رسالة شخصية</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>جديد خط فاصل أعلى</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>لقب اسم مستعار إعادة تسمية اسم العرض</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>إشعارات تنبيهات هدوء منبثقة</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>إشعارات تنبيهات هدوء منبثقة كتم</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>خيارات تفضيلات سمة</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>ترتيب مثبتة فرز</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>ورق pdf تصدير</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>أشخاص النافذة الرئيسية</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>تثبيت نجمة أعلى</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>مثبتة مهمة محفوظة أعلى</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>فصل إخراج تبويب نافذة منفصلة مستقلة</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>ترقية دور</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>رسالة سريعة مزاج</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>تبديل سريع بحث شخص مجموعة محادثة فتح قفز</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>إنهاء خروج</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>اقتباس رد انتقال أصل أصلية</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>تفاعل إيموجي إعجاب</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>قراءة لاحقًا علامة</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>قراءة لاحقًا علامة مشاهدة</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>إزالة حجب سحب إلغاء الإرسال</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>إعادة تسمية تسمية لقب</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>رجوع عودة انتقال اقتباس سجل</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>يمين يسار ترتيب</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>بحث أشخاص تصفية</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>بحث كلمات السجل</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>إرسال إعادة الإرسال فشل</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>خادم مضيف موزع عقدة ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>خادم عقدة</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>مشاركة إرسال مجددًا تحويل شخص آخر</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>صمت كتم إشعارات أصوات</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>صمت هدوء عدم الإزعاج إشعارات أصوات</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>صمت هدوء إشعارات عدم الإزعاج</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>فرز ترتيب حجم فئة حالة غير متصل عرض</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>صوت إشعارات</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>تدقيق إملائي قاموس قواميس كلمات خاصة لغة</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>تدقيق إملائي كلمات خاطئة تسطير لغة</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>إملاء تدقيق إملائي خطأ تصحيح قاموس</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>بداية أول أعلى الأقدم</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>حالة تواجد ظهوري للآخرين</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>ملصق احتفاظ حفظ خاص</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>ملصقات حزم تثبيت صور خاصة</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>ملصق منتقي اختيار صورة إرسال</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>تبويب لسان محادثة</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>تبويب فتح محادثة</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>نص حافظة</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>عنوان موضوع اسم</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>منبثق إشعار رد لوحة المفاتيح</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>تراجع حذف</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>إلغاء الكتم إنهاء هدوء إشعارات أصوات</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>إلغاء تثبيت إبقاء ظاهرة أعلى مهمة</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>غير مقروء مشاهدة</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>أعلى قائمة</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>تحقق رقم الأمان هوية</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>إصدار رخصة حقوق مساعدة معلومات مكتبات تقرير حول</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>ظهور تواجد حالة إخفاء مخفي مجموعة</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>ظهور تواجد حالة إخفاء مخفي سري تخفٍّ</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>ظهور تواجد حالة إخفاء مخفي إظهار يراني</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>خلفية نقش تدرج صورة خلف الرسائل</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>خلفية نقش تدرج صورة خلف الرسائل مشهد سمة</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>غمزة حركة إعادة تشغيل</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>غمزة حركة حفظ احتفاظ</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>تكبير أكبر</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>تصغير أصغر</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>إعادة ضبط التكبير</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>إلى: {0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>حالة {0} الآن: {1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>الظهور كغير متصل لجميع من في {0}</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>الظهور كغير متصل لهذا الشخص</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>الظهور كغير متصل أمام {0}</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>الظهور كمتصل لجميع من في {0}</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>الظهور كمتصل لهذا الشخص</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>الظهور كمتصل أمام {0}</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>جميع من في {0} يرونك غير متصل من الآن.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>جميع من في {0} يرونك مجددًا كما يراك الآخرون.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>جميع من في {0} يرونك متصلًا، حتى أثناء ظهورك كغير متصل.</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>تظهر كغير متصل للجميع هنا: الحاسوب الذي يصلك عليه إصدار أقدم من ChatEra لا يستطيع إخفاءك عن أشخاص بعينهم.</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>تظهر كغير متصل لأكثر من %Ln شخص، وبالتالي للجميع.</numerusform>
            <numerusform>تظهر كغير متصل لأكثر من %Ln شخص، وبالتالي للجميع.</numerusform>
            <numerusform>تظهر كغير متصل لأكثر من %Ln شخص، وبالتالي للجميع.</numerusform>
            <numerusform>تظهر كغير متصل لأكثر من %Ln شخص، وبالتالي للجميع.</numerusform>
            <numerusform>تظهر كغير متصل لأكثر من %Ln شخص، وبالتالي للجميع.</numerusform>
            <numerusform>تظهر كغير متصل لأكثر من %Ln شخص، وبالتالي للجميع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>غير متصل أمام %n شخص</numerusform>
            <numerusform>غير متصل أمام شخص واحد</numerusform>
            <numerusform>غير متصل أمام شخصين</numerusform>
            <numerusform>غير متصل أمام %n أشخاص</numerusform>
            <numerusform>غير متصل أمام %n شخصًا</numerusform>
            <numerusform>غير متصل أمام %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>غير متصل أمام {0}</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>متصل أمام %n شخص</numerusform>
            <numerusform>متصل أمام شخص واحد</numerusform>
            <numerusform>متصل أمام شخصين</numerusform>
            <numerusform>متصل أمام %n أشخاص</numerusform>
            <numerusform>متصل أمام %n شخصًا</numerusform>
            <numerusform>متصل أمام %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>متصل أمام {0}</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>تظهر كغير متصل أمام {0} من الآن.</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>تظهر أمام {0} مجددًا كما تظهر للجميع.</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>تظهر كمتصل أمام {0}، حتى أثناء ظهورك كغير متصل.</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>معاينة: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>السمات عالية التباين لا تعرض صورًا خلف الكلمات.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>لا يمكن استخدام هذه الصورة: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>صورتك الخاصة</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>الطلب مجددًا</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>سلمى تقول:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>مثل كل المحادثات</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>كما في السمة</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>خلفية المحادثات</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>خلفية هذه المحادثة</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>الخلفيات</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>لكل المحادثات التي ليست لها خلفية خاصة</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>سادة</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>هل نذهب إلى البحيرة يوم الجمعة؟</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>نعم! سأحضر الكعكة.</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>أنت تقول:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>تدرج أزرق</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>فقاعات</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>تدرج أخضر</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>قلوب</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>أوراق شجر</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>تدرج برتقالي ووردي</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>تموّجات</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>ورق مربّعات</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>نجوم</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>خطوط</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>تدرج بنفسجي</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>تحتوي النسخة الاحتياطية على كل ما قيل، مشفّرًا: كلماتك الـ 12 تفتحها. مكانها على قرص آخر.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>النسخ الاحتياطي الآن…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>تم النسخ الاحتياطي، وأُعيدت قراءته للتأكد: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>مدى تقدم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>جارٍ التحقق بالقراءة… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>أُنشئت أحدث نسخة احتياطية في {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>أين تُحفظ النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>اكتب كلماتك الـ 12 على ورقة أولًا: بدونها لا يمكن لأحد فتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>جارٍ الكتابة… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>مثل :cat: أو (cat)، ومن دون مسافات.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>لا يمكن أن يحتوي على مسافات.</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>ما تكتبه لإظهاره</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>ما تكتبه لإظهاره:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>تكتب هذا لوجه تعبيري آخر، وسيحل هذا محله.</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>تكتب هذا لوجه تعبيري آخر. اختر شيئًا غيره.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>لا يتطابق: جهاز {0} يعرفك بهوية أخرى، لذا قد يكون هناك دخيل بينكما. أخبر {0} بطريقة أخرى، ولا تكتب هنا ما يجب ألا يقرأه الآخرون.</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>يتطابق: الطرف الآخر هو {0} فعلًا.</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>أُنشئ هذا الرمز بإصدار أحدث من ChatEra. حدّث هذا الإصدار ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>هذا ليس رمز {0} لهذه المحادثة. إن كان معروضًا على شاشة {0} نفسها، فقد يكون هناك دخيل بينكما: لا تكتب هنا ما يجب ألا يقرأه الآخرون.</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>هذا رمزك الموجّه إلى {0}. اعرضه على هذه الشاشة أو على ورقة.</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>ما يقوله رمز الطرف الآخر</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>ما يقوله رمز الطرف الآخر: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>رمزك؛ «نسخ كنص» يعطيه مكتوبًا</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>مجتمع مغلق</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>مجتمع جديد</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>بلا حد أدنى للأحرف.</numerusform>
            <numerusform>حرف واحد على الأقل.</numerusform>
            <numerusform>حرفان على الأقل.</numerusform>
            <numerusform>%Ln أحرف على الأقل.</numerusform>
            <numerusform>%Ln حرفًا على الأقل.</numerusform>
            <numerusform>%Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>متصل؛ حاسوبك هو الموزّع</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>كل من على شبكتك موجود في المجتمع المفتوح. أما المجتمع المغلق فيتطلب عبارة مرور أو دعوة؛ يرى الآخرون أنه موجود، لكن لا يرون من فيه.</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>كل من هنا</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>لمن لا يعثر ChatEra لديه على حاسوبك تلقائيًا، لكن حاسوبه يستطيع الوصول إليه. ولا يؤدي الرابط إلى شيء بعد أن يتولى حاسوب آخر المهمة.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>لديّ دعوة</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>الانضمام إلى مجتمع</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>انضمام…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>هل تريد مغادرة المجتمع؟</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>مغادرة…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>اسم المجتمع</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>الاسم، مثل «العائلة»</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>لا أحد من أعضائه هنا الآن</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>على هذه الشبكة. يتطلب عبارة مرور أو دعوة.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>يمكن للآخرين الدخول بعبارة مرور أيضًا</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>الصق الدعوة التي حصلت عليها:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>رمز QR للدعوة</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>رابط من شخص ما يدعوك إلى مجتمع مغلق. انضم إليه إن كنت تعرف صاحبه:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مجددًا</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>يؤدي هذا إلى الحاسوب الذي يصل الجميع الآن:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>هذا يتيح للآخرين الدخول إلى «{0}»:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>اكتب عبارة مرور «{0}»:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>ما كُتب في «{0}» يبقى هنا. للعودة تحتاج إلى دعوة أو إلى عبارة المرور.</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>كل من لديه هذا الرابط يستطيع الدخول، الآن ولاحقًا. أعطه فقط لمن ينتمون إلى هذا المجتمع، وبطريقة لا يستطيع الآخرون قراءتها.</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>كل من تعطيه دعوة يستطيع الدخول.</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>أنت في «{0}» الآن.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>وصلت رسالة لا مكان لها هنا.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>وصلت رسالة تخص مقارنة أخرى.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>وصلت رسالة غير قابلة للقراءة.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>ساعتا الجهازين متباعدتان جدًا، أو أن الطلب قديم.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>استغرقت المقارنة أكثر من عشر دقائق.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>أُلغيت المقارنة.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>الرسائل من شخص آخر أو موجّهة إلى شخص آخر.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>الأعداد مختلفة: قد يكون هناك دخيل بينكما.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>الجهاز الآخر ليس من أجهزة ذلك الشخص.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>غيّر الطرف الآخر مفتاحه: قد يكون هناك دخيل بينكما.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>أرسل الطرف الآخر مفتاحًا غير صالح.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>إثبات الطرف الآخر خاطئ: قد يكون هناك دخيل بينكما.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>لا يعرف البرنامجان طريقة مشتركة للمقارنة.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>رأيتما الشيء نفسه. لا دخيل بينكما.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>اتصل هاتفيًا مع {0}، أو اجلسا معًا. سيرى كل منكما ثلاثة أعداد، ويخبر الآخر بها.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>اتصل هاتفيًا مع {0}، أو اجلسا معًا: يجب أن يكون {0} فعلًا هو الطرف الذي يخبرك بما يظهر لديه.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>مقارنة الأعداد الآن</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>هل يظهر الشيء نفسه لدى {0}؟</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>الطرف الآخر هو {0} فعلًا</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>لم تكتمل المقارنة</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>اطلب من {0} قراءة ما هو مكتوب بصوت عالٍ. انظر إلى كل واحد منها؛ ولا تقارنا بالكتابة هنا.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>عرض الأعداد</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>عرض صور بدلًا منها</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>هذا لا يتطابق</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>بانتظار {0}…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>بانتظار التأكيد نفسه من {0}…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>أجبت على جهاز آخر</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>قلت إنها متطابقة.</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>لدى {0} عشر دقائق للإجابة. اتصل هاتفيًا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>طلب من {0} لمقارنة الأعداد معك</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} لا تكتب هنا ما يجب ألا يقرأه الآخرون. جرّب مرة أخرى؛ وإن لم يتطابق مجددًا، فأخبر {0} بطريقة أخرى، وأخبر من يدير هذه الشبكة.</translation>
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
        <translation>تعديل الرسالة</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>خط اليد</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>لا تتسع الرسالة الواحدة للمزيد. أرسل هذه أولًا.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>نكزة</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>الرد على {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>إرسال ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>هذه الرسالة أطول من المسموح. أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة أطول من المسموح بنحو حرف واحد. أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة أطول من المسموح بنحو حرفين. أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة أطول من المسموح بنحو %Ln أحرف. أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة أطول من المسموح بنحو %Ln حرفًا. أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة أطول من المسموح بنحو %Ln حرف. أرسلها على أجزاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>الغمزات</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>الظهور كغير متصل</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بعيد عن الجهاز</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>سأعود بعد قليل</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>مسودة: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>في استراحة الغداء</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>تظهر كغير متصل لهذا الشخص</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>تظهر كمتصل لهذا الشخص دائمًا</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>تظهر لهذا الشخص كما تظهر للجميع</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>استماع إلى {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>عليها علامة غير مقروءة</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>لا أحد من {0} هنا</numerusform>
            <numerusform>واحد من {0} موجود هنا</numerusform>
            <numerusform>اثنان من {0} موجودان هنا</numerusform>
            <numerusform>%Ln من {0} موجودون هنا</numerusform>
            <numerusform>%Ln من {0} موجودون هنا</numerusform>
            <numerusform>%Ln من {0} موجودون هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>مجموعات سابقة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>هل هو الشخص نفسه فعلًا؟</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصلين</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصلون</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>جهات اتصال أخرى</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>لم تعد فيها</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّرة</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>الترتيب هكذا</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>تغيير مشهدي</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>كل من هنا</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>ابحث عن جهة اتصال أو رسالة…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>ترتيب جهات الاتصال</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>جارٍ البحث عن أشخاص على شبكتك…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>لا أحد غيرك هنا بعد. البحث عن أشخاص على هذه الشبكة متوقف بحسب إعداداتك؛ يمكنك الاتصال بعنوان من القائمة.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>لا أحد غيرك هنا بعد. يظهر تلقائيًا كل من يشغّل ChatEra على هذه الشبكة.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>لا أحد هنا بهذا الاسم. اضغط Enter للبحث في الرسائل.</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>لست متصلًا بمجتمع يمكن نقله.</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>يظهر {0} تحت {1} عند ترتيب جهات الاتصال حسب الفئة.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(معدّلة)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(غير مشفّرة)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الطلب مجددًا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز برمجي</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>تعذّر فتح هذه الرسالة</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>حُذفت هذه الرسالة</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>بانتظار هذه الرسالة…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>يقول</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ تشغيل مجددًا</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>طلب رسالة {0} مجددًا</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>عرض الإصدارات السابقة</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>لا أحد يكتب…</numerusform>
            <numerusform>شخص واحد يكتب…</numerusform>
            <numerusform>شخصان يكتبان…</numerusform>
            <numerusform>%Ln أشخاص يكتبون…</numerusform>
            <numerusform>%Ln شخصًا يكتبون…</numerusform>
            <numerusform>%Ln شخص يكتبون…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>لا يستطيع ChatEra إرسال الصور والملفات. يمكن أن تصبح الصورة وجهًا تعبيريًا أو ملصقًا.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>أعيد التوجيه إلى {0}.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>وصلت آخر رسالة في {0} الساعة {1}.</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>أُزيل هذا الحاسوب من حسابك</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>هذه الرسالة غير موجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>من يكتب الآن</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>لست متصلًا. ما تكتبه يُرسل عندما تتصل مجددًا.</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>لم تعد في هذه المجموعة</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>لقد حظرت {0}</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - محادثة</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} و{1} يكتبان…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} خارج الاتصال الآن، وستصل رسائلك لاحقًا.</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} يكتب رسالة…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>لا يمكن فعل ذلك هنا.</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>لا يوجد «{0}» لاختياره.</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>«{0}» ينطبق على أكثر من واحد.</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>رابط يريد وصلك بـ {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>لا يستطيع ChatEra فتح هذا الرابط.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>اتصل فقط إن كنت تعرف من يديره. سيعرف عنوانك واسمك.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>الاتصال بمجتمع</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>هذا الرابط يجعل حاسوبًا جديدًا أحد حواسيبك. الصقه هناك عند تشغيل ChatEra لأول مرة.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>تعذّر بدء تشغيل ChatEra ({0}).</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>يبقى ChatEra قيد التشغيل</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>تستمر الرسائل في الوصول إليك. يمكن الإنهاء من قائمته أو من شريط النظام.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>ربط حاسوب آخر…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>اسم الجهاز</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>إعادة تسمية الجهاز</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>تستطيع هذه الأجهزة قراءة رسائلك والكتابة باسمك. وهي وحدها تعرف الأسماء التي تطلقها عليها.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>استخدام هذا الحاسوب مجددًا…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>آخر اتصال {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>لا يمكن حفظ المحادثات كملفات في {0} ({1}). اختر مجلدًا آخر إن استمر ذلك؛ وسيُكتب الناقص حينها.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>لا يمكن حفظ المحادثات كملفات: لا يُسمح لـ ChatEra بالكتابة في {0}. اسمح له بذلك أو اختر مجلدًا آخر؛ وسيُكتب الناقص حينها.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>لا يمكن حفظ المحادثات كملفات: قرص {0} ممتلئ. أفرغ مساحة عليه؛ وسيُكتب الناقص حينها.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>لا يمكن حفظ المحادثات كملفات: {0} غير موجود. صِل محرك الأقراص أو اختر مجلدًا آخر؛ وسيُكتب الناقص حينها.</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>لم يُحفظ شيء من هذه المحادثة كملف بعد.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>كل الأرقام متطابقة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>إن اختلف أي رقم، فقد يكون هناك دخيل بينكما: أخبر {0} بطريقة أخرى، ولا تكتب هنا ما يجب ألا يقرأه الآخرون.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>تظهر الأرقام نفسها في هذا المكان لدى {0}. اقرآها معًا، هاتفيًا أو جنبًا إلى جنب؛ وعندما تتطابق كلها، يكون الطرف الآخر هو {0} فعلًا.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>لا عوائق محتملة.</numerusform>
            <numerusform>قد يكون هناك عائق واحد.</numerusform>
            <numerusform>قد يكون هناك عائقان.</numerusform>
            <numerusform>قد تكون هناك %Ln عوائق.</numerusform>
            <numerusform>قد يكون هناك %Ln عائقًا.</numerusform>
            <numerusform>قد يكون هناك %Ln عائق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>تم النسخ. يتضمن النص عناوين هذا الحاسوب وشبكته.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>نسخ كل شيء لعرضه على من يستطيع المساعدة</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>يبدو كل شيء سليمًا هنا. اسأل إن كان ChatEra مفتوحًا على الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>فحص الشبكة</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>جارٍ فحص شبكة هذا الحاسوب؛ يستغرق هذا بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج الفحص</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>لماذا لا يظهر لي شخص ما؟</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>غير سليم</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>حدث خطأ داخل ChatEra ({0}).</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Emoji or stickers</source>
        <translation>رموز تعبيرية أو ملصقات</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>ابحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>اصنع ما يخصك…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>إدارة…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>لا يوجد رمز تعبيري بهذا الاسم</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>وجوهك التعبيرية</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>تغيير الرمز…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>تغيير ما تكتبه</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>الوجوه التعبيرية</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>وجه تعبيري جديد</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>لا شيء بعد. أضف صورة أو أفلتها هنا: الصور الصغيرة الواضحة الشكل هي الأفضل. ويمكنك أخذ الوجوه التعبيرية للآخرين من قائمة رسائلهم.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>اكتب الرمز في رسالة، فتظهر الصورة مكانه.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>وجوهك التعبيرية</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>لا يمكن استخدام {0}: {1}</translation>
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
        <translation>جارٍ تشفير ما على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>من الآن فصاعدًا لا يستطيع أحد قراءة رسائلك بالنظر في ملفات هذا الحاسوب. يحدث هذا مرة واحدة، ولا يضيع شيء إذا انقطع.</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>التشفير جارٍ</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>يمكن أن تحل محلها مجموعة جديدة بالأشخاص أنفسهم، وهم وحدهم يستطيعون قراءتها.</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>تُختم الرسالة المشفّرة على حاسوبك (XChaCha20-Poly1305) بمفتاح خاص بها. يصل ذلك المفتاح إلى كل جهاز من أجهزة كل قارئ عبر جلسة بين الجهازين: يُتفق عليها باستخدام X25519 وML-KEM-768 معًا، وتُجدَّد مع كل رسالة، فلا يفتح جهاز مسروق ما قيل قبل وقت طويل. في المجموعات الكبيرة لكل جهاز مفتاح يُسلَّم إلى الأعضاء ويُستبدل كلما غادر أحد. وكل رسالة يوقّعها الجهاز الذي كتبها. يحتفظ الموزّع بالرسائل المختومة إلى أن تُستلم، ويرى حجمها التقريبي ووقتها ولمن هي. لم يراجع هذا أحد من خارج ChatEra بعد.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>مشفّرة، والطرف الآخر هو {0} فعلًا</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>مشفّرة، وقد تأكدت من الجميع</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>مشفّرة: الأعضاء وحدهم يستطيعون قراءة هذه المحادثة</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>مشفّرة: لا يستطيع قراءة هذه المحادثة سواك وسوى {0}</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>يستطيع مالكها أو أحد مشرفيها مواصلتها في مجموعة جديدة لا يقرؤها إلا الأعضاء.</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>رسالة إلى {0}، مشفّرة</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>رسالة إلى {0}، يستطيع الموزّع قراءتها</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>لا أحد في الوسط يستطيع ذلك: لا الموزّع الذي ينقلها، ولا ChatEra.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّرة</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>غير مشفّرة: يستطيع الموزّع أيضًا قراءة هذه المحادثة</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>أعضاء هذه المجموعة وحدهم يستطيعون قراءة هذا، على أجهزتهم.</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>لا يستطيع قراءة هذا سواك وسوى {0}، كلٌّ على أجهزته.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>ألقِ التحية على {0}
الأعضاء وحدهم يستطيعون قراءة ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>ألقِ التحية على {0}
لا يستطيع قراءة ما يُكتب هنا سواك وسوى {0}.</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>ألقِ التحية على {0}
يستطيع الموزّع قراءة ما يُكتب هنا.</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>الموزّع الذي ينقل رسائلك يستطيع قراءة هذه المحادثة، وكذلك من يديره.</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>للتأكد من عضو، افتح المحادثة معه وتحقق هناك.</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>ما كُتب حتى الآن يبقى كما هو.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>من يكتب إلى من، ومتى، وكم تقريبًا. لا ماذا يكتب.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>من يكتب إلى من، ومتى، وماذا يكتب.</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>لقد تأكدت. سيخبرك ChatEra إن تغيّر ذلك يومًا.</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>لم تتأكد بعد. يستغرق ذلك دقيقة، ويستبعد أن ينتحل شخص آخر صفة {0}.</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}، وقد تأكدت من كل واحد منهم</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}، وقد تأكدت من أن الطرف الآخر هو {1} فعلًا</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>التحقق مجددًا…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>المتابعة بتشفير</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>تفاصيل أقل</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>هل هو الشخص نفسه فعلًا؟</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>التأكد من هوية {0}…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>تفاصيل أكثر</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>ما يستطيع ChatEra والموزّع رؤيته</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>من يستطيع قراءة هذا</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>السبب، وما الذي يغيّره</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation>&lt;b&gt;مرحبًا بك في ChatEra&lt;/b&gt;&lt;br&gt;بماذا تحب أن يناديك الآخرون؟</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>لديّ 12 كلمة</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>أستخدم ChatEra على حاسوب آخر</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>يظهر الأشخاص على شبكتك تلقائيًا. لا شيء يخرج منها، ولا تحتاج إلى حساب في أي مكان.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>بدء الدردشة</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>مرحبًا بك في ChatEra</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>لم يُختر مجلد بعد</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>أين تُحفظ المحادثات؟</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>متصل بـ {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>جارٍ البحث عن أشخاص على شبكتك…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>أُزيل هذا الحاسوب من حسابك: لا شيء جديد يصل أو يُرسل. إن كان لك، فانظر «الإعدادات»، «الأمان».</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>حاسوبك هو الموزّع · لا حاجة إلى خادم</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>موزّع شبكتك</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>رمادي داكن</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>الخط واللون</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>خط اليد</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>ليموني</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>أرجواني فاقع</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>كستنائي</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>كحلي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>مستدير</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>هكذا تبدو كتابتك.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>آلة كاتبة</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>مسطّر</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>اللون المعتاد</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>الخط المعتاد</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>الكتابة من دون خط ولون خاصين بك</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>‏Enter لإعادة التوجيه إلى هناك؛ Esc للإلغاء.</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>ابحث عن شخص أو مجموعة لإعادة التوجيه</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>إعادة توجيه: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>لا أحد هنا بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>أضفت {0}</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>أنشأت المجموعة</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>غادرت المجموعة</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>أعدت {0} إلى دور عضو عادي</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>جعلت {0} في دور مشرف</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>سمّيت المجموعة «{0}»</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>أزلت {0}</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>تمت إضافتك بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>تمت إضافة {1} بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>تم إنشاء المجموعة بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>تمت مغادرة المجموعة من قِبل {0}</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>تمت إعادتك عضوًا عاديًا بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>تم تعيينك مشرفًا بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>تمت إعادة {1} إلى دور عضو عادي بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>تم تعيين {1} في دور مشرف بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>تمت تسمية المجموعة «{1}» بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>تمت إزالتك بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>تمت إزالة {1} بواسطة {0}</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – هذا لا يُحتسب: جاء هذا من جهاز أزلته</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – هذا لا يُحتسب: جاء هذا من جهاز تمت إزالته من قِبل {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – هذا لا يُحتسب: غادرت المجموعة في هذه الأثناء</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – هذا لا يُحتسب: أعدت {1} في هذه الأثناء إلى دور عضو عادي</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – هذا لا يُحتسب: أزلت {1} في هذه الأثناء</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – هذا لا يُحتسب: لم يكن ذلك من صلاحياتك</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – هذا لا يُحتسب: تمت مغادرة المجموعة في هذه الأثناء من قِبل {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – هذا لا يُحتسب: تمت إعادتك عضوًا عاديًا في هذه الأثناء بواسطة {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – هذا لا يُحتسب: تمت إعادة {2} في هذه الأثناء إلى دور عضو عادي بواسطة {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – هذا لا يُحتسب: تمت إزالتك في هذه الأثناء بواسطة {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – هذا لا يُحتسب: تمت إزالة {2} في هذه الأثناء بواسطة {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – هذا لا يُحتسب: لم يكن ذلك من صلاحيات {1}</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>تستمر المتابعة عبر {0}</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>متصل عبر {0}</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>جارٍ البحث عن طريق آخر إلى الجميع…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>موزّع شبكتك</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>حاسوبك</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>حاسوبك {0}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>حاسوبك</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0} سلّم المهمة إلى {1}</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0} غادر، وتستمر المتابعة عبر {1}</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0} اختفى، وتستمر المتابعة عبر {1}</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0} اختفى، وجارٍ البحث عن طريق آخر…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>حاسوب {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>حاسوب {0}</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>للفأرة أو الإصبع أو القلم. للكتابة بلوحة المفاتيح، اختر «نص» بجانبها.</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>اكتب أو ارسم هنا بالفأرة أو الإصبع أو القلم</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>لوح الكتابة</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>مسح اللوح</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>لون القلم</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>وصف الرسم (اختياري)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>ممحاة</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>يُقرأ لمن لا يستطيع رؤية الرسم</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>قلم سميك</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>قلم رفيع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>قلم عادي</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>ما يُظهره الرسم</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>رسم يبقى واضحًا بأي حجم (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>خط اليد</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>تعذّر حفظ الصورة في {0}.</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>الحاسوب على العنوان {0}</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>الحواسيب التي تنتظر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>جارٍ الاتصال بحاسوبك الآخر…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>عُثر في هذه الشبكة على:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>إن لم يقل شيئًا كهذا، فربما أجاب حاسوب شخص آخر في هذه الشبكة بدلًا منه: عندها اختر «لا».</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>رابط الحاسوب الآخر أو عنوانه</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>على حاسوبك الآخر، افتح «الإعدادات»، «الأمان»، واضغط «ربط حاسوب آخر». يجب أن يكون الاثنان في الشبكة نفسها.</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>أو الرابط الذي يعرضه الحاسوب الآخر:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>بدء الدردشة</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>الحاسوب الذي أجاب يخص «{0}». هل يقول حاسوبك الآخر إن الرمز صحيح؟</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>اكتب هذا الرمز على حاسوبك الآخر:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>استخدام ChatEra من حاسوب آخر</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>ماذا يقول الحاسوب الآخر؟</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>ما تم نقله</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>الاسم الذي تطلقه على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>نعم، يقول إن الرمز صحيح</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>يجري نقل حسابك ورسائلك، {0}.</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>حاسوبك الآخر</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>يسأل حاسوبك الآخر إن كان هذا الحاسوب لك. أجب هناك بنعم.</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… أو 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

هذا الحاسوب أحد حواسيبك بالفعل. ما ينقص يأتي من شبكتك، أو عندما تربطه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>الاسم الأصلي: {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>آخر ظهور {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>فئة جديدة…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>إزالة هذه الفئة</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>إعادة تسمية الفئة</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>إعادة تسمية هذه الفئة…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>في أي فئة تريد وضع {0}، مثل «العائلة»؟</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>ماذا تسمّي {0}؟ لا يراه سواك؛ اتركه فارغًا لاستخدام الاسم الأصلي.</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>ما الاسم الجديد للفئة {0}؟</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>لقد حظرت هذا الشخص.</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>لقد تأكدت من هوية هذا الشخص.</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>في الأرشيف حتى يصل جديد: {0}.</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>خارج الأرشيف الآن: {0}.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>اضغط الاختصار الجديد… (Esc للإلغاء)</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>إضافة اختصار آخر…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>تغيير الاختصار…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>ابحث عن إجراء أو اختصار، مثل Ctrl+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>لديه أكبر عدد ممكن من الاختصارات لإجراء واحد. غيّرها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>استخدام الاختصار هنا</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>الاختصار المعتاد</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>الاختصارات المعتادة لكل شيء</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>ما يجب معرفته عن الاختصار</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>من اختيارك</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} مخصص حاليًا لـ {1}. هل تريد تخصيصه لـ «{2}» بدلًا من ذلك؟</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} مخصص الآن لـ «{1}». اختر له اختصارًا آخر أولًا.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>حرف وحده سينقص مما تكتبه. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>على أجهزة Mac، يكتب Option مع حرف رمزًا في كثير من لوحات المفاتيح.</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>في كثير من لوحات المفاتيح تعادل هذه المفاتيح AltGr وتكتب رمزًا، مثل @ أو €. الأفضل اختيار Ctrl+Shift مع حرف.</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>لا يمكن حفظ الاختصارات: {0}.</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>هذه المفاتيح للنسخ والقص واللصق والتحديد؛ ولا يمكن أن تعني شيئًا آخر.</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>هذا المفتاح لازم للكتابة وللتنقل بين الأجزاء.</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>لا يمكن استخدام اختصارات لوحة المفاتيح الخاصة بك في {0} ({1}). تُستخدم الاختصارات المعتادة إلى أن تصلح الملف أو تختار غيرها.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>يتكوّن اسم المجتمع من 1 إلى {0} من الأحرف.</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>يجب ألا تقل عبارة مرور المجتمع عن {0} من الأحرف.</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>هناك مقارنة جارية بالفعل مع هذا الشخص.</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>ليس للمحادثة المباشرة سجل.</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>يعترض الطريقَ جدارُ حماية على ذلك الحاسوب، أو نقطة وصول تعزل ضيوفها: اسمح لـ ChatEra هناك، أو استخدم شبكة أخرى أو كبلًا، أو التقوا على عقدة مستضافة.</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>على الأرجح يُسقطها جدار حماية على هذا الحاسوب؛ انظر النصيحة الخاصة بجدار الحماية.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>لا يمكن نكز مجموعة يزيد عدد أفرادها على {0}.</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>اسم المجموعة سطر واحد من 1 إلى {0} من الأحرف.</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>موزّع من شبكة أخرى يسمّي نفسه {0}. إن كان هو المقصود، فاطلب دعوة من أحدٍ هناك أو أضف عنوانه.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>مفتاح مرسِل محفوظ تالف، أو كتبه إصدار أحدث من ChatEra.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>مفتاح مرسِل محفوظ تالف.</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>وصلت رسالة لا مكان لها هنا.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>وصلت رسالة تخص مقارنة أخرى.</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>الاسم سطر واحد من دون محارف تحكم.</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>يجب أن يتكوّن الاسم من 1 إلى {0} من الأحرف.</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>تتكوّن عبارة المرور من حرف واحد على الأقل.</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>الحد الأقصى للرسالة الشخصية {0} من الأحرف.</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>الرسالة الشخصية سطر واحد.</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>الحد الأقصى لحجم الصورة {0} ك.بايت.</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>عدد كلمات عبارة الاسترداد {0}، وهذه {1}.</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>الحد الأقصى لحجم الملصق {0} ك.بايت.</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>يحتاج الملصق إلى اسم: سطر من 64 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>يحتاج الملصق إلى رمز تعبيري يدل على معناه.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>رسالة منتظرة من نوع لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>اسمح لـ ChatEra على الشبكات الخاصة من «أمن Windows»، «جدار الحماية &amp; حماية الشبكة»، «السماح لتطبيق»؛ وتأكد من أن هذه الشبكة معيّنة كخاصة.</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>اسمح لـ ChatEra من إعدادات النظام، «الخصوصية &amp; الأمن»، «الشبكة المحلية»، ودعه يقبل الاتصالات الواردة من «الشبكة»، «جدار الحماية».</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>الحد الأقصى لأجهزة الحساب {0}، بما فيها المُزالة.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>الحد الأقصى لأجهزة الحساب {0}.</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>الحد الأقصى لحجم الوجه التعبيري {0} ك.بايت.</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>حدث بلا محتوى لم يحذفه أحد.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>وصلت رسالة غير قابلة للقراءة.</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>عملية أخرى من ChatEra تستخدم هذا الملف الشخصي ولا ترد. أنهِها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>تعذّر على حاسوب آخر الاتصال بهذا الحاسوب على {0}.</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>عقدة غير المتوقعة ترد على {0}: بصمتها {1}، والمتوقعة {2}. اسأل صاحبها أيهما الصحيحة.</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>برنامج آخر يقرأ {0}. أغلقه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>مستخدم آخر يرد على مقبس الملف الشخصي.</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>اسأل أحدًا إن كان ChatEra مفتوحًا لديه، وقارنا العنوان.</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>البث لا يعمل على {0}: {1}.</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>البث يعمل على {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>لا يستطيع ChatEra تشفير {0} ({1}). أفرغ مساحة على هذا القرص وأعد المحاولة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>لا يستطيع ChatEra الاستماع على منفذ UDP ‏{0} ({1}). برنامج آخر يحجزه أو برنامج أمان يمنعه؛ ستبقى بعض الموزّعات غير مرئية.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>لا يستطيع ChatEra استخدام واجهة الشبكة {0}: {1}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>لا يستطيع ChatEra استخدام {0} ({1}). اجعل ذلك المجلد قابلًا للكتابة أو أفرغ مساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>لا يستطيع ChatEra الكتابة في {0} ({1}). أفرغ مساحة على هذا القرص وأعد المحاولة.</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>‏ChatEra مفتوح بالفعل بهذا الملف الشخصي؛ وقد طُلب إظهار نافذته في المقدمة.</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>‏ChatEra ليس على الشبكة الآن.</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>‏ChatEra هناك إصدار أقدم لا يمكن نقل مجتمع إليه.</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>فُتح ChatEra في مكان آخر في هذه الأثناء: أعد المقارنة هناك.</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>مقارنة الأرقام تحتاج إلى الشبكة؛ أما ‎--mark فلا يحتاج إليها.</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>أنهِ اسم الملف بأحد هذه: {0}؛ فهو يحدد ما يُكتب.</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>ابحث عن البرنامج الذي يحجز المنفذ لنفسه وأنهِه.</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>اكتب كلمة للبحث عنها، و‎--limit لا يقل عن 1.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>إن كانت لدى {0} قواعد تُسقط الحزم الواردة، فاسمح بمنفذي UDP ‏{1} و5353.</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>تعذّرت تجربة ما إذا كان بإمكان الآخرين الوصول إلى هذا الحاسوب: {0}.</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>لم يكن كاتبه عضوًا عند تلك النقطة من السجل.</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>لا يمكن قراءة الجلسات المحفوظة.</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>دع نظام التشغيل يضبط الوقت تلقائيًا على الجهازين.</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>لا يمكن حذف الأسطر الخاصة بالمجموعة.</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>لا يمكن الرد على الأسطر الخاصة بالمجموعة ولا على النكزات والغمزات.</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>أُنهي الربط.</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>ظل الربط مفتوحًا عشر دقائق وأُغلق الآن. ابدأ من جديد عندما يكون الحاسوبان في متناولك.</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>البث المتعدد لا يعمل على {0}: {1}.</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>البث المتعدد يعمل على {0}.</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>لا حاسوب يطلب الربط الآن.</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>لم يُرصد أي ChatEra آخر على هذه الشبكة.</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>لا يمكن إرسال غمزات إلى مجموعة يزيد عدد أفرادها على {0}.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>لا أحد يرد على {0} (لا رد خلال {1} ثانية).</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>لا أحد يرد على {0} ({1}).</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>لا أحد يرد على {0}.</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>لا أحد يرد على {0}:{1}.</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>لم يقل أحد إن كانت الأرقام متطابقة.</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>لم يُرَ أحد بهذا المعرّف بعد.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>لا يمكن تشفير شيء لهذا الشخص: لا يُعرف له جهاز يستطيع القراءة.</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>لا يمكن وضع شيء على الأسطر الخاصة بالمجموعة ولا على النكزات والغمزات.</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>لم يُربط شيء. إن لم يقل الحاسوب الآخر إن الرمز صحيح، فقد يكون أحد في هذه الشبكة متطفلًا بينكما: ابدأ من جديد، ويُفضَّل بالرابط.</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>يُغادَر المجتمع المفتوح بمغادرة شبكته.</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>إحدى هذه الكلمات خاطئة، أو ترتيبها.</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>التحقق يكون من شخص آخر.</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>لا يمكن إعادة إرسال إلا رسالة رُفضت؛ يعرضها «chatera outbox».</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>لا يحذف الرسالة إلا كاتبها أو مشرف.</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>لا يكتب في المحادثة المباشرة إلا طرفاها.</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>لا يرسل الإيصالات إلا أعضاء المحادثة.</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>لا يمكن حذف شيء سوى الرسائل.</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>لا يمكن إعادة توجيه إلا الرسائل القابلة للقراءة.</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>لا يمكن تثبيت إلا الرسائل القابلة للقراءة.</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>لا ينقل هذا المجتمع إلا أحد أعضائه.</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>لا يستطيع متابعة المجموعة في مجموعة جديدة إلا المالك والمشرفون.</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>لا يستطيع إعادة تسمية المجموعة إلا المالك والمشرفون.</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>لا يمكن أن تحذف للجميع إلا رسائلك.</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>لا يمكن أن تغيّر إلا رسائلك التي ما زالت موجودة.</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>لا يزال العثور على الآخرين ممكنًا بالبث؛ شغّل البث المتعدد على نقطة الوصول.</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>يستطيع الآخرون الوصول إلى هذا الحاسوب على {0}.</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>قد يقرأ آخرون على هذا الحاسوب {0} الذي يفتح هذا الملف الشخصي. نفّذ «chmod 600 &apos;{1}&apos;»، واحمِ الملف الشخصي بعبارة مرور إن كان من المحتمل أن أحدًا قرأه؛ والقرص الذي لا يستطيع قصر ملف على شخص واحد ليس مكانًا لملف شخصي.</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>الصق الرابط الذي يعرضه الحاسوب الآخر (chatera://link?…)، أو اكتب عنوانه ومنفذه، مثل 192.168.1.10:41234.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>صِل الكبل أو انضم إلى شبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>نفّذ: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns ثم sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>نفّذ: sudo ufw allow {0}/udp ثم sudo ufw allow 5353/udp.</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>حدّد المدة أو وقت الانتهاء، لا كليهما.</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>حدّد من: اكتب اسمًا أو معرّفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>حدّد بواسطة ‎--set أي حالة تنتهي.</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>فشل الإرسال على واجهة الشبكة {0}: {1}. قد يمنعه جدار حماية.</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>شغّل ChatEra على حاسوب آخر. إن كان يعمل هناك، فقد تعزل نقطة الوصول ضيوفها: استخدم شبكة أخرى أو كبلًا أو عقدة مستضافة.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>استخدم نسخة أخرى منها، أو نسخة احتياطية أقدم إن وُجدت.</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>هذا ليس رابطًا لـ ChatEra: {0}.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>هذا غير ممكن الآن.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>هذا غير ممكن: {0}.</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>ليس هذا الرمز الذي يعرضه الحاسوب الجديد. لم يُسلَّم شيء. ابدأ من جديد على الحاسوبين؛ وإن تكرر ذلك فقد يكون أحد في هذه الشبكة متطفلًا بينكما.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>ليست هذه عبارة مرور هذا الملف الشخصي. أعد المحاولة؛ الأحرف الكبيرة والصغيرة تختلف.</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>هذه رسالة شخص آخر؛ لا يستطيع تغييرها إلا كاتبها.</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>مضت تلك اللحظة بالفعل.</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>لم يكن الرمز صحيحًا. ابدأ من جديد على الحاسوبين.</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>هذا يعمل في المجموعات فقط.</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>معطيات الأمر يجب أن تكون كائنًا.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>ساعتا الجهازين متباعدتان كثيرًا، أو الطلب قديم.</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>عدد أرقام الرمز {0}.</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>‏‎--code و‎--mark و‎--undo ثلاثة أشياء مختلفة؛ اختر واحدًا.</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>‏‎--limit يعدّ الرسائل ولا يمكن أن يكون سالبًا.</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>‏‎--passphrase و‎--invitation شيئان مختلفان؛ اختر واحدًا.</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>‏‎--timeout يعدّ الثواني ولا يمكن أن يكون سالبًا.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>إن كانت لدى {0} قواعد تُسقط الاتصالات الواردة، فاسمح باتصالات TCP من {1} إلى المنافذ {2} فما فوق.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>لا يمكن الاحتفاظ به: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>لا يمكن إزالته: {0}.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>لم يُذكر سبب.</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>حجمه أكبر من {0} م.بايت.</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>ليس أرشيف ZIP، أو أنه تالف.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>يقول إنه «{0}»، وهو موجود في «{1}».</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>ابحث عن جدار حماية على هذا الحاسوب، وعن نقطة وصول أو موجّه بين الحاسوبين يمنع الآخرين؛ أو التقوا على عقدة مستضافة.</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>لا يجيب أي حاسوب آخر على البث على {0}.</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>لا يجيب أي حاسوب آخر على البث المتعدد على {0}.</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>قد يُعثر على الآخرين متأخرًا أو لا يُعثر عليهم أبدًا. تُسقطه نقطة الوصول أو المبدّل أو جدار حماية: اسمح بمروره هناك، أو استخدم كبلًا.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>نفّذ: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; ثم sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>نفّذ: sudo ufw allow proto tcp from {0} to any port {1}:65535.</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>حدّد لمن: شخص واحد، أو بواسطة ‎--category أشخاص فئة.</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>حدّد بواسطة ‎--as كيف تريد أن تظهر.</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>النسخة الاحتياطية في {0} تالفة: لا يمكن قراءة {1}. {2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>النسخة الاحتياطية {0} من {1} تالفة أو مبتورة ({2}). {3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>انتقل المجتمع إلى {0}، لكن هذا الجهاز لا يستطيع الوصول إليه هناك الآن. المحاولة مستمرة.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>استغرقت المقارنة أكثر من عشر دقائق.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>أُلغيت المقارنة.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>الحاسوب الذي يصلك عليه إصدار أقدم من ChatEra لا يستطيع إظهارك بشكل مختلف لأشخاص بعينهم: تظهر كغير متصل للجميع هناك حتى يُحدَّث.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>الحاسوب الذي يصلك عليه إصدار أقدم من ChatEra لا يستطيع نقل الرسائل المشفّرة. ستنتظر حتى يُحدَّث.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>الحاسوب الذي يصلك عليه إصدار أقدم من ChatEra لا يستطيع إبلاغ الآخرين بانتقال هذا المجتمع. حدّثه أولًا.</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>لم يصمد الاتصال أثناء سكون هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>انتهى الاتصال بالعقدة.</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>انتهى الاتصال بالعقدة؛ جارٍ إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>انتهى الاتصال بالحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>تعذّر حفظ المحادثة في {0} ({1}).</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>لم تعد محادثة هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>الجهاز ليس في بيان حسابه.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>لا يمكن قراءة المجلد {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>لا يمكن الكتابة في المجلد {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>المجلد {0} ليس فارغًا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>النسخة المشفّرة من {0} غير مكتملة. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>الملف الذي يفتح هذا الملف الشخصي تالف ({0}).</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>تعذّر إنشاء المجموعة.</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>لا يستطيع موزّع هذا الجهاز حفظ أي شيء في {0} ({1}).</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>لا يبدأ تشغيل موزّع هذا الجهاز. {0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>لا يذكر الموزّع أي عنوان.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>لا يمكن الوصول إلى سلسلة مفاتيح هذا الحاسوب ({0}). سجّل الدخول إلى سطح المكتب أو افتح قفل سلسلة المفاتيح، ثم أعد المحاولة؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>لم يعد في سلسلة مفاتيح هذا الحاسوب ما يفتح هذا الملف الشخصي. إن كانت لديك نسخة احتياطية أو الكلمات التي دوّنتها، فأنشئ بها ملفًا شخصيًا جديدًا؛ وهو لا يزال يُفتح على الحاسوب الذي جاء منه.</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>لا يمكن قراءة المفاتيح في {0} ({1}). استعد الملف من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>لا تُفتح المفاتيح في {0} ({1}). استعد الملف من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>توقيع تسجيل الدخول غير مطابق.</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>البيان يخص حسابًا آخر.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>لم يعد ممكنًا استخدام مخزن الرسائل {0}: إما أنه تالف أو أن الذاكرة لا تكفي. أغلق ChatEra وافتحه من جديد لمعرفة السبب.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>لا يمكن استخدام مخزن الرسائل {0}: {1}.</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>مخزن الرسائل {0} تالف ({1}). أعد بناءه بواسطة «chatera init --rebuild»: يُحتفظ بالملف التالف بجانبه، وتعود الرسائل من الشبكة.</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>كتب إصدار أحدث من ChatEra مخزن الرسائل {0} (إصداره {1}، وهذا البرنامج يعرف {2}). ثبّت الإصدار الأحدث من ChatEra لفتحه.</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>الرسالة {0} ليست من هذه المحادثة بل من «{1}».</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>الرسائل من شخص آخر أو موجّهة إلى شخص آخر.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>يتكوّن اسم الجهاز من 1 إلى {0} من الأحرف.</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>واجهة الشبكة {0} لا تشارك في أي بث متعدد: {1}.</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>لم يحصل الحاسوب الجديد على كل شيء. اربطه مرة أخرى.</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>اختفى الحاسوب الجديد.</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>لا تقبل العقدة الجديدة كل شيء. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>أحدث نسخة احتياطية في {0} تالفة. توجد بجانبها نسخة من {1}: {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>أغلقت العقدة الاتصال قبل إلقاء التحية.</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>العقدة لا ترد.</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>ردت العقدة بما ليس ردًا.</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>صمتت العقدة.</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>العقدة تخص مجتمعًا غير المطلوب.</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>العقدة مشغولة؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>تخلط العقدة مجتمعًا مغلقًا بآخر.</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>رفضت العقدة هذا الجهاز: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>العقدة هناك تخدم مجتمعًا آخر.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>الأرقام مختلفة: قد يكون أحد متطفلًا بينكما.</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>الحاسوب الآخر تابع لحساب آخر بالفعل.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>لا يمكن الوصول إلى الحاسوب الآخر. يجب أن يكون الحاسوبان في الشبكة نفسها، وأن يكون الربط مفتوحًا هناك.</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>لم يستطع الحاسوب الآخر حفظ ما أُعطي له؛ قد يكون قرصه ممتلئًا.</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>الحاسوب الآخر لا يرد.</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>أنهى الحاسوب الآخر ذلك.</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>يجري الآن ربط الحاسوب الآخر بحاسوب غيره. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>رفض الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>أرسل الحاسوب الآخر شيئًا خاطئًا ({0}). ابدأ من جديد على الحاسوبين.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>الجهاز الآخر ليس من أجهزة ذلك الشخص.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>غيّر الطرف الآخر مفتاحه: قد يكون أحد متطفلًا بينكما.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>أرسل الطرف الآخر مفتاحًا غير صالح.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>إثبات الطرف الآخر خاطئ: قد يكون أحد متطفلًا بينكما.</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>مالك الملف الشخصي لا يرد: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>عبارة المرور خاطئة. اسأل أحد أعضاء المجتمع.</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>انتهت العملية المالكة للملف الشخصي في منتصف الأمر.</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>لم تعد العملية المالكة للملف الشخصي موجودة: {0}.</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>لا يمكن استخدام الملف الشخصي في {0}: لا يمكن كتابة {1} ({2}).</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>الملف الشخصي في {0} مفتوح في ChatEra آخر. أغلق ذاك أولًا.</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>عبارة الاسترداد ليست على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>ختم إعادة التوجيه متقدم كثيرًا على الوقت.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>لا يمكن حفظ الإعدادات: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>لا يمكن استخدام الإعدادات في {0} ({1}). أصلح الملف أو احذفه.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>لا يعرف البرنامجان طريقة مشتركة للمقارنة.</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>فيه أكثر من {0} من الملفات.</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>توجد نسختان احتياطيتان مختلفتان بالرقم {0}.</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>يوجد ملف باسم {0}. اختر اسمًا آخر أو أضف ‎--replace.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>يوجد ملف شخصي في {0} بالفعل. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>يوجد ملف شخصي في {0} بالفعل. افتحه أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>لا يوجد عنوان للاتصال به.</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>لا توجد نسخة احتياطية من ChatEra في {0}.</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>لا يوجد أمر «{0}».</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>لا يوجد إدخال تُقرأ منه الرسائل.</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>لا يوجد إدخال تُقرأ منه الإجابة.</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>لا توجد رسالة {0} هنا.</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>لا يوجد ملف شخصي في {0}. أنشئ واحدًا بواسطة: chatera init --profile {1} --name NAME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>لا يوجد مجتمع كهذا.</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>لا توجد غمزة «{0}». المتاح: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>لا يوجد فيه {0}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>لا يوجد {0} «{1}». {2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>لا يوجد {0}.</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>لا تكفي الذاكرة المتاحة: تحتاج عبارة المرور إلى {0} م.بايت.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>لا توجد مساحة كافية في {0}. أفرغ مساحة هناك أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>لا يوجد ما يُرسل. اكتب النص، أو - لقراءته من الإدخال.</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>هذه إيصالات لأجهزة أكثر مما كتب هنا يومًا.</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>هذه اثنتا عشرة كلمة صحيحة، لكنها لحساب آخر.</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>حفظ هذه الجلسات إصدار آخر من ChatEra.</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>بيان هذا الحساب غير معروف هنا.</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>هذه النسخة الاحتياطية (رقم {0}) أقدم من نسخة كانت هنا من قبل (رقم {1}).</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>أنشأ هذه النسخة الاحتياطية إصدار أحدث من ChatEra (التنسيق {0}، وهذا البرنامج يقرأ حتى {1}). حدّث ChatEra لاستعادتها.</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>أُنشئت هذه النسخة الاحتياطية في {0}، وهو وقت لم يأتِ بعد حسب ساعة هذا الحاسوب. اضبط التاريخ والوقت وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>لا أحد في هذه الدردشة للكتابة إليه.</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>انتقل هذا المجتمع.</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>هذا المجتمع مغلق. اطلب من أحد أعضائه دعوة أو عبارة المرور.</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>هذا المجتمع مفتوح: كل من على شبكته عضو فيه.</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>هذا المجتمع موجود بالفعل.</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>لم يُنقل هذا المجتمع.</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>انتقل هذا الحاسوب إلى شبكة أخرى.</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>ليس لهذا الحاسوب عنوان شبكة يستطيع الآخرون الوصول إليه به.</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>هذا الحاسوب متصل عبر {0}.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة: لا يمكن العثور إلا على البرامج التي عليه.</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>هذا الحاسوب ليس في أي شبكة الآن. صِله بشبكة الحاسوب الجديد.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>ساعة هذا الحاسوب متوافقة مع ساعة الموزّع.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة الموزّع بمقدار {0} من الدقائق.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة الموزّع بمقدار {0} من الدقائق.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>لا يمكن فتح هذه المحادثة.</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>هذه المحادثة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>هذا الجهاز من أجهزتك بالفعل.</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>حُظر هذا الجهاز.</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>حُظر هذا الجهاز: وقّع على ما لا يتطابق.</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>أُزيل هذا الجهاز من حسابك على جهاز آخر لك. ما كُتب يبقى مقروءًا هنا؛ ولا جديد يصل أو يُرسل.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>أُزيل هذا الجهاز من حسابك.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>أُزيل هذا الجهاز من حسابك. ابدأ عليه من جديد بملف شخصي فارغ.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>أُزيل هذا الجهاز من حسابك. اكتب على جهاز آخر لك.</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>هذا الحدث متقدم على الوقت بأكثر من 15 دقيقة.</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>هذه المجموعة تابعة لمجتمع آخر.</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>هذه المجموعة مشفّرة بالفعل.</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>أُنشئت هذه المجموعة قبل تشفير المجموعات. الحاسوب الذي يصلك يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>هذا الموزّع لا يقبل عبارة مرور. اطلب دعوة من أحد أعضاء المجتمع.</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>هذا مجتمع مفتوح: كل من على شبكته عضو فيه.</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>هذه هوية غير هوية {0} التي تحققت منها. تحقق منها أولًا، أو اختر الكتابة على أي حال في المحادثة معها.</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>هذه ليست دعوة إلى مجتمع، أو ليست كاملة.</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>هذه ليست غمزة يمكن تشغيلها: {0}.</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>هذا هو الجهاز الذي تستخدمه. أزِله من جهاز آخر لك.</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>أصبح هذا الحاسوب جهازًا آخر.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>هذه الرسالة ليست هنا.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>حُذفت هذه الرسالة.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>هذا الملف الشخصي تابع لحساب آخر. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>هذا الملف الشخصي مغلق بالفعل.</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>هذا الملف الشخصي من إصدار قديم. افتحه مرة واحدة بواسطة ChatEra أولًا.</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>هذا الملف الشخصي محمي بعبارة مرور.</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>إعادة التوجيه هذه تخص مجتمعًا آخر.</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>لا يمكن عرض هذا المشهد: {0}.</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>أُجيب عن هذا على جهاز آخر لك.</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>أُزيلت أجهزة كثيرة جدًا بالفعل؛ استخدم عبارة الاسترداد بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>طلب كثيرون رمزًا.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>جُرّبت عبارات مرور خاطئة كثيرة على هذا الموزّع. أعد المحاولة بعد {0} ثانية.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>اكتب الكلمتين {0} و{1} من عبارة الاسترداد.</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>يمكن استخدام منفذ UDP ‏{0}.</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>لا يمكن استخدام منفذ UDP ‏{0}: {1}.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>حجمه بعد فك الضغط أكبر من {0} م.بايت.</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>لا يمكن إزالة ما يأتي مع ChatEra.</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>ما يرد على {0} لا يتحدث لغة ChatEra.</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>الموجود في {0} نسخة احتياطية لحساب آخر. إن كان يُفترض أن يكون حسابك، فإحدى الكلمات الاثنتي عشرة خاطئة.</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>ما يُكتب للوجه التعبيري يتكوّن من 1 إلى {0} من الأحرف، من دون مسافات.</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>ما يفتح الملف الشخصي في {0} يخص ملفًا شخصيًا آخر. أعد {1} من نسخة احتياطية لهذا المجلد؛ وإن لم توجد، فأنشئ ملفًا شخصيًا جديدًا بنسختك الاحتياطية أو بالكلمات التي دوّنتها.</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>ما أعدت توجيهه كلام شخص آخر.</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>ما تستمع إليه لا يتسع له سطر.</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>حُذف ما قيل في {1} من {0}.</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>الكلمة {0} ليست من كلمات عبارات الاسترداد: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>الكلمة {0} {1}. لم يُمحَ شيء؛ انظر إلى ما دوّنته وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>اكتب كلمات عبارة الاسترداد الاثنتي عشرة في سطر واحد من الإدخال.</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>أنت ترى نفسك دائمًا كما أنت.</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>تظهر كغير متصل لأكثر من {0} أشخاص، وهو أكثر مما يمكن تمييزه: لذلك تظهر كغير متصل للجميع.</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>لست في أي مجتمع بعد.</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>لست في أي مجتمع بعد. انتظر حتى يُعثر على أحد، أو اتصل بعقدة بعنوانها.</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>أنت في عدة مجتمعات: سمِّ واحدًا بواسطة ‎--community.</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>لم تعد عضوًا في هذه المجموعة.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>لست متصلًا بهذا المجتمع الآن: لن يسمع أحد بانتقاله.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>لست متصلًا بهذا المجتمع الآن: لا يوجد عنوان يُرشد إليه الآخرون.</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>يمكنك التحدث، لكن هذا الحاسوب لا يستطيع وصل الآخرين عندما يختفي حاسوبهم. {0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>أرسلت نكزة للتو. أعد المحاولة بعد {0} ث.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>أرسلت نكزة للتو.</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>أرسلت غمزة للتو. أعد المحاولة بعد {0} ث.</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>نقلت هذا المجتمع إلى {0}.</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>نقلت هذا المجتمع بنفسك: أعده إلى مكانه.</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>لديك محادثات كثيرة جدًا هنا.</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>عدد وجوهك التعبيرية {0}. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>عدد ملصقاتك {0}. أزل بعضها أولًا.</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>عدد غمزاتك {0} بالفعل. أزل واحدة أولًا.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>أرسلت غمزة: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>ليس في حسابك جهاز كهذا.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>غُيّرت أجهزتك بعبارة الاسترداد على جهاز آخر لك. سيعلم هذا الجهاز بذلك عندما يتصل كلاهما؛ أعد المحاولة بعدها.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>غُيّرت أجهزتك بعبارة الاسترداد على جهاز آخر لك. اربط الجديد هناك، أو انتظر حتى يتصل كلاهما.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>غُيّرت أجهزتك بعبارة الاسترداد على جهاز آخر لك. أنشئ النسخة الاحتياطية هناك.</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>تباين {0} ({1}) على {2} ({3}) هو {4}:1؛ والمطلوب {5}:1.</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} لا يمكن الوصول إليه من هنا: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} لا يمكن الوصول إليه هناك الآن. ما يُكتب ينتظر.</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} كتبت له عنوانًا آخر؛ اتصل بذاك للمتابعة معه.</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>يمكن الوصول إلى {0} على {1}.</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>{0} على {1} مسموع، لكنه لا يسمح لهذا الحاسوب بالاتصال.</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} جزء من هذه النسخة الاحتياطية وليس هنا. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>لا يمكن أن يكون {0} في سمة: تُقبل فقط الملفات المنتهية بـ {1}، وتُسمّى بأحرف وأرقام و- و_، في مجلد واحد على الأكثر.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>لا يمكن قراءة {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>لا يمكن إرسال {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>لا يمكن كتابة {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>لا يمكن بعد قراءة المجموعات المشفّرة لدى {0}: يجب تحديث ChatEra هناك، ثم ظهوره هنا مرة.</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>غُيّر ما قيل في {1} من {0}: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>إصدار ChatEra لدى {0} لا يستطيع مقارنة الأرقام بعد. قارن رقم الأمان.</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>إصدار ChatEra لدى {0} لا يستطيع قراءة الرسائل المشفّرة بعد. ما إن يُحدَّث حتى يُشفَّر كل ما تكتبانه.</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>في {0} محارف لا تُرى.</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>نكزة من {0} للتو.</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>نُقل هذا المجتمع إلى {1} بواسطة {0}.</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>‏{0} بين الأعضاء بالفعل.</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} موجود فيه مرتين.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>حجم {0} أكبر من {1} ك.بايت.</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>{0} مفقود، وهو جزء من هذه النسخة الاحتياطية. {1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>{0} الذي يفتح هذا الملف الشخصي مفقود. أعده من نسخة احتياطية لهذا المجلد؛ وإن لم توجد، فأنشئ ملفًا شخصيًا جديدًا بنسختك الاحتياطية أو بالكلمات التي دوّنتها.</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>{0} مفقود؛ وهو {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} متداخل بعمق أكبر من اللازم.</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} ليس TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} ليس ملفًا عاديًا، ولا يُسمح بغير ذلك في السمة.</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} ليس جدولًا: الجدول يبدأ بسطر [{1}].</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} ليس مجلدًا لك وحدك. أزله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>لم يتم التحقق من {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} مضغوط بطريقة لا تُقرأ هنا.</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} هو ما تكتبه لوجه تعبيري آخر.</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} هو {1}؛ ويجب أن يكون {2}.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} هو «{1}»، وهو ليس في الحزمة.</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>قد يكون {0} نشطًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>مفاتيح أخرى لا يعرفها هذا الإصدار: {0}.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>غمزة من {0}: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>عدد السمات المثبّتة {0}؛ أزل واحدة أولًا.</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>لا يمكن قراءة {0} الذي يفتح هذا الملف الشخصي ({1}). أعده من نسخة احتياطية لهذا المجلد.</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>{0}{1} غير معروف لهذا الإصدار.</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>أصبح «{0}» تابعًا لحسابك، لكن لم يُنقل كل شيء: {1} اربطه مرة أخرى لنقل الباقي.</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>«{0}» يأتي مع ChatEra ويبقى.</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>تستمر «{0}» في مجموعة جديدة بهذا الاسم، وهي مشفّرة.</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>في «{0}» بايتات ليست نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>ليس لـ «{0}» معامل «{1}».</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>«{0}» شخص وليس مجموعة.</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>«{0}» ليس فئة.</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>«{0}» ليس حالة؛ اختر إحدى هذه: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>«{0}» ليس وقتًا. اكتب مثلًا 30m أو 2h أو 3d أو today، أو until 15:00؛ سنة على الأكثر.</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>«{0}» ليس أيًّا من offline وonline وusual.</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>«{0}» ليس كما ينبغي: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>«{0}» ليس عنوان عقدة. يبدو العنوان هكذا: wss://192.168.1.20:4433.</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>«{0}» ليس بصمة عقدة؛ تبدأ البصمة بـ n_.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>«{0}» ليس معرّف جهاز.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>«{0}» ليس معرّف رسالة. يعرضها «chatera history»؛ وتبدأ بـ e_.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>«{0}» يقود إلى خارج الصورة.</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>يحتاج «{0}» إلى «{1}»: {2}.</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation>1234 5678</translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation>جارٍ نقل كل شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>هل هذا حاسوبك؟</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>سيستطيع فعل كل ما تستطيع فعله هنا: قراءة ما كتبته، والكتابة باسمك، وربط الحواسيب وإزالتها.</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>ربط حاسوب آخر</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>رابط إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>أو اكتب هناك: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>رمز QR للرابط</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>لا تُظهر الرابط لأحد غيرك: كل من لديه الرابط يستطيع أن يطلب ضم حاسوبه إلى حواسيبك. الرابط صالح لعشر دقائق.</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>شغّل ChatEra على الحاسوب الآخر، في الشبكة نفسها، واختر «أستخدم ChatEra على حاسوب آخر». سيعثر على هذا الحاسوب تلقائيًا. وإلا فالصق هذا الرابط هناك:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>الرمز صحيح. أكّد ذلك على «{0}»؛ عندها يحصل على حسابك ورسائلك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>بانتظار الحاسوب الآخر</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>ما تم نقله</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>نعم، اربطه</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>يجري نقل حسابك ورسائلك إلى «{0}».</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>أصبح «{0}» أحد حواسيبك، ولديه كل ما هو هنا.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>يريد «{0}» أن يصبح أحد حواسيبك.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>يريد «{0}» أن يصبح أحد حواسيبك. اكتب الرمز الذي يعرضه:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>مغادرة المجموعة</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>مغادرة «{0}»؟</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>ما وصلك يبقى هنا. لا يستطيع دعوتك من جديد إلا أحد الأعضاء.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>إضافة إلى وجوهك التعبيرية</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>يجري حذف الرسالة لدى الجميع.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>‏Ctrl+Enter للإرسال، وEnter لسطر جديد.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>‏Enter للإرسال، وShift+Enter لسطر جديد.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>اكتب رسالة</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0}؛ Ctrl+Enter للإرسال</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>لا رسائل.</numerusform>
            <numerusform>رسالة واحدة؛ Enter ينتقل إليها.</numerusform>
            <numerusform>رسالتان؛ Enter ينتقل إليهما.</numerusform>
            <numerusform>%Ln رسائل؛ Enter ينتقل إليها.</numerusform>
            <numerusform>%Ln رسالة؛ Enter ينتقل إليها.</numerusform>
            <numerusform>%Ln رسالة؛ Enter ينتقل إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>لم يُعثر على شيء. كلمات أو عوامل تصفية أقل تأتي بنتائج أكثر.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>البحث في كل الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>في الأسفل المزيد من الرسائل.</numerusform>
            <numerusform>أحدث رسالة؛ وفي الأسفل المزيد.</numerusform>
            <numerusform>أحدث رسالتين؛ وفي الأسفل المزيد.</numerusform>
            <numerusform>أحدث %Ln رسائل؛ وفي الأسفل المزيد.</numerusform>
            <numerusform>أحدث %Ln رسالة؛ وفي الأسفل المزيد.</numerusform>
            <numerusform>أحدث %Ln رسالة؛ وفي الأسفل المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>كلمات البحث</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>نُقل هذا المجتمع إلى {1} بواسطة {0}.</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>نُقل «{1}» إلى {2} بواسطة {0}.</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>يمكن لمجتمع مغلق أن يعيش على خادم يصل إليه أعضاؤه من أي مكان. تبقى محادثاته ومجموعاته وعلامات القراءة كما هي، ويبقى المشفّر مشفّرًا.

يُنقل كل شيء إلى هناك أولًا ويُقارن. ثم يُبلَّغ الأعضاء، ويتبعه ChatEra لديهم تلقائيًا؛ ويمكن لكل منهم البقاء. إن فشل شيء قبل ذلك، فلن يتغير شيء.

يجب أن يكون الخادم عقدة ChatEra بدأت بدعوة إلى هذا المجتمع. ومن يديره يكون بذلك في المجتمع.</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>عنوان العقدة الجديدة</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>عنوان العقدة الجديدة:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>كما تعرضه العقدة؛ ومع بصمتها يكون chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>جارٍ نقل كل شيء إلى هناك…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>جارٍ الاتصال بالعقدة الجديدة…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>جارٍ الانتقال إلى هناك…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>جارٍ التأكد من وصول كل شيء…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>نقل هذا المجتمع</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>نقل المجتمع</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>جارٍ إبلاغ الجميع…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>تم نقل المجتمع. سيتبعه الآخرون حالما يصلهم الخبر.</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>يمكن لمجتمع هذه الشبكة أن يعيش على خادم يصل إليه الجميع، حتى من أماكن أخرى. تبقى محادثاته ومجموعاته وعلامات القراءة كما هي، ويبقى المشفّر مشفّرًا.

يُنقل كل شيء إلى هناك أولًا ويُقارن. ثم يُبلَّغ الآخرون، ويتبعه ChatEra لديهم تلقائيًا؛ ويمكن لكل منهم البقاء. إن فشل شيء قبل ذلك، فلن يتغير شيء.

يجب أن يكون الخادم عقدة ChatEra جديدة لا يستخدمها أحد بعد.</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>كل شيء مكتوم حتى {0}</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>لمدة ثماني ساعات</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>سماع كل شيء مجددًا</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>سماعها مجددًا</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>كتم كل شيء</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>هدوء إلى أن تنهيه؛ وتُسمع الرسائل التي تذكرك.</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>هدوء حتى {0}؛ وتُسمع الرسائل التي تذكرك.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>الأصوات والإشعارات…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>حتى الغد</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>رمز تعبيري يدل على معناه:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>الاسم:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>اكتب ردًا…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>ليست لديك رسائل جديدة.</numerusform>
            <numerusform>لديك رسالة جديدة.</numerusform>
            <numerusform>لديك رسالتان جديدتان.</numerusform>
            <numerusform>لديك %Ln رسائل جديدة.</numerusform>
            <numerusform>لديك %Ln رسالة جديدة.</numerusform>
            <numerusform>لديك %Ln رسالة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>وصلتك نكزة للتو.</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>تم تسجيل الدخول للتو.</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>تم تسجيل الخروج للتو.</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>وصلتك رسالة</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>تم تسجيل دخولهم للتو.</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>تم تسجيل خروجهم للتو.</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – لا رسائل</numerusform>
            <numerusform>{0} – رسالة واحدة</numerusform>
            <numerusform>{0} – رسالتان</numerusform>
            <numerusform>{0} – %Ln رسائل</numerusform>
            <numerusform>{0} – %Ln رسالة</numerusform>
            <numerusform>{0} – %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0} و{1}</numerusform>
            <numerusform>{0} و{1} وشخص آخر</numerusform>
            <numerusform>{0} و{1} وشخصان آخران</numerusform>
            <numerusform>{0} و{1} و%Ln آخرون</numerusform>
            <numerusform>{0} و{1} و%Ln شخصًا آخر</numerusform>
            <numerusform>{0} و{1} و%Ln شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>لا يمكن نكز مجموعة</numerusform>
            <numerusform>لا يمكن نكز مجموعة يزيد عدد أفرادها على واحد</numerusform>
            <numerusform>لا يمكن نكز مجموعة يزيد عدد أفرادها على اثنين</numerusform>
            <numerusform>لا يمكن نكز مجموعة يزيد عدد أفرادها على %Ln أشخاص</numerusform>
            <numerusform>لا يمكن نكز مجموعة يزيد عدد أفرادها على %Ln شخصًا</numerusform>
            <numerusform>لا يمكن نكز مجموعة يزيد عدد أفرادها على %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>نكزة</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>يمكنك النكز مجددًا بعد {0} ث</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>اختر من القائمة من تريد التحدث معه.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>جهات الاتصال، لا رسائل غير مقروءة</numerusform>
            <numerusform>جهات الاتصال، رسالة واحدة غير مقروءة</numerusform>
            <numerusform>جهات الاتصال، رسالتان غير مقروءتين</numerusform>
            <numerusform>جهات الاتصال، %Ln رسائل غير مقروءة</numerusform>
            <numerusform>جهات الاتصال، %Ln رسالة غير مقروءة</numerusform>
            <numerusform>جهات الاتصال، %Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>قائمة كل جهة اتصال تتيح وضعها في فئات من اختيارك.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>رسالة تذكرني</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>نكزة</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>بعد إعادة التشغيل تعود علامات التبويب، أو المحادثات بجانب قائمة جهات الاتصال.</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>وأيضًا _مائل_ و~~مشطوب~~ والاقتباسات والقوائم وكتل الرموز البرمجية؛ وإلا فكما كُتب.</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>المحادثات المشفّرة أيضًا</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>حتى في المحادثات المكتومة.</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>ترتيب جهات الاتصال حسب</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>بقدر ما يخبر النظام البرامج بذلك.</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>كعلامات تبويب في نافذة واحدة</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>مفتاح Backspace بعده مباشرة يعيد ما كتبته.</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>بجانب قائمة جهات الاتصال في نافذة واحدة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>إشعارات ChatEra</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>التدقيق الإملائي أثناء الكتابة</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>إبقاء ChatEra قيد التشغيل عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوط</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>قائمة جهات الاتصال</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>المحادثات المحفوظة كملفات</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>فتح المحادثات</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>يسري عند تشغيل ChatEra في المرة القادمة.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>عدم الإزعاج عندما يكون النظام مضبوطًا على ذلك</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>تحصل كل محادثة على مجلد فيه ملف لكل شهر، يعرضه أي متصفح أو محرر. ما يُغيَّر أو يُحذف لاحقًا يبقى فيه؛ ويشير سطر إلى حدوث ذلك.</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>كل محادثة في نافذتها</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>البحث عن أشخاص على هذه الشبكة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>تباين عالٍ عندما يطلبه النظام</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>بكل اللغات المذكورة في صفحة «التدقيق الإملائي». لا يغادر منه شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>نسبة مئوية من الحجم المعتاد، من 70 إلى 250؛ ويمكن تغييره أيضًا بـ Ctrl مع + و-.</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>بدلًا من رسالتك الشخصية أثناء تشغيل الموسيقى على هذا الحاسوب؛ ولا يظهر أبدًا عند الظهور كغير متصل.</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>بالنقاط، من 8 إلى 24.</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>الدعوات والأشخاص، من الرسائل البريدية والصفحات. لا يفعل الرابط شيئًا قبل موافقتك.</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>حفظ ما يُقال من الآن كملفات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>كبير، مع صور</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>آخر محادثة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>حركة أقل عندما يطلبها النظام</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>السماح للآخرين برؤية أنني أكتب</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>السماح للآخرين برؤية أنني قرأت رسائلهم</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>السماح لهذا الحاسوب بأن يكون الموزّع عند عدم وجوده</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>إسماع صوت الغمزات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>بالدقائق من دون مفتاح أو فأرة؛ 0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>إرسال رسالتي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>لا يحدث أبدًا عندما تكون مشغولًا أو على الهاتف.</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>لا أصوات ولا إشعارات ولا شيء يهتز، أيًا كانت حالتك.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>لا شيء يهتز أو ينزلق؛ ما كان سيتحرك يضيء بلطف.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>تعرض الإشعارات</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>وجود شيء جديد فقط</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>فقط حيث تُشغَّل الأصوات أصلًا.</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>فقط عندما تكون السمة من اختيار النظام.</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>إعادة فتح ما كان مفتوحًا</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>فتح الروابط التي تبدأ بـ chatera: هنا</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>وإلا تظهر في المحادثة صورة ثابتة فقط. وكذلك يفعل خيار «حركة أقل».</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>وإلا فلا تُستخدم إلا العناوين المكتوبة.</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>وإلا يظهر المرسل فقط، إلى أن يُفتح القفل.</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>وإلا يظهر ما كُتب لها أو اسمها.</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>صفحات للمتصفح</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>تشغيل الغمزات</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>عرض *غامق* و`رمز` بتنسيقهما</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>عرض الوجوه التعبيرية والملصقات الخاصة بالآخرين</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>عرض مشاهد الآخرين</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>عرض الإشعارات المنبثقة على شكل</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>إظهار ما أستمع إليه</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>الصور العريضة خلف أسمائهم في أعلى المحادثات.</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>كل من يستطيع قراءة هذا المجلد يستطيع قراءتها. ولأن كل المحادثات تقريبًا مشفّرة، لا يُحفظ من دون هذا إلا القليل.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>صيغة الكتابة</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>يمكنك تغيير ذلك في أي وقت؛ وما تكتبه يبقى. ولأي محادثة نافذة مستقلة من قائمتها.</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>يلتقي الأشخاص على شبكتك على أحد حواسيبكم؛ وأي منها يصلح لذلك.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>تشغيل الأصوات</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>التواجد</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>الإنهاء من القائمة أو من أيقونة شريط النظام.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>الإرسال بواسطة</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>إظهار الرسائل المشفّرة أثناء قفل الشاشة</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>إظهاري كخامل بعد</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>إظهار الإشعارات</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>إظهار خطوط الآخرين وألوانهم</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>إظهار غير المتصلين</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>تسجيل دخول شخص</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>تسجيل خروج شخص</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>بدء ChatEra عند تسجيل دخولي إلى النظام</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>البدء من دون إظهار النافذة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>حجم النص في المحادثات</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>الآخر من بين Enter وCtrl+Enter يبدأ سطرًا جديدًا؛ وShift+Enter يبدؤه دائمًا.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>إشعارات النظام</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>اختيار النظام يتبع الفاتح والداكن في سطح مكتبك.</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>تبقى إشعارات النظام في قائمة إشعاراته إن وُجدت.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>تحويل :) إلى وجوه تعبيرية</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>عند إيقافه، لا ترى أنت أيضًا متى يكتب الآخرون.</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>عند إيقافه، لا ترى أنت أيضًا متى قرأ الآخرون رسائلك، ولا تُبلَّغ أجهزتك الأخرى بما قرأته هنا. ما قرأته أثناء تفعيله يبقى معروفًا.</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>عندما يكون النظام داكنًا</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>عندما يكون النظام فاتحًا</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>التواجد</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>من هو موجود</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>المرسل ونص الرسالة</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>يظهر كل من كتب إليك ما دمت لم تقرأ رسالته.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>عند إيقاف الاثنين، يتحرك كل شيء مهما قال النظام.</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>من دون نافذته؛ تصلك الرسائل، والضغط على الأيقونة في شريط النظام يُظهرها.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;اكتب رسالة شخصية&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>تغيير صورتك</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>كل شيء مكتوم حتى {0}؛ اضغط لإنهاء ذلك</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>الحالة: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>عدم الإزعاج مفعّل؛ اضغط لإنهاء ذلك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>رسالتك الشخصية</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>صورتك</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} حتى {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}؛ اضغط لمعرفة من</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>‏Enter للتنفيذ. من دون &gt; تجد الأشخاص والمجموعات.</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>‏Enter لفتح المحادثة. اكتب &gt; للأوامر.</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>‏Enter للاختيار؛ Esc للإلغاء.</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>‏Enter لاعتماد هذه الكلمات؛ Esc للإلغاء.</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>ابحث عن شخص، أو اكتب &gt; لأمر</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>لا أحد هنا بهذا الاسم. اكتب &gt; للبحث عن أمر.</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>لا شيء يطابق ذلك.</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>لا يوجد أمر كهذا هنا.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>سيطلبها ChatEra كلما بدأ تشغيله. إن نسيتها فلن يستطيع أحد فتح ما على هذا الحاسوب. كلماتك الـ 12 تعيد هويتك، أما رسائلك فلا تعود إلا بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>أربع كلمات لا رابط بينها خيار جيد.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>هذه يسهل تخمينها. أربع كلمات لا رابط بينها خيار جيد.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مجددًا</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>العبارتان مختلفتان.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>المجتمع</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>كل من هنا</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>ابحث عن جهة اتصال</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>من سيكون فيها؟</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>عبارة استرداد ChatEra</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>تعيد هذه الكلمات هوية ChatEra عند فقدان الحاسوب. لا أحد غيرك يملكها. كل من لديه هذه الكلمات يستطيع انتحال شخصيتك: احفظ هذه الصفحة حيث تحفظ أوراقك المهمة.</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>إذا ضاع هذا الحاسوب، تعيد 12 كلمة هويتك في ChatEra.</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>تدوينها…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>تم النسخ. سيُزال من الحافظة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>نسخ على أي حال</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>كل برنامج هنا يستطيع قراءة ما يُنسخ، وبعض البرامج يحتفظ به أو يرسله إلى أجهزة أخرى. الورق أكثر أمانًا.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>لقد كتبتها</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>إن فُقد هذا الحاسوب يومًا، فشغّل ChatEra على حاسوب آخر واختر «لديّ 12 كلمة».</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>هل كل شيء مقروء؟</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>عرض الكلمات مجددًا</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>خذ ما كتبته واكتب هنا اثنتين من الكلمات، للتأكد من أن خطك مقروء.</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>هذه الكلمات الـ 12 هي الطريقة الوحيدة لاستعادة هويتك في ChatEra إن فُقد هذا الحاسوب. لا أحد غيرك يملكها، ولا نستطيع إرسالها إليك.</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>لم تعد هذه الكلمات موجودة إلا على ورقتك؛ فقد نسيها هذا الحاسوب ولا يستطيع عرضها مجددًا.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>الكلمة {0}</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>الكلمة {0} ليست الصحيحة. راجع ما كتبته، أو انظر إلى الكلمات مجددًا.</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>الكلمات {0} ليست الصحيحة. راجع ما كتبته، أو انظر إلى الكلمات مجددًا.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>اكتبها على ورقة بهذا الترتيب، واحفظ الورقة حيث تحفظ أوراقك المهمة. كل من لديه الكلمات يستطيع انتحال شخصيتك.</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>اكتب هذه الكلمات الـ 12</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>كلماتك الـ 12</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>بالون</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>فراشة</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>صبار</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>قطة</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>كرز</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>اختر صورتك</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>مدينة في الليل</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>كوب شاي</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>الغسق</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>زهرة</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>ثعلب</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>غيتار</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>ورقة شجر</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>منارة</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>قمر</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>جبال</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>بومة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>كوكب</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>صاروخ</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>مركب شراعي</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>حلزون</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>تلال مشمسة</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>لا يمكن استخدام هذه الصورة: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>صورة {name}</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>بالونات</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>ضحكة كبيرة</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>قلب يقفز</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>قصاصات ملونة</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>روبوت راقص</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>طق طق</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>انطلاق</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>غاضب</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>عيد ميلاد</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>وداعًا</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>رائع</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>يبكي</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>تصبح على خير</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>جائع</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>يضحك</translation>
    </message>
    <message>
        <source>love</source>
        <translation>حب</translation>
    </message>
    <message>
        <source>music</source>
        <translation>موسيقى</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>party</source>
        <translation>حفلة</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>مطر</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>آسف</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>متفاجئ</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>شكرًا</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>يفكر</translation>
    </message>
    <message>
        <source>working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>مرساة</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>بالون</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>موزة</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>خفاش</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>نحلة</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>كعكة عيد ميلاد</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>فراشة</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>صبار</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>جمل</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>كاميرا</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>شمعة</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>جزرة</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>كرز</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>برسيم</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>قهوة</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>ذرة</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>سلطعون</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>كرواسون</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>تاج</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>نرد</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>طبل</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>فيل</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>نار</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>زرافة</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>نظارة</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>عنب</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>غيتار</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>مطرقة</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>قنفذ</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>مروحية</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>ساعة رملية</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>مثلجات</translation>
    </message>
    <message>
        <source>key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>مصباح كهربائي</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>برق</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>قمر</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>فطر</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>أخطبوط</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>بومة</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>بطريق</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>أناناس</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>بيتزا</translation>
    </message>
    <message>
        <source>pretzel</source>
        <translation>بريتزل</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>قوس قزح</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>صاروخ</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>ديك</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>مركب شراعي</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>مقص</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>حلزون</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>أفعى</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>رجل ثلج</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>جوارب</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>قطار بخاري</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>دوار الشمس</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>جرار</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>بوق</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>سلحفاة</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>مظلة</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>بركان</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>بطيخ</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>حوت</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>لن تُزال أي صورة.</numerusform>
            <numerusform>ستُزال صورة واحدة.</numerusform>
            <numerusform>ستُزال صورتان.</numerusform>
            <numerusform>ستُزال %Ln صور.</numerusform>
            <numerusform>ستُزال %Ln صورة.</numerusform>
            <numerusform>ستُزال %Ln صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>اختيار حزمة</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>اختيار صور</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>حفظ كحزمة</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>لا يمكن كتابة الحزمة: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>هذه حزمة وجوه تعبيرية: مكانها نافذة «وجوهك التعبيرية».</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>هذه حزمة ملصقات: مكانها نافذة «ملصقاتك».</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>لا يمكن استخدام {0}: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>ستتم إزالة {0}.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>كل الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>إخفاء أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>رسالة مثبّتة</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>الرسالة المثبّتة {0} من {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>مخفية حتى يُثبَّت شيء آخر.</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>إخفاء عندي</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>الرسالة مثبّتة للجميع.</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>لم تعد الرسالة مثبّتة.</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>إلغاء التثبيت للجميع</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · ثبّتها {2}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Address already in use</source>
        <translation>العنوان مستخدم بالفعل</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>لا يمكن تعيين العنوان المطلوب</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>أعاد الطرف الآخر ضبط الاتصال</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تم تجاوز الحصة المسموحة من القرص</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود بالفعل</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في الإدخال/الإخراج</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>الشبكة متوقفة</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>لا يمكن الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>لا يوجد مسار إلى المضيف</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا توجد مساحة متبقية على الجهاز</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>ليس لديك إذن بذلك</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>عدد صوره ليس بين 1 و{0}</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>للملصق رمز تعبيري واسم وكلمات، كل منها 64 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>العنصر &lt;{0}&gt; غير مسموح به هناك</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>جزء منه تالف</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>محاولة كتابة في قاعدة بيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>ملف قاعدة البيانات تالف</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>قاعدة البيانات مقفلة</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>قاعدة البيانات أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>خطأ في الإدخال/الإخراج على القرص</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>التنسيق {0} غير معروف هنا</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>لا يمكن قراءته: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>يحتوي على تعليمة لبرنامج</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>يعلن عن نوع مستند</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>لا يمكن تصغيره بما يكفي</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي قبل أوانه</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>فيه جزء لا تحتاجه أي صورة</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>عدد بكسلاته أقل مما يذكر أو أكثر</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>طول ضلعه أكثر من {0} بكسل</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>حجمه أكبر من {0} م.بايت</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>ليس PNG أو JPEG أو WebP أو GIF أو SVG</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>ليس أرشيف ZIP، أو أنه تالف</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>الصورة كبيرة جدًا</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>طويل ورفيع أكثر من اللازم</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>رأسه تالف</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>أجزاؤه ليست مرتبة</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>بكسلاته تالفة</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>بكسلاته مكتوبة بطريقة لا تُقرأ هنا</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>أكبر من {0} ك.بايت</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>أكبر من {0} بايت</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>يجب أن يتكوّن كل من الاسم والمؤلف والرخصة من 1 إلى 64 حرفًا</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>ليس PNG</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>ليس XML: ‏{0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>ليس صورة</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>لا يوجد viewBox</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>النص غير مسموح به</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>لا يمكن قراءة بيان الحزمة: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>ليس لـ viewBox حجم</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>يجب أن يتكوّن viewBox من أربعة أعداد</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>لا يوجد فيه {0}</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>خطوط كثيرة جدًا</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>أشكال كثيرة جدًا</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>لا يمكن فتح ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>ما يُكتب للوجه التعبيري يتكوّن من 1 إلى 32 حرفًا، من دون مسافات</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} لا يمكن أن يكون في حزمة: يُسمح فقط بـ {1} وملفات ‎.png و‎.svg</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>لا يمكن قراءة {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>لا يمكن أن تكون قيمة {0} هي {1}</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>يحتوي {0} على عدد كبير جدًا</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} موجود فيه مرتين</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>حجم {0} أكبر من {1} ك.بايت</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} ليس اسم صورة</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>غير مسموح: {0}</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} ليس في الحزمة</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} مضغوط بطريقة لا تُقرأ هنا</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} مذكور مرتين</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>إن لم تُزل هذا الحاسوب بنفسك، فاعرف أولًا من فعل ذلك: لا يتم هذا إلا بأحد حواسيبك أو بكلماتك الـ 12.</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>هل هذا الحاسوب لك؟</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>استخدامه مجددًا</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>استخدام هذا الحاسوب مجددًا</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>كلماتك الـ 12</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>كلماتك الـ 12 تُثبت أن هذا الحاسوب لك. عندها يُعدّ حاسوبًا جديدًا من حواسيبك، ويتلقى رسائلك مجددًا.</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>يتوقف فورًا: لا تصله رسائل بعد الآن، ولا يُعتدّ بأي شيء يكتبه. ما هو موجود عليه يبقى مقروءًا هناك.</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>ضاع أو سُرق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>إزالة جهاز</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>هل تريد إزالة «{0}»؟</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>من يحوزه قد يضيف جهازًا له إلى أجهزتك. لذا يتطلب هذا كلماتك الـ 12 التي لا يملكها سواك. تواصل أجهزتك الأخرى عملها، ولا تلاحظ جهات اتصالك شيئًا.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>كلماتك الـ 12</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>اختيار مجلد نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>هل لديك ChatEra على حاسوب آخر ما زال يعمل؟ إذن لم يضع شيء: اربط هذا الحاسوب به.</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>استعادة هويتك</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>ليست لديّ كلماتي الـ 12</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>أستخدم ChatEra على حاسوب آخر</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>وإلا فلا يبقى سوى بداية جديدة. لا أحد غيرك يملك كلماتك الـ 12، لذا لا يستطيع أحد استعادة هويتك السابقة أو فتح نسخك الاحتياطية.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>الكلمات الـ 12</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>اكتب بالترتيب الكلمات الـ 12 التي دوّنتها.</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>ما تمت استعادته</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>أين توجد النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>بدون نسخة احتياطية تعود أمام الجميع بهويتك السابقة، لكن رسائلك لن تكون هنا.</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>بدون كلماتك الـ 12</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>كلماتك الـ 12</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>يحتفظ أصدقاؤك بما كتبتموه لبعضكم. أنت بالنسبة إليهم شخص جديد بالاسم نفسه، ويحذّرهم ChatEra: اتصل بهم هاتفيًا ليتأكدوا من أنك أنت. وتحتاج إلى دعوة جديدة إلى المجموعات.</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>جارٍ استعادة رسائلك.</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>تعود رسائلك من {0}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>اسمك، كما كان</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>اسمك، إن أردت اسمًا آخر</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>صفحة للمتصفح (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>سجلات للبرامج (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>حفظ المحادثة</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>لا يوجد ما يُطبع بعد.</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>كما في السمة</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>تغيير مشهدي</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>اللون:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>ألوانه الأصلية</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>سادة</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>أوراق الخريف</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>بالونات</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>مدينة ليلًا</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>تلال</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>مرج</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>جبال</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>مطر على نافذة</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>بحر في المساء</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>ثلج</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فضاء</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>أمواج</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>بعد يوم…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>سلمى</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>غير ذلك…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>قبل يوم…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>نادي الكتاب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>لا يمكن تصفية الرسائل حسب «{0}». المتاح: {1}.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>لا أحد هنا باسم «{0}». الاسم الذي فيه مسافات يوضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>في يوم…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>البحث هنا في هذه المحادثة فقط؛ «في:» مخصص للبحث في كل الرسائل.</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>يجب أن يتبع «{0}» شيء، من دون مسافة.</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>لا توجد محادثة باسم «{0}». الاسم الذي فيه مسافات يوضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>اكتب كلمات أو بداياتها: يجب أن تكون كلها في الرسالة. الكلمات بين &quot;علامتي اقتباس&quot; يجب أن تتتابع، و-مطر تعني: من دون مطر.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>فيها</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>كلمات، &quot;كلمات متتابعة&quot;، -استبعاد. عوامل التصفية: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>بعد أي يوم</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>قبل أي يوم</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>has</source>
        <translation>يحوي</translation>
    </message>
    <message>
        <source>in</source>
        <translation>في</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>في أي محادثة</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>نكزة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>ما تحتويه</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>من كتبها</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>غمزة</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>«{0}» ليس يومًا. اكتب 2026-05-31 أو 2026-05 أو 2026، أو اليوم أو أمس أو الاثنين.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>يطلب ChatEra عبارة المرور كلما بدأ تشغيله.</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>هل تريد أن يُفتح ChatEra بدون عبارة مرور؟</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>لحظة: ما يستغرق ثانية هنا يستغرق سنوات لدى اللص.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>عرض الكلمات…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>ما على هذا الحاسوب مشفّر، ويُفتح تلقائيًا عند تسجيل دخولك إلى النظام. مع عبارة المرور لا يُفتح إلا لمن يعرفها.</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>ما على هذا الحاسوب مشفّر، لكن كل من يستطيع نسخ ملفاتك يستطيع فتحه: لا يوفر هذا النظام مكانًا للأسرار. عبارة المرور تعالج ذلك.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>عندها يستطيع كل من سجّل الدخول إلى هذا الحاسوب بحسابك قراءة رسائلك.</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>لم تدوّن كلماتك الـ 12 بعد. إنها الطريقة الوحيدة لاستعادة هويتك إن فُقد هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>دوّنت كلماتك الـ 12 في {0}. وهي موجودة على ورقتك فقط.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>كلماتك الـ 12</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>كلماتك الـ 12 ليست على هذا الحاسوب. لقد دوّنتها، أو ما زال بإمكانك تدوينها على الحاسوب الذي بدأت عليه.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>خلفية المحادثات…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>تغيير مشهدي…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>إعدادات ChatEra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>الحفظ كملفات</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>عرض السمات…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>لا يمكن تغيير ذلك: {0}.</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>لم يقبل النظام ذلك.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>من يراك</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>إضافة «{0}» إلى قاموسك</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>تجاهل «{0}» هنا</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>اللغات هنا</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>جارٍ البحث عن قواميس…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جارٍ البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>المزيد من اللغات…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>لا قاموس مثبّت</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>«{0}» ليست في أي قاموس</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>القواميس على Debian وUbuntu: «{0}»، وhunspell-… للغات أخرى. وفي الأنظمة الأخرى تُسمّى الحزم enchant2 وhunspell-… أو ما شابه.</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>ثبّت المكتبة بواسطة «{0}». تدقّق بقواميس macOS وبغيرها من القواميس المثبّتة.</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>خطأ إملائي: {0}. مفتاح القائمة يعرض الاقتراحات.</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>لا يمكن إضافة كلمات أخرى إلى قاموسك.</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>لا شيء مكتوب في الحقل.</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>ضع ملفَّي اللغة، مثل {0}، في المجلد {1}. لدى LibreOffice ملفات كهذه للغات كثيرة.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>التدقيق الإملائي متوقف.</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>لا يوجد قاموس للغاتك. تبيّن الإعدادات كيفية الحصول عليه.</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>لا توجد كلمة مكتوبة خطأً.</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>تُعد الكلمة صحيحة إذا وُجدت في أي من هذه اللغات. يمكن اختيار لغات أخرى لمحادثة واحدة من قائمة حقل الكتابة.</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>كلمة صحيحة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>مختارة حسب لغات نظامك.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>مختارة من قِبلك.</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>لكل البلدان</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>لغات التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>جارٍ البحث عن قواميس…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>عرض ما تتيحه اللغة لكل بلد، لا المعتاد فقط.</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>لا يوجد قاموس للغات التي تكتب بها.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>لا يوجد قاموس على هذا الحاسوب، أو أن المكتبة «enchant» مفقودة.</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>اكتب كلمة واحدة من دون مسافات أو أرقام.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>كلماتك الخاصة</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>في وقت محدد…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>في نهاية اليوم</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>تنتهي في {0}</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>بعد 30 دقيقة</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>عندما أختار حالة أخرى</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>من يراك بشكل مختلف…</translation>
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
        <translation>متاح مجددًا في</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>حتى متى</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>البحث عن ملصق</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>لا ملصق بهذا الاسم</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>ملصقاتك…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>ملصق: {0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>لا يمكن الاحتفاظ بهذا الملصق: {0}.</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>الحزمة التي تصلك من شخص آخر ملف ينتهي بـ {0}؛ أفلته هنا، أو أفلت صورًا. ما يأتي مع ChatEra لا يمكن إزالته.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>تثبيت حزمة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>إزالة حزمته</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>الملصقات</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>ملصقاتك</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>لم يُحدَّد أي من ملصقاتك</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>ملصق: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>لا يمكن استخدام {0}: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>يستطيع أي أحد قول ذلك. تأكد هناك من هوية الشخص.</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>هل هذا هو الشخص الذي تعرفه باسم {0}؟</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>تأكد أولًا من هوية هذا الشخص</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>تأكد…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>ربما هو شخص آخر باسم {0}، وربما هو شخص ينتحل صفة من تعرفه.</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>ربما هذه بداية جديدة من {0}، وربما هناك من ينتحل صفة {0}. تأكد قبل أن تكتب.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>يقول هذا الشخص إن اسمه كان {0} سابقًا. يستطيع أي أحد قول ذلك: تأكد.</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>هذا ليس الشخص الذي تأكدت من أنه {0}</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>الكتابة على أي حال</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>يقول {0} إن هذه كانت هوية سابقة، وإن هناك هوية جديدة الآن</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} بهوية جديدة الآن</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>إغلاق {0}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>هناك شيء غير مقروء</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>علامات التبويب التالية</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>علامات التبويب السابقة</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - المحادثات</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>Anna</source>
        <translation>آنا</translation>
    </message>
    <message>
        <source>Anna says:</source>
        <translation>آنا تقول:</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>بوريس</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>بوريس يقول:</translation>
    </message>
    <message>
        <source>Chloé</source>
        <translation>كلوي</translation>
    </message>
    <message>
        <source>Dana</source>
        <translation>دانا</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصلون</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>عند العبّارة</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>هل رأيت الصور؟</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>في الطريق إلى البحيرة</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>نعم! أراك في السادسة</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>السمة التي تصلك من شخص آخر ملف ينتهي بـ {0}؛ أفلته هنا.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>ولا شيء غيرها؛ الأمر «chatera theme check» يعرضها كلها.</numerusform>
            <numerusform>وهناك واحد أيضًا؛ الأمر «chatera theme check» يعرضها كلها.</numerusform>
            <numerusform>وهناك اثنان أيضًا؛ الأمر «chatera theme check» يعرضها كلها.</numerusform>
            <numerusform>وهناك %Ln أيضًا؛ الأمر «chatera theme check» يعرضها كلها.</numerusform>
            <numerusform>وهناك %Ln أيضًا؛ الأمر «chatera theme check» يعرضها كلها.</numerusform>
            <numerusform>وهناك %Ln أيضًا؛ الأمر «chatera theme check» يعرضها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>تتبع الفاتح والداكن في سطح مكتبك.</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>تثبيت سمة</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>التثبيت من ملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>تظهر لك الآن «{0}».</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>من {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>تباين عالٍ، 7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>لا يمكن تثبيت «{0}»:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>تمت إزالة «{0}».</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>رسالة لا يمكن قراءتها بعد</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>رسالة غير موجودة هنا</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>نكزة</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>غمزة: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>‏Enter للتشغيل مجددًا</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>معاد توجيهها من {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>رسالة بخط اليد</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>كُتبت لأجهزتك، لكن ما يفتحها لم يصل بعد. سيصل تلقائيًا عند اتصال {0}.</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>كُتبت لأجهزتك، لكن ما يفتحها لم يصل قط. اطلبها مجددًا عند اتصال {0}: فقد تصل بعد.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>حُذفت هذه الرسالة</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>لا يمكن لهذا الإصدار من ChatEra تشغيلها.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>أرسلت نكزة للتو.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>أرسلت غمزة: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>رسالة تعذّر فتحها؛ Enter يطلبها مجددًا</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>جهاز آخر من أجهزتك</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>رسالة بخط اليد</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>ردًا على {0}: {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّرة</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>أحد أجهزة {0} أو أجهزتك</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>ملصق: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>بانتظار هذه الرسالة</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>نكزة من {0} للتو.</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>وصلتك نكزة من {0} للتو.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>غمزة من {0}: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}، في مكان آخر</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}، في {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>الرد على {0}</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>اكتب ردًا…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>رسالة شخصية…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>إنهاء ChatEra</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>إظهار ChatEra</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أيضًا</numerusform>
            <numerusform>واثنتان أيضًا</numerusform>
            <numerusform>و%Ln أيضًا</numerusform>
            <numerusform>و%Ln أيضًا</numerusform>
            <numerusform>و%Ln أيضًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;‏ChatEra مقفل&lt;/b&gt;&lt;br&gt;اكتب عبارة المرور لفتحه.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>جارٍ الفتح… يستغرق هذا لحظة، ليستغرق التخمين سنوات.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>فتح قفل ChatEra</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>الانتقال إلى أول رسالة غير مقروءة</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>&amp;Code</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>All &amp;digits</source>
        <translation>&amp;كل الأرقام</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>اختر طريقة واحدة؛ تستغرق دقيقة. عندها لا يستطيع أحد انتحال صفة {0}، أيًا كان من يدير الشبكة.</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>م&amp;قارنة الأعداد</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>هل الطرف الآخر هو {0} فعلًا؟</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>الطرف الآخر هو {0} فعلًا</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>التأكد من هوية {0}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>لم أعد متأكدًا</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>طرق التأكد</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>تأكدت في {0}. إن ظهر {1} يومًا بهوية أخرى، فسيخبرك ChatEra.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>في البداية، {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>عُدّلت {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>الآن، منذ {0}</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>إصدارات الرسالة</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>جميع من في {0}</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>يراك الجميع حسب حالتك.</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>الظهور لهم كما للجميع</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>أشخاص يرونك بشكل مختلف</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>ما ترسله يُرى رغم ذلك، ويُرى كذلك أن رسالة وصلتك، وأنك قرأتها ما لم توقف ذلك. ما تستمع إليه لا يُعرض على أحد ما دمت تظهر كغير متصل لشخص ما. ومن يدير الموزّع أو الخادم الذي يصلك يستطيع أن يرى أنك موجود.</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>يمكنك الظهور كغير متصل لأشخاص بعينهم، وكمتصل للبعض أثناء ظهورك كغير متصل: من قائمة جهة اتصال أو فئة أو محادثة. لا يُبلَّغ أحد بأنك اخترت ذلك.</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>لا يمكن استخدام السمة «{0}»، لذا تظهر لك سمة أخرى. {1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>وميض</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>اهتزاز</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>تُعرض غمزة: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>انقر أو اضغط Esc لإنهائها</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>إضافة من ملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>الغمزات</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>‏{0}: Enter أو نقرة للإرسال</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>إضافة غمزة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>لا يمكن إرسال غمزات إلى مجموعة</numerusform>
            <numerusform>لا يمكن إرسال غمزات إلى مجموعة يزيد عدد أفرادها على واحد</numerusform>
            <numerusform>لا يمكن إرسال غمزات إلى مجموعة يزيد عدد أفرادها على اثنين</numerusform>
            <numerusform>لا يمكن إرسال غمزات إلى مجموعة يزيد عدد أفرادها على %Ln أشخاص</numerusform>
            <numerusform>لا يمكن إرسال غمزات إلى مجموعة يزيد عدد أفرادها على %Ln شخصًا</numerusform>
            <numerusform>لا يمكن إرسال غمزات إلى مجموعة يزيد عدد أفرادها على %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>لا يمكن لهذا الإصدار من ChatEra تشغيل هذه الغمزة.</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>الغمزات</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>الغمزات (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>يمكنك إرسال غمزة أخرى بعد {0} ث</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>أصبحت «{0}» من غمزاتك.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>تمت إزالة «{0}».</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>لا يحدث أي من هذا عندما تكون مشغولًا أو على الهاتف أو عند تفعيل عدم الإزعاج.</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>الأصوات والإشعارات: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}، في {1}</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>لون القلم</translation>
    </message>
</context>
</TS>
