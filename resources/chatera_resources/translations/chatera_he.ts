<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>אודות ChatEra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>הועתק. לא נאמר שם דבר עליך או על השיחות שלך.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>העתקה לדיווח</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>העתקת הגרסאות של ChatEra ושל המערכת הזאת, כדי להראות אותן למי שיכול לעזור</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>תוכנה חופשית ברישיון Apache 2.0. התמונות והצלילים הם שלה; אלה היצירות של אחרים שבתוכה:</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>הקלות של המסנג׳ר הקלאסי, בלי ענן של אף אחד באמצע.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>גרסה {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>יצירות של אחרים ב־ChatEra ורישיונותיהן</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>עמוד למטה</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>עמוד למעלה</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>אודות ChatEra</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>הוספה לסמיילים שלך…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>הוספה למדבקות שלך</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>הוספה לקריצות שלך</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>הוספת {0} לסמיילים שלך…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>כתובת של רכזת או צומת, למשל 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>מנהל</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>כל הפקודות…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>כל ההודעות הנעוצות…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>מענה להתראה האחרונה</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>להופיע כלא מחובר/ת</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>להופיע כלא מחובר/ת לקטגוריה…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>להופיע כלא מחובר/ת לאיש הקשר</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>להופיע כמחובר/ת לקטגוריה…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>להופיע כמחובר/ת לאיש הקשר</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>העברה לארכיון</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>לבקש שוב</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>זמין/ה</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>לא ליד המחשב</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>חזרה למקום הקודם</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>רקע השיחות…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>רקע השיחה הזו…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>תכף אשוב</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>חסימה</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>מודגש</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>החזרה אל השאר</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>עסוק/ה</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>החלפת התפאורה שלי…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>שינוי ההרשאות של חבר בקבוצה…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>שינוי ההודעה האחרונה שלך</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>שינוי השם שלך…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>שינוי ההודעה האישית שלך…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>שינוי התמונה שלך…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>‏ChatEra מופעל.</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>‏ChatEra עדיין בתהליך הפעלה.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>בדיקת איות</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>צריך לבחור קודם חבר ברשימה.</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>צריך לבחור קודם הודעה בהיסטוריה.</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>צריך לבחור קודם הודעה עם סמיילים אישיים של מישהו.</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>צריך לבחור אדם ברשימה.</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>צריך לבחור קודם מדבקה בהיסטוריה.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>צריך לבחור מישהו ברשימה.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>סגירת השיחה</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>סגירת החלון</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>סגירת מה שפתוח, צעד אחר צעד</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>קהילות…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>התחברות לכתובת…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>איש קשר</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>שיחות בכרטיסיות</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>העתקה כתמונה</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>העתקת הקוד</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>העתקת קישור</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>העתקת הודעה</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>העתקת מה שמסומן</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>מחיקה אצל כולם</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>נא לא להפריע</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>כל שיחה בחלון משלה</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>גרסאות קודמות…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>עריכה</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>כאן עורכים את ההודעה האישית</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>אמוג&apos;י…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>סוף ההיסטוריה</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>הכול בחלון אחד</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>הוספה למועדפים</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation>מועדף 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation>מועדף 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation>מועדף 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation>מועדף 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation>מועדף 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation>מועדף 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation>מועדף 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation>מועדף 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation>מועדף 9</translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation>מועדף {0}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>מועדפים</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>חיפוש איש קשר…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>חיפוש בשיחה הזו…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>גופן וצבע…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>העברת הודעה אחת הלאה…</numerusform>
            <numerusform>העברת %Ln הודעות הלאה…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>העברה הלאה…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>מעבר</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>מעבר לתאריך…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>מעבר אל מישהו…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>מעבר להודעה הראשונה</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>מעבר להודעה הראשונה שלא נקראה</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>מעבר להודעה שעליה היא עונה</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>מעבר להודעה האחרונה</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>לשמוע שוב את הכול</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>סידור אנשי הקשר…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>לכמה זמן?</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>הזמנה לפי שם…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>הזמנה…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>נטוי</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>שמירת שיחות כקבצים…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>השארת החלון הזה מעל האחרים</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>ביטול המחיקה שמתבצעת כעת</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>קיצורי מקלדת…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>שפות ומילים לבדיקת איות…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>טקסט גדול יותר</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>יציאה מהקבוצה…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>אימות הזהות…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>החזרת המנהל לחבר רגיל</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>הפיכת החבר למנהל</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>סימון כנקרא</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>סימון כלא נקרא</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>סימון הכול כנקרא</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>העברת המועדף למטה</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>העברת המועדף למעלה</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>הזזת הכרטיסייה אחורה</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>הזזת הכרטיסייה קדימה</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>העברת הקהילה הזו…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>השתקת הכול לזמן מה…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>השתקה לשעה</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>השתקה לשמונה שעות</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>השתקה עד שאבטל אותה</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>שם הקבוצה</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>קבוצה חדשה…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>השיחה הבאה</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>המילה השגויה הבאה</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>הכרטיסייה או החלון הבאים</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>השיחה הבאה שלא נקראה</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>כינוי…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>שום שיחה לא נשמרת כקבצים.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>הסרה מהמועדפים</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>שום דבר אינו נמחק כעת.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>אין כאן שום דבר נעוץ.</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>אין הודעות שלא נקראו במקום אחר.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>אין הודעות שלא נקראו.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>עדיין לא נאמר כאן דבר.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>נדנוד</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>בטלפון</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>רק הבעלים והמנהלים של הקבוצה יכולים.</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>רק הבעלים של הקבוצה יכולים.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>פתיחת שיחה</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>פתיחת שיחה עם החבר</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>פתיחה בחלון נפרד</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>פתיחת התיקייה של השיחות השמורות</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>פתיחת התפריט</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>פתיחת מה שנשמר ממנה</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>חבר רגיל</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>בהפסקת צהריים</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>נעיצה לכולם</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>הפעלה חוזרת</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>השיחה הקודמת</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>הכרטיסייה או החלון הקודמים</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>השיחה הקודמת שלא נקראה</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>הדפסת השיחה…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>העברה לקטגוריה חדשה…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>יציאה מ־ChatEra</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>תגובה באמוג&apos;י…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>הסרה מהקבוצה…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>הסרת החבר מהקבוצה</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>שינוי שם הקבוצה…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>מענה</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>מענה בפרטי</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>שמירת התמונה…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>שמירת השיחה…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>לספר מה עושים עכשיו…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>חיפוש בכל ההודעות…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>שליחת קריצה…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>הצגת רשימת אנשי הקשר</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>הצגת מה שאני שומע/ת</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>טקסט קטן יותר</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>כבר כתוב משהו בשדה.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>צלילים והתראות…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>תחילת ההיסטוריה</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>מדבקות…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>קו חוצה</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>הוצאה מהארכיון</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>זה לא מועדף.</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>ערכות נושא…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>אין עדיין קטגוריות.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>אין עדיין שיחה.</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>אין התראה שאפשר לענות לה.</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>אין עוד.</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>לא היה כאן שום דבר שלא נקרא.</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>שולחן העבודה הזה לא מאפשר לתוכניות להחליט על כך.</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>זו לא קבוצה.</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>לכל מי שבאיזו קטגוריה?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ביטול החסימה</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>קו תחתון</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ביטול ההשתקה</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>ביטול הנעיצה לכולם</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>לא נקרא מכאן והלאה</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>גודל טקסט רגיל</translation>
    </message>
    <message>
        <source>View</source>
        <translation>תצוגה</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>מה התפקיד מעכשיו?</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>מה שכתבת אחר כך</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>מה שכתבת קודם</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>איזו קריצה?</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>מי יכול לקרוא את זה…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>מי רואה אותך אחרת…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>את מי?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>של מי?</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>למה אני לא רואה מישהו?…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>קריצות…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>כתיבה ביד</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>כתיבה</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>כבר אינך בקבוצה הזו.</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>לא קפצת לשום מקום.</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>אין לך כל כך הרבה מועדפים.</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>המדבקה הזו כבר אצלך.</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>הסמיילים שלך…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>ההודעה האישית שלך</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>המדבקות שלך…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>הודעה אישית</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>הוספת חבר</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>להוסיף אנשים חברים קבוצה הזמנה</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>כתובת קישור url</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>מנהל קידום הורדה תפקיד הרשאות</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>תמיד למעלה מעל הכול להישאר צף נעיצה</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>אנימציה</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>אנימציה בחירה</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>תשובה ציטוט תגובה</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>תשובה מענה ציטוט ישיר פרטי לבד כותב</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>להופיע לא מחובר מחובר אנשים מסוימים להסתיר בלתי נראה פרטיות</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>ארכיון יומן היסטוריה קבצים</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>ארכיון יומן היסטוריה תיקייה תיעוד טקסט html ייצוא</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>סידור פריסה נפרד חלונות קלאסי</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>סידור פריסה יחיד מפוצל ליד רשימת אנשי קשר</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>סידור פריסה כרטיסיות לשוניות חלון אחד</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>לצרף לעגן כרטיסייה לשונית חלון ראשי</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>אווטאר תמונה צילום פרופיל</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>רקע כותרת טפט צבע ערכת נושא תמונה מאחורי שם</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>בלוק קטע קוד תוכנית לוח</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>זמזום רעידה ניעור דחיפה</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>שינוי תיקון</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>צ&apos;אט לכתוב הודעה</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>סגורה פתוחה להצטרף הזמנה ליצור שרת רשת</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>לוח פקודות פעולות קיצורים עזרה</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>ליצור חדר ערוץ צ&apos;אט כמה אנשים</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>סמיילי אישי רגשון לשמור לקחת שלי</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>סמיילים אישיים רגשונים תמונות שלי ליצור ייבוא ייצוא</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>הורדה תפקיד</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>רופא עזרה בעיה רשת אבחון</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>למטה רשימה</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>לערוך לתקן</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>נערך היסטוריה שינויים לפני ניסוח</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>פעולה הבעה</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>סמיילי רגשון פרצוף בחירה</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>הצפנה אבטחה פרטיות</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>סוף תחתית אחרון</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>יציאה סיום</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>ייצוא קובץ דף טקסט html רשומות ארכיון</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>לחפש בכל מקום היסטוריה</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>תיקייה קבצים ארכיון יומן היסטוריה</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>עיצוב רוחב קבוע מכונת כתיבה בלוק מילים מסומנות</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>עיצוב נטוי הטיה הדגשה אותיות מילים מסומנות</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>עיצוב קו חוצה מחיקה מילים מסומנות</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>עיצוב מודגש בולט עבה אותיות מילים מסומנות</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>עיצוב קו תחתון אותיות</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>קבוצה תווית משפחה עבודה</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>כתב יד דיו ציור עט סקיצה טאבלט</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>כתב יד דיו ציור לוח תמונה</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>כתב יד דיו ציור png svg קובץ ייצוא</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>להסתיר לשים בצד להוציא מהארכיון</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>היסטוריה שחזור</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>לכמה זמן, למשל 1h</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>להתעלם</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>להתעלם ביטול חסימה</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>קפיצה יום לוח שנה היסטוריה</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>מקשים קיצורים שינוי</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>לבעוט להעיף להוציא</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>להעיף להוציא חבר לחסום</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>שמאל סדר</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>אותיות מודגש נטוי קו תחתון סגנון</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>נעול אבד מפתח מוצפן</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>מראה עיצוב צבעים כהה לילה ניגודיות גבוהה</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>סימון לא נקרא אחר כך חדש מפריד alt לחיצה</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>מוזיקה מתנגן עכשיו שיר נגן הודעה אישית</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>קו חדש מפריד למעלה</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>הודעות חדשות</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>כינוי שינוי שם תצוגה</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>התראות שקט קופצות הודעות</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>התראות שקט קופצות הודעות השתקה</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>אפשרויות העדפות ערכת נושא</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>סדר נעוץ מיון</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>נייר pdf ייצוא</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>אנשים חלון ראשי</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>נעיצה כוכב למעלה</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>נעוצות חשוב שמור למעלה</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>להוציא לנתק להפריד נפרד לשונית חלון</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>קידום תפקיד</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>הודעה מהירה מצב רוח</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>מעבר מהיר לחפש אדם קבוצה שיחה לפתוח קפיצה</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>יציאה סגירה</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>ציטוט תשובה מענה קפיצה מקור</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>תגובה אמוג&apos;י לייק</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>לקרוא אחר כך סימון דגל</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>לקרוא אחר כך סימון דגל נצפה</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>הסרה מחיקה ביטול שליחה</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>שינוי שם לקרוא כינוי</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>חזרה קפיצה ציטוט היסטוריה</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>ימין סדר</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>חיפוש אנשים סינון</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>חיפוש מילים היסטוריה</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>בחירה סימון</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>לשלוח שליחה חוזרת נכשל</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>שרת מארח רכזת צומת ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>שרת צומת</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>שיתוף שליחה שוב מישהו אחר להעביר</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>שקט השתקה התראות צלילים</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>שקט השתקה נא לא להפריע התראות צלילים</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>שקט השתקה התראות נא לא להפריע</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>מיון סדר גודל קטגוריה סטטוס לא מחובר תצוגה</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>צליל התראות</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>בדיקת איות מילון מילונים מילים שלי שפה</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>בדיקת איות מילים שגויות קו תחתון שפה</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>איות בדיקת איות שגיאת כתיב תיקון מילון</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>התחלה ראשון למעלה ישן</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>סטטוס נוכחות איך אני מופיע לאחרים</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>מדבקה לשמור שלי</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>מדבקות חבילות התקנה תמונות שלי</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>מדבקה בחירה תמונה שליחה</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>כרטיסייה לשונית שיחה</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>כרטיסייה לשונית לפתוח שיחה</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>טקסט לוח העתקה</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>כותרת נושא שם</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>קופצת התראה תשובה מקלדת</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>ביטול מחיקה</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>ביטול השתקה סוף שקט התראות צלילים</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>ביטול נעיצה לראות למעלה חשוב</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>לא נקרא נצפה</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>למעלה רשימה</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>אימות מספר בטיחות זהות</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>גרסה רישיון זכויות יוצרים עזרה מידע ספריות דיווח אודות</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>נראות נוכחות סטטוס להסתיר בלתי נראה קבוצה</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>נראות נוכחות סטטוס להסתיר בלתי נראה סודי חשאי</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>נראות נוכחות סטטוס להסתיר בלתי נראה להראות רואים</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>טפט דוגמה מעבר צבע תמונה מאחורי הודעות</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>טפט דוגמה מעבר צבע תמונה מאחורי הודעות תפאורה ערכת נושא</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>מה עושים עכשיו</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>קריצה אנימציה הפעלה שוב</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>קריצה אנימציה שמירה לשמור</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>לכתוב הודעה</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>זום הגדלה התקרבות</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>זום הקטנה התרחקות</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>זום איפוס</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>אל:</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>אל: {0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>הודעה חדשה אחת</numerusform>
            <numerusform>%Ln הודעות חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>הסטטוס של {0} עכשיו: {1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>להופיע כלא מחובר/ת לכל מי שב־{0}</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>להופיע כלא מחובר/ת לאיש הקשר</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>להופיע כלא מחובר/ת אצל {0}</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>להופיע כמחובר/ת לכל מי שב־{0}</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>להופיע כמחובר/ת לאיש הקשר</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>להופיע כמחובר/ת אצל {0}</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>מעכשיו כל מי שב־{0} יראו אותך כלא מחובר/ת.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>כל מי שב־{0} שוב רואים אותך כמו כולם.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>כל מי שב־{0} רואים אותך כמחובר/ת, גם כשנראה שאינך בחיבור.</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>כולם כאן רואים אותך כלא מחובר/ת: במחשב שמחבר אותך יש ChatEra ישן יותר, שלא יכול להסתיר אותך מאנשים מסוימים.</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>יותר מ־%Ln אנשים רואים אותך כלא מחובר/ת, ולכן גם כולם.</numerusform>
            <numerusform>יותר מ־%Ln אנשים רואים אותך כלא מחובר/ת, ולכן גם כולם.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>לא מחובר/ת אצל אדם אחד</numerusform>
            <numerusform>לא מחובר/ת אצל %n אנשים</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>לא מחובר/ת אצל {0}</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>מחובר/ת אצל אדם אחד</numerusform>
            <numerusform>מחובר/ת אצל %n אנשים</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>מחובר/ת אצל {0}</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>מעכשיו מופיע אצל {0} שאינך בחיבור.</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>אצל {0} הסטטוס שלך מופיע שוב כמו אצל כולם.</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>אצל {0} מופיע שיש לך חיבור, גם כשאצל אחרים מופיע שאין.</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>בחירת תמונה</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>מקובץ…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>תצוגה מקדימה: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>ערכות נושא בניגודיות גבוהה לא מציגות תמונות מאחורי מילים.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>אי אפשר להשתמש בתמונה הזו: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>תמונה משלך</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>לבקש שוב</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>אנה אומרת:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>כמו כל השיחות</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>לפי ערכת הנושא</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>רקע השיחות</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>רקע השיחה הזו</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>רקעים</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>לכל השיחות שאין להן רקע משלהן</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>חלק</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>ניסע לאגם ביום שישי?</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>כן! העוגה עליי.</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>הכתיבה שלך:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>מעבר צבע כחול</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>בועות</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>נקודות</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>מעבר צבע ירוק</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>לבבות</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>עלים</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>מעבר צבע כתום־ורוד</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>אדוות</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>נייר משבצות</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>כוכבים</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>פסים</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>מעבר צבע סגול</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>גיבוי מכיל את כל מה שנאמר, מוצפן: 12 המילים שלך פותחות אותו. מקומו בכונן אחר.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>גיבוי עכשיו…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>הגיבוי הושלם, ונקרא בחזרה ליתר ביטחון: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>התקדמות הגיבוי</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>קריאה בחזרה… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>הגיבוי האחרון נוצר ב־{0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>עדיין אין גיבוי.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>איפה לשמור את הגיבוי?</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>כדאי לרשום קודם את 12 המילים: בלעדיהן אף אחד לא יכול לפתוח גיבוי.</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>כתיבה… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>אחת שלא נקראה</numerusform>
            <numerusform>%Ln שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>לא אפשרי עכשיו</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>למשל :cat: או (cat). בלי רווחים.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>אסור שיהיו בו רווחים.</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>מה מקלידים בשבילו</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>מה מקלידים בשבילו:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>כך מקלידים סמיילי אחר, והסמיילי הזה מחליף אותו.</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>כך מקלידים סמיילי אחר. צריך לבחור משהו אחר.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>בדיקה</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>העתקה כטקסט</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>אין התאמה: המכשיר של {0} מכיר אותך לפי זהות אחרת, ולכן ייתכן שמישהו עומד ביניכם. כדאי ליידע את {0} בדרך אחרת, ולא לכתוב כאן שום דבר שאסור לאחרים לקרוא.</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>יש התאמה: זה באמת {0}.</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>הקוד הזה נוצר ב־ChatEra חדש יותר. צריך לעדכן כאן ולנסות שוב.</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>זה לא הקוד של {0} לשיחה הזו. אם הוא הופיע על המסך של {0}, ייתכן שמישהו עומד ביניכם: אין לכתוב כאן שום דבר שאסור לאחרים לקרוא.</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>זה הקוד שלך עבור {0}. אפשר להראות אותו על המסך הזה או על נייר.</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>מה שכתוב בקוד של הצד השני</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>מה שכתוב בקוד של הצד השני: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>הקוד שלך; &quot;העתקה כטקסט&quot; נותנת אותו באותיות</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>קהילה סגורה</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>קהילה חדשה</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>לפחות תו אחד.</numerusform>
            <numerusform>לפחות %Ln תווים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>קהילות</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>מחובר; המחשב שלך הוא הרכזת</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>מתחבר…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>הועתק.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>כל מי שברשת שלך נמצא בקהילה הפתוחה. לקהילה סגורה נדרש משפט סיסמה או הזמנה; אחרים רואים שהיא קיימת, אבל לא מי נמצא בה.</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>כל מי שכאן</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>למי ש־ChatEra שלו לא מוצא את שלך לבד, אבל המחשב שלו יכול להגיע אליו. הקישור לא מוביל לשום מקום אחרי שמחשב אחר תפס את מקומו.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>יש לי הזמנה</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>הזמנה…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>הצטרפות</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>הצטרפות לקהילה</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>הצטרפות…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>לצאת מהקהילה?</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>יציאה…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>שם הקהילה</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>שם, למשל משפחה</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>חדשה…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>אף אחד מהקהילה לא כאן כרגע</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>ברשת הזו. נדרש משפט סיסמה או הזמנה.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>רגע אחד…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>אחרים יוכלו להיכנס גם עם משפט סיסמה</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>כאן מדביקים את ההזמנה שקיבלת:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>קוד QR של ההזמנה</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>קישור של מישהו מזמין אותך לקהילה סגורה. כדאי להצטרף אם מכירים אותו:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>אותו הדבר שוב</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>אלה שני משפטי סיסמה שונים.</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>זה מוביל למחשב שמחבר את כולם כרגע:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>זה מכניס אחרים אל &quot;{0}&quot;:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>משפט הסיסמה של &quot;{0}&quot;:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>מה שנכתב ב־&quot;{0}&quot; נשאר כאן. כדי לחזור צריך הזמנה, או את משפט הסיסמה.</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>כל מי שיש לו את הקישור הזה יכול להיכנס, עכשיו ובהמשך. כדאי לתת אותו רק למי ששייך לשם, ובדרך שאחרים לא יכולים לקרוא.</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>כל מי שיקבל ממך הזמנה יוכל להיכנס.</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>עכשיו הצטרפת אל &quot;{0}&quot;.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>הגיעה הודעה שאין לה מקום כאן.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>הגיעה הודעה של השוואה אחרת.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>הגיעה הודעה שאי אפשר לקרוא.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>השעונים של שני המחשבים רחוקים מדי זה מזה, או שהבקשה ישנה.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>ההשוואה ארכה יותר מעשר דקות.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>ההשוואה בוטלה.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>ההודעות הן של מישהו אחר או מיועדות למישהו אחר.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>המספרים שונים: ייתכן שמישהו עומד ביניכם.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>המכשיר השני אינו שייך לאדם הזה.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>הצד השני החליף את המפתח שלו: ייתכן שמישהו עומד ביניכם.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>הצד השני שלח מפתח לא תקין.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>ההוכחה של הצד השני שגויה: ייתכן שמישהו עומד ביניכם.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>לשתי התוכנות אין דרך השוואה משותפת.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>שניכם ראיתם אותו הדבר. אף אחד לא עומד ביניכם.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>אפשר להתקשר אל {0}, או לשבת יחד. אז כל צד רואה שלושה מספרים, ואומר לצד השני מה הם.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>אפשר להתקשר אל {0}, או לשבת יחד: חשוב שזה באמת יהיה {0} בצד השני, ולא מישהו אחר.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>השוואת מספרים עכשיו</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>האם {0} רואה אותו הדבר?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>זה באמת {0}</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>ההשוואה לא הושלמה</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>צריך לבקש שיקריאו לך בצד של {0} את מה שכתוב שם. חשוב להסתכל על כל אחד מהם, ולא להשוות בכתיבה כאן.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>לא עכשיו</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>הצגת מספרים</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>הצגת תמונות במקום זאת</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>הם זהים</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>הם שונים</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>אין התאמה</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>בהמתנה ל־{0}…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>בהמתנה לאותה תשובה מאת {0}…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>ענית במכשיר אחר</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>אמרת שהם זהים.</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>לרשות {0} עשר דקות לענות. בינתיים אפשר להתקשר.</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>בקשה מאת {0} להשוות איתך מספרים</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} אין לכתוב כאן שום דבר שאסור לאחרים לקרוא. אפשר לנסות פעם נוספת; אם שוב אין התאמה, כדאי ליידע בדרך אחרת את {0}, וגם את מי שאחראי על הרשת הזו.</translation>
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
        <translation>עריכת הודעה</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>אמוג&apos;י</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>גופן</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>כתב יד</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>לא נכנס יותר בהודעה אחת. צריך לשלוח קודם את זו.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>נדנוד</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>מענה ל־{}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>שליחה ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>מדבקות</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>טקסט</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>ההודעה הזו ארוכה מדי באות אחת בערך. אפשר לשלוח אותה בחלקים.</numerusform>
            <numerusform>ההודעה הזו ארוכה מדי בכ־%Ln אותיות. אפשר לשלוח אותה בחלקים.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>קריצות</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>אחת שלא נקראה</numerusform>
            <numerusform>%Ln שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>להופיע כלא מחובר/ת</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>זמין/ה</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>לא ליד המחשב</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>תכף אשוב</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>עסוק/ה</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>טיוטה: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>ללא פעילות</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>לא מחובר/ת</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>בטלפון</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>בהפסקת צהריים</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>איש הקשר רואה אותך כלא מחובר/ת</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>איש הקשר רואה אותך תמיד כמחובר/ת</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>איש הקשר רואה אותך כמו כולם</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>חסום/ה</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>בהאזנה ל־{0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>סומן כלא נקרא</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>בהשתקה</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>בכתיבה…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>אחד מתוך {0} כאן</numerusform>
            <numerusform>%Ln מתוך {0} כאן</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>בארכיון</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>מועדפים</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>קבוצות לשעבר</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>קבוצה</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>קבוצות</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>האם זה באמת אותו אדם?</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>לא מחוברים</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>מחוברים</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>אנשי קשר אחרים</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>כבר אינך בקבוצה</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>לא מוצפן</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>לסדר כך</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>החלפת התפאורה שלי</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>כל מי שכאן</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>חיפוש איש קשר או הודעה…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>סידור אנשי הקשר</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>מחפש אנשים ברשת שלך…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>קבוצה חדשה</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>עדיין אין כאן אף אחד. לפי ההגדרות שלך לא מחפשים אנשים ברשת הזו; אפשר להתחבר לכתובת דרך התפריט.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>עדיין אין כאן אף אחד. מי שיפעיל את ChatEra ברשת הזו יופיע לבד.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>אין כאן מי שנקרא כך. Enter מחפש בהודעות.</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>אין לך חיבור לקהילה שאפשר להעביר.</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>{0} נמצא תחת {1} כשאנשי הקשר מסודרים לפי קטגוריה.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(נערכה)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(לא מוצפנת)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>הודעה חדשה אחת</numerusform>
            <numerusform>%Ln הודעות חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>לבקש שוב</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>הצגת הכול</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>לא ניתן היה לפתוח את ההודעה הזו</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>ההודעה הזו נמחקה</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>בהמתנה להודעה הזו…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>אומר/ת</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ הפעלה חוזרת</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>לבקש שוב את ההודעה של {0}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>הצגת הגרסאות הקודמות</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>חבר אחד</numerusform>
            <numerusform>%Ln חברים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>אדם אחד כותב…</numerusform>
            <numerusform>%Ln אנשים כותבים…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>חסימה</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>‏ChatEra אינה יכולה לשלוח תמונות וקבצים. תמונה יכולה להפוך לסמיילי או למדבקה.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>תאריך</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>הועבר אל {0}.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>תפריט</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>השתקה</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>בהשתקה</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>שינוי שם</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>ההודעה האחרונה התקבלה ב־{0} בשעה {1}.</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>המחשב הזה הוסר מהחשבון שלך</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>ההודעה הזו אינה במחשב הזה.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ביטול החסימה</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>מי כותב עכשיו</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>אין חיבור. מה שייכתב יישלח כשהחיבור יחזור.</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>כבר אינך בקבוצה הזו</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>חסמת את {0}</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>התמונה שלך</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - שיחה</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} וגם {1} כותבים…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>אין כרגע חיבור אל {0}. ההודעות שלך יגיעו מאוחר יותר.</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} כותב/ת הודעה…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>הודעה אחת</numerusform>
            <numerusform>%Ln הודעות</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>היום הראשון</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>מעבר ליום הזה</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>קפיצה לתאריך</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>לא נאמר דבר</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>קפיצה לתאריך</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>אי אפשר לעשות את זה כאן.</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>אין &quot;{0}&quot; לבחירה.</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>&quot;{0}&quot; מתאים לכמה אפשרויות.</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>קישור רוצה לחבר אותך אל {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>‏ChatEra לא יכול לפתוח את הקישור הזה.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>כדאי להתחבר רק אם ידוע לך מי מפעיל אותו. הכתובת והשם שלך יהיו ידועים לו.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>התחברות לקהילה</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>הקישור הזה מצרף מחשב חדש למחשבים שלך. יש להדביק אותו שם, בהפעלה הראשונה של ChatEra.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>גיבוי</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>‏ChatEra לא הצליח להיפתח ({0}).</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>‏ChatEra ממשיך לפעול</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>הודעות ממשיכות להגיע אליך. אפשר לצאת מהתפריט שלו או ממגש המערכת.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>המכשירים שלך</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>קישור מחשב נוסף…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>שם המכשיר</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>שינוי שם המכשיר</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>שינוי שם…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>המכשירים האלה יכולים לקרוא את ההודעות שלך ולכתוב בשמך. רק הם יודעים באיזה שם קראת להם.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>שימוש חוזר במחשב הזה…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>המכשירים שלך</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>פעיל לאחרונה {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>הוסר</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>מאז {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>המחשב הזה</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>אי אפשר לשמור שיחות כקבצים ב־{0} ({1}). אם זה נמשך, כדאי לבחור תיקייה אחרת; מה שחסר ייכתב אז.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>אי אפשר לשמור שיחות כקבצים: ל־ChatEra אין הרשאת כתיבה אל {0}. אפשר לתת הרשאה או לבחור תיקייה אחרת; מה שחסר ייכתב אז.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>אי אפשר לשמור שיחות כקבצים: הדיסק של {0} מלא. יש לפנות בו מקום; מה שחסר ייכתב אז.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>אי אפשר לשמור שיחות כקבצים: {0} לא נמצא. יש לחבר את הכונן או לבחור תיקייה אחרת; מה שחסר ייכתב אז.</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>עדיין לא נשמר כקובץ שום דבר מהשיחה הזו.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>כל הספרות זהות</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>אם ספרה כלשהי שונה, ייתכן שמישהו עומד ביניכם: כדאי ליידע את {0} בדרך אחרת, ולא לכתוב כאן שום דבר שאסור לאחרים לקרוא.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>מספר הבטיחות שלך</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>גם אצל {0} מופיעות אותן ספרות במקום הזה. אפשר להקריא אותן זה לזה, בטלפון או זה לצד זה; אם כולן זהות, זה באמת {0}.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>דבר אחד עלול להפריע.</numerusform>
            <numerusform>%Ln דברים עלולים להפריע.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>הועתק. הטקסט כולל את הכתובות של המחשב הזה ואת הרשת שלו.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>העתקת הכול, כדי להראות למי שיכול לעזור</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>הכול נראה תקין כאן. כדאי לשאול אם ChatEra פתוח במחשב השני.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>בדיקה נוספת</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>בדיקת הרשת</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>בודק את הרשת של המחשב הזה; זה לוקח כמה שניות…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>מה נמצא</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>למה אני לא רואה מישהו?</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>תקין</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>לא תקין</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>משהו השתבש בתוך ChatEra ({0}).</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>אמוג&apos;י</translation>
    </message>
    <message>
        <source>Emoji or stickers</source>
        <translation>אמוג&apos;י או מדבקות</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>חיפוש אמוג&apos;י</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>יצירת סמיילי משלך…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>ניהול…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>אין אמוג&apos;י בשם הזה</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>מדבקות</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>הסמיילים שלך</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>הוספה…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>שינוי הקוד…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>שינוי מה שמקלידים</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>למטה</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>סמיילים</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>ייבוא…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>סמיילי חדש</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>אין עדיין. אפשר להוסיף תמונה או לגרור אותה לכאן: הכי טובות הן תמונות קטנות עם צורה ברורה. בהודעה של מישהו אחר, אפשר לקחת את הסמיילי דרך התפריט.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>מקלידים את הקוד בהודעה, והתמונה מוצגת במקומו.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>למעלה</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>הסמיילים שלך</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>אי אפשר להשתמש ב־{0}: {1}</translation>
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
        <translation>מצפין את מה שנמצא במחשב הזה…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>מעכשיו אף אחד לא יכול לקרוא את ההודעות שלך מתוך הקבצים של המחשב הזה. זה קורה פעם אחת, ודבר לא יאבד אם התהליך ייקטע.</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>ההצפנה מתבצעת</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>קבוצה חדשה עם אותם אנשים יכולה לבוא במקומה, ורק הם יכולים לקרוא אותה.</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>הודעה מוצפנת נאטמת במחשב שלך (XChaCha20-Poly1305) במפתח משלה. המפתח מגיע לכל מכשיר של כל נמען דרך התקשרות בין שני המכשירים: היא נקבעת בעזרת X25519 ו־ML-KEM-768 יחד, ומתחדשת עם כל הודעה, כך שמכשיר גנוב לא פותח את מה שנאמר זמן רב קודם לכן. בקבוצות גדולות לכל מכשיר יש מפתח שנמסר לחברים ומוחלף בכל פעם שמישהו עוזב. כל הודעה נושאת חתימה דיגיטלית של המכשיר שכתב אותה. הרכזת שומרת הודעות אטומות עד שהן נאספות, ורואה בערך את גודלן, את זמנן ולמי הן שייכות. אף אחד מחוץ ל־ChatEra עדיין לא בדק את זה.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>מוצפנת</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>מוצפנת, וזה באמת {0}</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>מוצפנת, ואימתת את כולם</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>מוצפנת: רק החברים יכולים לקרוא את השיחה הזו</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>מוצפנת: את השיחה הזו אפשר לקרוא רק אצלך ואצל {0}</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>הבעלים או מנהל יכולים להמשיך אותה בקבוצה חדשה, שרק החברים יכולים לקרוא.</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>הודעה אל {0}, מוצפנת</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>הודעה אל {0}, הרכזת יכולה לקרוא</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>אף אחד בדרך לא יכול: לא הרכזת שמעבירה אותה, ולא ChatEra.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>לא מוצפנת</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>לא מוצפנת: גם הרכזת יכולה לקרוא את השיחה הזו</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>רק חברי הקבוצה הזו יכולים לקרוא את זה, במכשירים שלהם.</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>רק אצלך ואצל {0} אפשר לקרוא את זה, במכשירים שלכם.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>זה הזמן לומר שלום ל־{0}
רק החברים יכולים לקרוא את מה שנכתב כאן.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>זה הזמן לומר שלום ל־{0}
רק אצלך ואצל {0} אפשר לקרוא את מה שנכתב כאן.</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>זה הזמן לומר שלום ל־{0}
הרכזת יכולה לקרוא את מה שנכתב כאן.</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>הרכזת, שמעבירה את ההודעות שלך, יכולה לקרוא את השיחה הזו, וגם מי שמפעיל אותה.</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>כדי לאמת חבר, צריך לפתוח איתו שיחה ולבדוק שם.</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>מה שנכתב עד כה נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>מי כותב למי, מתי, וכמה בערך. לא מה.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>מי כותב למי, מתי, ומה.</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>אימתת את הזהות. אם זה ישתנה אי פעם, ChatEra יודיע לך.</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>עוד לא אימתת את הזהות. זה לוקח דקה, ושולל את האפשרות שמישהו אחר מתחזה ל־{0}.</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}, ואימתת כל אחד מהם</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}, ואימתת שזה באמת {1}</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>בדיקה חוזרת…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>המשך מוצפן</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>פחות פרטים</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>האם זה באמת אותו אדם?</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>לוודא שזה באמת {0}…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>פרטים נוספים</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>מה ChatEra והרכזת יכולים לראות</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>מי יכול לקרוא את זה</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>למה, ומה ישנה את זה</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>הצעות</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>סגירת החיפוש</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>חיפוש בשיחה הזו</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>חדש יותר</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>לא נמצא דבר</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>ישן יותר</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} מתוך {1}</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation>&lt;b&gt;ברוכים הבאים אל ChatEra&lt;/b&gt;&lt;br&gt;איך לקרוא לך?</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>בחירת תמונה…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>יש לי 12 מילים</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>‏ChatEra כבר פועל אצלי במחשב אחר</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>אנשים ברשת שלך מופיעים לבד. דבר לא יוצא ממנה, ואין צורך בחשבון בשום מקום.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>מתחילים לדבר</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>ברוכים הבאים אל ChatEra</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>בחירת התיקייה</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>בחירה…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>עדיין לא נבחרה תיקייה</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>פתיחת התיקייה</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>איפה לשמור את השיחות?</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>מחובר אל {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>מחפש אנשים ברשת שלך…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>לא מחובר</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>המחשב הזה הוסר מהחשבון שלך: שום דבר חדש לא מגיע ולא יוצא. אם הוא שלך, יש לפתוח הגדרות, אבטחה.</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>המחשב שלך הוא הרכזת · אין צורך בשרת</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>הרכזת של הרשת שלך</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>כרגיל</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>שחור</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>כחול</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>מודגש</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>ציאן</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>אפור כהה</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>גופן</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>גופן וצבע</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>אפור</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>כתב יד</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>נטוי</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>גדול</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>ליים</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>מג&apos;נטה</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>חום־אדום</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>כחול כהה</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>זית</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>סגול</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>אדום</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>מעוגל</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>ללא תגים</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>עם תגים</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>גודל</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>קטן</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>טורקיז כהה</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>כך נראית הכתיבה שלך.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>מכונת כתיבה</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>קו תחתון</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>צבע רגיל</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>גופן רגיל</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>גודל רגיל</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>גדול מאוד</translation>
    </message>
    <message>
        <source>White</source>
        <translation>לבן</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>כתיבה ללא גופן וצבע משלך</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>צהוב</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>‏Enter מעביר לשם; Esc מוותר.</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>חיפוש אדם או קבוצה להעברה</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>העברה הלאה: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>אין כאן מי שנקרא כך.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>הוספת את {0}</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>יצרת את הקבוצה</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>יצאת מהקבוצה</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>החזרת את {0} לתפקיד חבר רגיל</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>נתת תפקיד מנהל אל {0}</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>קראת לקבוצה &quot;{0}&quot;</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>הסרת את {0}</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>צורפת על ידי {0}</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>צירוף של {1} על ידי {0}</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>הקבוצה נוצרה על ידי {0}</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>יציאה מהקבוצה: {0}</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>הוחזרת לתפקיד חבר רגיל על ידי {0}</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>קיבלת תפקיד מנהל מאת {0}</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>החזרה של {1} לתפקיד חבר רגיל על ידי {0}</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>מינוי של {1} לתפקיד מנהל על ידי {0}</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>הקבוצה קיבלה את השם &quot;{1}&quot; מאת {0}</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>הוסרת על ידי {0}</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>הסרה של {1} על ידי {0}</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – זה לא נחשב: זה הגיע ממכשיר שהסרת</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – זה לא נחשב: זה הגיע ממכשיר שהוסר על ידי {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – זה לא נחשב: בינתיים יצאת מהקבוצה</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – זה לא נחשב: בינתיים החזרת את {1} לתפקיד חבר רגיל</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – זה לא נחשב: בינתיים הסרת את {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – זה לא נחשב: לא הייתה לך הרשאה לזה</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – זה לא נחשב: בינתיים הייתה יציאה מהקבוצה: {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – זה לא נחשב: בינתיים הוחזרת לתפקיד חבר רגיל על ידי {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – זה לא נחשב: בינתיים התבצעה החזרה של {2} לתפקיד חבר רגיל על ידי {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – זה לא נחשב: בינתיים הוסרת על ידי {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – זה לא נחשב: בינתיים התבצעה הסרה של {2} על ידי {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – זה לא נחשב: לא הייתה הרשאה לזה: {1}</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>ממשיכים דרך {0}</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>חיבור דרך {0}</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>מחפש דרך אחרת אל כולם…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>מחשב אחר</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>מחשב אחר</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>הרכזת של הרשת שלך</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>המחשב שלך</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>המחשב שלך {0}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>המחשב שלך</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>במקום {0} ממשיכים עכשיו דרך {1}</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>נסגר החיבור דרך {0}, ממשיכים דרך {1}</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>אבד הקשר עם {0}, ממשיכים דרך {1}</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>אבד הקשר עם {0}, מחפש דרך אחרת…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>המחשב של {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>המחשב של {0}</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>לעכבר, לאצבע או לעט. כדי לכתוב במקלדת, יש לבחור ב&quot;טקסט&quot; שלצידו.</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>כאן כותבים או מציירים בעכבר, באצבע או בעט</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>משטח כתיבה</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>ניקוי המשטח</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>צבע העט</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>תיאור (לא חובה)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>מחק</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>מוקרא למי שלא יכול לראות את הציור</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ביצוע חוזר</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>עט עבה</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>עט דק</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>עט רגיל</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>מה רואים בציור</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>ציור שנשאר חד (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>כתב יד</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>תמונה (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>שמירת התמונה</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>אי אפשר לשמור את התמונה ב־{0}.</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>מחשב בכתובת {0}</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>מחשבים שמחכים למחשב הזה</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>התחברות</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>מתחבר למחשב השני שלך…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>נמצאו ברשת הזו:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>אם הוא לא אומר דבר כזה, ייתכן שמישהו אחר ברשת הזו ענה במקומו: במקרה כזה יש לבחור &quot;לא&quot;.</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>קישור או כתובת של המחשב השני</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>שם המחשב הזה</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>במחשב השני שלך יש לפתוח הגדרות, אבטחה, וללחוץ על &quot;קישור מחשב נוסף&quot;. שניהם צריכים להיות באותה רשת.</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>או הקישור שהמחשב השני מציג:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>מתחילים לדבר</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>זה לא הצליח</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>המחשב שענה שייך ל־&quot;{0}&quot;. האם המחשב השני שלך אומר שהקוד נכון?</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>את הקוד הזה מקלידים במחשב השני שלך:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>שימוש ב־ChatEra ממחשב אחר</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>מה אומר המחשב השני?</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>מה הועבר</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>איך לקרוא למחשב הזה:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>כן, הוא אומר שהקוד נכון</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>החשבון וההודעות שלך בדרך לכאן, {0}.</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>המחשב השני שלך</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>המחשב השני שלך שואל אם המחשב הזה שלך. צריך לאשר שם.</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… או 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

המחשב הזה כבר אחד מהמחשבים שלך. מה שחסר יגיע מהרשת שלך, או בקישור חוזר.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>אחת חדשה</numerusform>
            <numerusform>%Ln חדשות</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>חזרה למקום הקודם</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>קפיצה לחדש ביותר</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>השם המקורי: {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>קטגוריות</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>כאן לאחרונה {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>קטגוריה חדשה</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>קטגוריה חדשה…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>כינוי</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>הסרת הקטגוריה הזו</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>שינוי שם קטגוריה</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>שינוי שם הקטגוריה הזו…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>באיזו קטגוריה לשים את {0}, למשל משפחה?</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>באיזה כינוי לקרוא ל־{0}? רק לך זה מוצג; שדה ריק יחזיר את השם המקורי.</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>איך תיקרא הקטגוריה {0}?</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>חסמת את איש הקשר הזה.</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>אימתת את הזהות של איש הקשר הזה.</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>{0} בארכיון עד שייאמר משהו חדש.</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>{0} כבר לא בארכיון.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>יש ללחוץ על הקיצור החדש… (Esc לוויתור)</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> או </translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>פעולות והקיצורים שלהן</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>הוספת קיצור נוסף…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>שינוי הקיצור…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>חיפוש פעולה או קיצור, למשל Ctrl+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>יש לפעולה הזו מספר הקיצורים המרבי. אפשר לשנות אותם במקום זאת.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>להשאיר כך</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>ללא קיצור</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>להעביר את הקיצור לכאן</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>קיצור רגיל</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>קיצורים רגילים להכול</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>מה שחשוב לדעת על הקיצור</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>נבחר על ידך</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>ללא קיצור</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} כבר משמש לפעולה {1}. שישמש מעתה לפעולה &quot;{2}&quot;?</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} משמש עכשיו לפעולה &quot;{1}&quot;. צריך לבחור לה קודם קיצור אחר.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>אות לבדה תחסר במה שנכתב. יש להחזיק איתה Ctrl או Alt.</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>ב־Mac, Option עם אות כותב סימן במקלדות רבות.</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>במקלדות רבות המקשים האלה הם AltGr וכותבים סימן, למשל @ או €. עדיף לבחור Ctrl+Shift עם אות.</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>אי אפשר לשמור את הקיצורים: {0}.</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>המקשים האלה מעתיקים, גוזרים, מדביקים ומסמנים; הם לא יכולים לשמש לדבר אחר.</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>המקש הזה נחוץ לכתיבה ולמעבר מחלק לחלק.</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>אי אפשר להשתמש בקיצורי המקלדת שלך שבקובץ {0} ({1}). הקיצורים הרגילים תקפים עד לתיקון הקובץ או לבחירת קיצורים אחרים.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>שם של קהילה הוא באורך 1 עד {0} תווים.</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>משפט הסיסמה של קהילה הוא באורך {0} תווים לפחות.</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>כבר מתבצעת השוואה עם האדם הזה.</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>לשיחה ישירה אין יומן.</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>חומת אש במחשב ההוא, או נקודת גישה שמבודדת את האורחים שלה, מפריעה: אפשר לאשר שם את ChatEra, להשתמש ברשת אחרת או בכבל, או להיפגש בצומת מתארח.</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>כנראה חומת אש במחשב הזה חוסמת את זה; ראו את העצה על חומת האש.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>לקבוצה צריך להיות שם.</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>אי אפשר לשלוח נדנוד לקבוצה של יותר מ־{0} אנשים.</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>שם של קבוצה הוא שורה אחת באורך 1 עד {0} תווים.</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>רכזת של רשת אחרת קוראת לעצמה {0}. אם זו הרכזת הנכונה, אפשר לבקש ממישהו שם הזמנה או להוסיף את הכתובת שלה.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>מפתח שולח שמור פגום, או נכתב על ידי ChatEra חדש יותר.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>מפתח שולח שמור פגום.</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>הגיעה הודעה שאין לה מקום כאן.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>הגיעה הודעה של השוואה אחרת.</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>שם הוא שורה אחת, בלי תווי בקרה.</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>שם צריך להיות באורך 1 עד {0} תווים.</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>במשפט סיסמה יש תו אחד לפחות.</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>הודעה אישית היא באורך {0} תווים לכל היותר.</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>הודעה אישית היא שורה אחת.</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>תמונה יכולה להיות עד {0} ק&quot;ב.</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>במשפט שחזור יש {0} מילים, וכאן יש {1}.</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>מדבקה יכולה להיות עד {0} ק&quot;ב.</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>למדבקה צריך שם: שורה של 64 תווים לכל היותר.</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>למדבקה צריך אמוג&apos;י שמציין את המשמעות שלה.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>הודעה ממתינה היא מסוג שהגרסה הזו לא מכירה.</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>יש לאשר את ChatEra ברשתות פרטיות תחת &quot;אבטחת Windows&quot;, &quot;חומת אש &amp; הגנת רשת&quot;, &quot;אפשר לאפליקציה&quot;; ולוודא שהרשת הזו מוגדרת כפרטית.</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>יש לאשר את ChatEra תחת הגדרות המערכת, &quot;פרטיות &amp; אבטחה&quot;, &quot;רשת מקומית&quot;, ולאפשר לו לקבל חיבורים נכנסים תחת &quot;רשת&quot;, &quot;חומת אש&quot;.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>לחשבון יכולים להיות עד {0} מכשירים, כולל אלה שהוסרו.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>לחשבון יכולים להיות עד {0} מכשירים.</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>סמיילי יכול להיות עד {0} ק&quot;ב.</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>אירוע בלי תוכן שאיש לא מחק.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>הגיעה הודעה שאי אפשר לקרוא.</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>תהליך אחר של ChatEra משתמש בפרופיל הזה ולא עונה. יש לסיים אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>מחשב אחר לא הצליח להתחבר למחשב הזה בכתובת {0}.</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>צומת אחר מהצפוי עונה בכתובת {0}: טביעת האצבע שלו היא {1}, והצפויה היא {2}. כדאי לשאול את הבעלים איזו מהן נכונה.</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>תוכנה אחרת קוראת את {0}. יש לסגור אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>משתמש אחר עונה בשקע של הפרופיל.</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>כדאי לשאול מישהו אם ChatEra פתוח אצלו, ולהשוות את הכתובת.</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>שידור (broadcast) לא עובד על {0}: {1}.</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>שידור (broadcast) עובד על {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>‏ChatEra לא יכול להצפין את {0} ({1}). יש לפנות מקום בדיסק הזה ולנסות שוב; שום דבר לא אבד.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>‏ChatEra לא יכול להאזין ביציאת UDP ‏{0} ({1}). תוכנה אחרת תופסת אותה, או שתוכנת אבטחה אוסרת זאת; חלק מהרכזות לא ייראו.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>‏ChatEra לא יכול להשתמש בממשק הרשת {0}: {1}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>‏ChatEra לא יכול להשתמש ב־{0} ({1}). יש לאפשר כתיבה בתיקייה הזו או לפנות מקום, ולנסות שוב.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>‏ChatEra לא יכול לכתוב אל {0} ({1}). יש לפנות מקום בדיסק הזה ולנסות שוב.</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>‏ChatEra כבר פתוח עם הפרופיל הזה; החלון שלו התבקש לעבור לחזית.</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>‏ChatEra לא נמצא ברשת כרגע.</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>‏ChatEra שם הוא גרסה ישנה יותר, ושום קהילה לא יכולה לעבור אליה.</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>בינתיים ChatEra נפתח במקום אחר: יש להשוות שם שוב.</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>להשוואת מספרים צריך רשת; ‎--mark עובד גם בלעדיה.</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>שם הקובץ צריך להסתיים באחד מאלה: {0}; הוא קובע מה נכתב.</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>יש למצוא את התוכנה שתופסת את היציאה לעצמה ולסיים אותה.</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>יש לתת מילה לחיפוש, ו־‎--limit של 1 לפחות.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>אם ל־{0} יש כללים שחוסמים מנות נכנסות, יש לאפשר את יציאות UDP ‏{1} ו־5353.</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>לא היה אפשר לבדוק אם אחרים יכולים להגיע למחשב הזה: {0}.</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>מי שכתב את זה לא היה חבר בנקודה הזו ביומן.</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>אי אפשר לקרוא את ההפעלות השמורות.</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>כדאי לתת למערכת ההפעלה לכוון את השעה אוטומטית, בשני המחשבים.</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>אי אפשר למחוק שורות על הקבוצה.</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>אי אפשר לענות לשורות על הקבוצה, לנדנודים ולקריצות.</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>הקישור הופסק.</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>הקישור היה פתוח עשר דקות ונסגר עכשיו. אפשר להתחיל מחדש כששני המחשבים בהישג יד.</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>שידור לקבוצה (multicast) לא עובד על {0}: {1}.</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>שידור לקבוצה (multicast) עובד על {0}.</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>אף מחשב לא מבקש עכשיו קישור.</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>לא נמצא ChatEra אחר ברשת הזו.</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>אי אפשר לשלוח קריצות לקבוצה של יותר מ־{0} אנשים.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>אין מענה בכתובת {0} (בלי מענה תוך {1} שניות).</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>אין מענה בכתובת {0} ({1}).</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>אין מענה בכתובת {0}.</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>אין מענה בכתובת {0}:{1}.</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>איש לא אמר אם המספרים זהים.</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>עדיין לא נראה כאן מישהו עם המזהה הזה.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>אי אפשר להצפין דבר עבור האדם הזה: לא ידוע על מכשיר שלו שיוכל לקרוא.</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>אי אפשר להוסיף דבר לשורות על הקבוצה, לנדנודים ולקריצות.</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>שום דבר לא קושר. אם המחשב השני לא אמר שהקוד נכון, ייתכן שמישהו ברשת הזו מפריע באמצע: כדאי להתחיל מחדש, רצוי דרך הקישור.</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>יוצאים מקהילה פתוחה כשיוצאים מהרשת שלה.</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>אחת המילים האלה שגויה, או שהסדר שלהן שגוי.</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>מאמתים אנשים אחרים, לא את עצמך.</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>אפשר לשלוח שוב רק הודעה שנדחתה; &quot;chatera outbox&quot; מציג אותן.</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>רק מי שכתב את ההודעה או מנהל יכולים למחוק אותה.</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>בשיחה ישירה כותבים רק שני המשתתפים שלה.</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>רק חברים בשיחה שולחים אישורי קבלה.</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>אפשר למחוק רק הודעות.</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>אפשר להעביר רק הודעות שאפשר לקרוא.</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>אפשר לנעוץ רק הודעות שאפשר לקרוא.</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>רק מי ששייך לקהילה הזו יכול להעביר אותה.</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>רק הבעלים והמנהלים יכולים להמשיך קבוצה בקבוצה חדשה.</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>רק הבעלים והמנהלים יכולים לשנות את שם הקבוצה.</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>אפשר למחוק לכולם רק הודעות שלך.</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>אפשר לשנות רק הודעות שלך שעדיין קיימות.</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>אחרים עדיין נמצאים באמצעות broadcast; כדאי להפעיל multicast בנקודת הגישה.</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>אחרים יכולים להגיע למחשב הזה בכתובת {0}.</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>ייתכן שאחרים במחשב הזה יכולים לקרוא את {0}, שפותח את הפרופיל הזה. יש להריץ &quot;chmod 600 &apos;{1}&apos;&quot;, ולהגן על הפרופיל במשפט סיסמה אם ייתכן שמישהו קרא אותו; דיסק שלא יכול לשמור קובץ לאדם אחד בלבד אינו מקום לפרופיל.</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>יש להדביק את הקישור שהמחשב השני מציג (chatera://link?…), או להקליד את הכתובת והיציאה שלו, כמו 192.168.1.10:41234.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>יש לחבר את הכבל או להצטרף לרשת Wi-Fi.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>יש להריץ: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns ואז sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>יש להריץ: sudo ufw allow {0}/udp ואז sudo ufw allow 5353/udp.</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>יש לציין לכמה זמן או עד מתי, לא את שניהם.</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>יש לציין מי: לפחות שם אחד או מזהה אחד.</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>יש לציין עם ‎--set איזה סטטוס מסתיים.</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>השליחה בממשק הרשת {0} נכשלה: {1}. ייתכן שחומת אש אוסרת זאת.</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>יש להפעיל את ChatEra במחשב אחר. אם הוא פועל שם, ייתכן שנקודת הגישה מבודדת את האורחים שלה: אפשר להשתמש ברשת אחרת, בכבל או בצומת מתארח.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>כדאי לקחת עותק אחר שלו, או גיבוי ישן יותר, אם יש.</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>זה לא קישור של ChatEra: {0}.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>זה לא אפשרי עכשיו.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>זה לא אפשרי: {0}.</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>זה לא הקוד שהמחשב החדש מציג. שום דבר לא נמסר. יש להתחיל מחדש בשניהם; אם זה קורה שוב, ייתכן שמישהו ברשת הזו מפריע באמצע.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>זה לא משפט הסיסמה של הפרופיל הזה. אפשר לנסות שוב; יש הבדל בין אותיות גדולות לקטנות.</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>ההודעה הזו של מישהו אחר; רק מי שכתב אותה יכול לשנות אותה.</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>הרגע הזה כבר עבר.</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>זה לא היה הקוד הנכון. יש להתחיל מחדש בשני המחשבים.</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>זה עובד רק בקבוצות.</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>הארגומנטים של פקודה צריכים להיות אובייקט.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>השעונים של שני המחשבים רחוקים מדי זה מזה, או שהבקשה ישנה.</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>בקוד יש {0} ספרות.</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>‏‎--code,‏ ‎--mark ו־‎--undo הם שלושה דברים; יש לבחור אחד.</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>‏‎--limit סופר הודעות ולא יכול להיות שלילי.</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>‏‎--passphrase ו־‎--invitation הם שני דברים; יש לבחור אחד.</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>‏‎--timeout סופר שניות ולא יכול להיות שלילי.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>אם ל־{0} יש כללים שחוסמים חיבורים נכנסים, יש לאפשר TCP מ־{1} ליציאות {2} ומעלה.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>אי אפשר לשמור את זה: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>אי אפשר להסיר את זה: {0}.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>לא ניתנה סיבה.</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>זה גדול מ־{0} מ&quot;ב.</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>זה לא ארכיון ZIP, או שהוא פגום.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>זה לא נמצא במחשב הזה.</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>כתוב בו שהוא &quot;{0}&quot;, והוא נמצא ב־&quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>כדאי לחפש חומת אש במחשב הזה, ובין השניים נקודת גישה או נתב שחוסמים אחרים; או להיפגש בצומת מתארח.</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>אף מחשב אחר לא עונה ל־broadcast על {0}.</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>אף מחשב אחר לא עונה לשידור לקבוצה (multicast) על {0}.</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>ייתכן שאחרים יימצאו באיחור או לא יימצאו כלל. נקודת הגישה, המתג או חומת אש חוסמים את זה: יש לאפשר לזה לעבור שם, או להשתמש בכבל.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>יש להריץ: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; ואז sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>יש להריץ: sudo ufw allow proto tcp from {0} to any port {1}:65535.</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>יש לציין למי: אדם אחד, או עם ‎--category האנשים של קטגוריה.</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>יש לציין עם ‎--as איך להופיע.</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>הגיבוי ב־{0} פגום: אי אפשר לקרוא את {1}. {2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>הגיבוי {0} מ־{1} פגום או קטוע ({2}). {3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>הקהילה עברה אל {0}, אבל המכשיר הזה לא יכול להגיע אליה שם כרגע. הניסיונות נמשכים.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>ההשוואה נמשכה יותר מעשר דקות.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>ההשוואה בוטלה.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>במחשב שמחבר אותך יש ChatEra ישן יותר, שלא יכול להציג אותך אחרת לאנשים מסוימים: כולם שם רואים אותך כלא מחובר/ת עד שיעודכן.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>במחשב שמחבר אותך יש ChatEra ישן יותר, שלא יכול להעביר הודעות מוצפנות. הן ממתינות עד שיעודכן.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>במחשב שמחבר אותך יש ChatEra ישן יותר, שלא יכול להודיע לאחרים שהקהילה הזו עוברת. צריך קודם לעדכן אותו.</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>החיבור לא שרד את מצב השינה של המחשב הזה.</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>החיבור לצומת הסתיים.</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>החיבור לצומת הסתיים; מנסה שוב.</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>החיבור למחשב השני הסתיים.</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>לא היה אפשר לשמור את השיחה ב־{0} ({1}).</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>השיחה של ההודעה הזו כבר לא קיימת.</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>המכשיר לא מופיע במניפסט של החשבון שלו.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>אי אפשר לקרוא את התיקייה {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>אי אפשר לכתוב בתיקייה {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>התיקייה {0} לא ריקה. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>העותק המוצפן של {0} לא שלם. אפשר לנסות שוב.</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>הקובץ שפותח את הפרופיל הזה פגום ({0}).</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>לא היה אפשר ליצור את הקבוצה.</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>הרכזת של המחשב הזה לא יכולה לשמור דבר ב־{0} ({1}).</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>הרכזת של המחשב הזה לא מתחילה לפעול. {0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>הרכזת לא מוסרת כתובת.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>אי אפשר להגיע לצרור המפתחות של המחשב הזה ({0}). יש להתחבר לשולחן העבודה או לפתוח את נעילת צרור המפתחות ולנסות שוב; שום דבר לא אבד.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>בצרור המפתחות של המחשב הזה כבר אין מה שפותח את הפרופיל הזה. אם יש לך גיבוי או המילים שרשמת, אפשר ליצור בעזרתם פרופיל חדש; במחשב שממנו הגיע הפרופיל הוא עדיין נפתח.</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>אי אפשר לקרוא את המפתחות ב־{0} ({1}). יש לשחזר את הקובץ מגיבוי.</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>המפתחות ב־{0} לא נפתחים ({1}). יש לשחזר את הקובץ מגיבוי.</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>החתימה של הכניסה לא מתאימה.</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>המניפסט שייך לחשבון אחר.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>אי אפשר עוד להשתמש במאגר ההודעות {0}: הוא פגום, או שאין מספיק זיכרון. סגירה ופתיחה מחדש של ChatEra יגלו מה הסיבה.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>אי אפשר להשתמש במאגר ההודעות {0}: {1}.</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>מאגר ההודעות {0} פגום ({1}). אפשר לבנות אותו מחדש עם &quot;chatera init --rebuild&quot;: הקובץ הפגום נשמר לצידו, וההודעות חוזרות מהרשת.</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>מאגר ההודעות {0} נכתב על ידי ChatEra חדש יותר (הגרסה שלו היא {1}, והתוכנה הזו מכירה את {2}). כדי לפתוח אותו יש להתקין את ChatEra החדש יותר.</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>ההודעה {0} היא לא מהשיחה הזו אלא מ־&quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>ההודעות הן של מישהו אחר או מיועדות למישהו אחר.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>שם של מכשיר הוא באורך 1 עד {0} תווים.</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>ממשק הרשת {0} לא משתתף ב־multicast: {1}.</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>המחשב החדש לא קיבל הכול. יש לקשר אותו שוב.</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>הקשר עם המחשב החדש אבד.</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>הצומת החדש לא מקבל הכול. שום דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>הגיבוי החדש ביותר ב־{0} פגום. לצידו יש גיבוי מ־{1}: {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>הצומת סגר את החיבור לפני שאמר שלום.</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>הצומת לא עונה.</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>הצומת נתן תשובה לא תקפה.</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>הצומת השתתק.</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>הצומת שייך לקהילה אחרת מזו שחיפשת.</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>הצומת עסוק; אפשר לנסות שוב.</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>הצומת מערבב קהילה סגורה עם קהילה אחרת.</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>הצומת דחה את המכשיר הזה: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>הצומת שם משרת קהילה אחרת.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>המספרים שונים: ייתכן שמישהו עומד ביניכם.</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>המחשב השני כבר שייך לחשבון אחר.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>אי אפשר להגיע למחשב השני. שני המחשבים צריכים להיות באותה רשת, והקישור צריך להיות פתוח שם.</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>המחשב השני לא הצליח לשמור את מה שנמסר לו; ייתכן שהדיסק שלו מלא.</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>המחשב השני לא עונה.</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>המחשב השני הפסיק את זה.</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>המחשב השני בדיוק מקושר עם מחשב אחר. אפשר לנסות שוב עוד רגע.</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>המחשב השני סירב.</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>המחשב השני אמר משהו שגוי ({0}). יש להתחיל מחדש בשניהם.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>המכשיר השני אינו שייך לאדם הזה.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>הצד השני החליף מפתח: ייתכן שמישהו עומד ביניכם.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>הצד השני שלח מפתח לא תקף.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>ההוכחה של הצד השני שגויה: ייתכן שמישהו עומד ביניכם.</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>הבעלים של הפרופיל לא עונה: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>משפט הסיסמה שגוי. כדאי לשאול מישהו מהקהילה.</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>התהליך שהחזיק בפרופיל הסתיים באמצע הפקודה.</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>התהליך שהחזיק בפרופיל כבר לא קיים: {0}.</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>אי אפשר להשתמש בפרופיל ב־{0}: אי אפשר לכתוב את {1} ({2}).</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>הפרופיל ב־{0} פתוח ב־ChatEra אחר. צריך קודם לסגור אותו.</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>משפט השחזור לא נמצא במכשיר הזה.</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>חותמת הזמן של ההפניה רחוקה מדי בעתיד.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>אי אפשר לשמור את ההגדרות: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>אי אפשר להשתמש בהגדרות ב־{0} ({1}). יש לתקן את הקובץ או למחוק אותו.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>לשתי התוכנות אין דרך השוואה משותפת.</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>יש בו יותר מ־{0} קבצים.</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>יש שני גיבויים שונים עם המספר {0}.</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>יש כבר קובץ {0}. יש לבחור שם אחר או להוסיף ‎--replace.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>ב־{0} כבר יש פרופיל. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>ב־{0} כבר יש פרופיל. אפשר לפתוח אותו או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>אין כתובת להתחבר אליה.</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>אין גיבוי של ChatEra ב־{0}.</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>אין פקודה &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>אין קלט לקרוא ממנו הודעות.</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>אין קלט לקרוא ממנו את התשובה.</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>אין כאן הודעה {0}.</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>אין פרופיל ב־{0}. אפשר ליצור אחד עם: chatera init --profile {1} --name NAME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>אין קהילה כזו.</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>אין קריצה &quot;{0}&quot;. אלה שיש: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>אין בו {0}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>אין {0} &quot;{1}&quot;. {2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>אין {0}.</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>אין מספיק זיכרון פנוי: למשפט הסיסמה צריך {0} מ&quot;ב.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>אין מספיק מקום ב־{0}. יש לפנות שם מקום או לבחור מקום אחר.</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>אין מה לשלוח. יש לתת את הטקסט, או - כדי לקרוא אותו מהקלט.</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>אלה אישורי קבלה ליותר מכשירים ממה שכתבו כאן אי פעם.</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>אלה שתים־עשרה מילים נכונות, אבל של חשבון אחר.</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>ההפעלות האלה נשמרו על ידי גרסה אחרת של ChatEra.</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>המניפסט של החשבון הזה לא מוכר כאן.</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>הגיבוי הזה (מספר {0}) ישן יותר מגיבוי שהיה כאן קודם (מספר {1}).</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>הגיבוי הזה נוצר בגרסה חדשה יותר של ChatEra (פורמט {0}, והתוכנה הזו קוראת עד {1}). כדי לשחזר אותו יש לעדכן את ChatEra.</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>הגיבוי הזה נוצר ב־{0}, ולפי השעון של המחשב הזה הזמן הזה עוד לא הגיע. יש לכוון את התאריך והשעה ולנסות שוב.</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>אין בצ&apos;אט הזה למי לכתוב.</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>הקהילה הזו עברה.</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>הקהילה הזו סגורה. אפשר לבקש ממישהו מתוכה הזמנה או את משפט הסיסמה.</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>הקהילה הזו פתוחה: כל מי שברשת שלה נמצא בה.</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>הקהילה הזו כבר קיימת.</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>הקהילה הזו לא הועברה.</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>המחשב הזה עבר לרשת אחרת.</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>למחשב הזה אין כתובת רשת שאחרים יכולים להגיע אליו דרכה.</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>המחשב הזה מחובר דרך {0}.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>המחשב הזה לא מחובר לשום רשת.</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>המחשב הזה לא מחובר לשום רשת: אפשר למצוא רק תוכנות שנמצאות בו.</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>המחשב הזה לא נמצא כרגע בשום רשת. יש לחבר אותו לרשת של המחשב החדש.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>השעון של המחשב הזה תואם לשעון של הרכזת.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>השעון של המחשב הזה מקדים ב־{0} דקות את השעון של הרכזת.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>השעון של המחשב הזה מפגר ב־{0} דקות אחרי השעון של הרכזת.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>אי אפשר לפתוח את השיחה הזו.</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>השיחה הזו לא מוכרת כאן.</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>המכשיר הזה כבר אחד משלך.</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>המכשיר הזה נחסם.</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>המכשיר הזה נחסם: הוא חתם על משהו שלא מתאים.</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>המכשיר הזה הוסר מהחשבון שלך במכשיר אחר שלך. מה שנכתב נשאר כאן לקריאה; שום דבר חדש לא נכנס או יוצא.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>המכשיר הזה הוסר מהחשבון שלך.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>המכשיר הזה הוסר מהחשבון שלך. יש להתחיל בו מחדש, עם פרופיל ריק.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>המכשיר הזה הוסר מהחשבון שלך. אפשר לכתוב במכשיר אחר שלך.</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>האירוע הזה מקדים את השעון ביותר מ־15 דקות.</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>הקבוצה הזו שייכת לקהילה אחרת.</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>הקבוצה הזו כבר מוצפנת.</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>הקבוצה הזו נוצרה לפני שקבוצות הוצפנו. המחשב שמחבר אותך יכול לקרוא אותה.</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>הרכזת הזו לא מקבלת משפט סיסמה. אפשר לבקש הזמנה ממישהו מהקהילה.</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>זו קהילה פתוחה: כל מי שברשת שלה נמצא בה.</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>זו זהות אחרת מזו של {0} שאימתת. יש לאמת אותה קודם, או לבחור בשיחה איתה לכתוב בכל זאת.</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>זו לא הזמנה לקהילה, או שהיא לא שלמה.</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>זו לא קריצה שאפשר להפעיל: {0}.</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>זה המכשיר שבשימוש שלך כרגע. אפשר להסיר אותו ממכשיר אחר שלך.</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>המחשב הזה הוא כבר מכשיר אחר.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>ההודעה הזו לא נמצאת כאן.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>ההודעה הזו נמחקה.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>הפרופיל הזה שייך לחשבון אחר. יש לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>הפרופיל הזה כבר סגור.</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>הפרופיל הזה מגרסה ישנה. יש לפתוח אותו קודם פעם אחת עם ChatEra.</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>הפרופיל הזה מוגן במשפט סיסמה.</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>ההפניה הזו שייכת לקהילה אחרת.</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>אי אפשר להציג את התפאורה הזו: {0}.</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>ענית על זה במכשיר אחר שלך.</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>כבר הוסרו יותר מדי מכשירים; יש להשתמש במשפט השחזור.</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>יותר מדי אנשים ביקשו קוד.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>נוסו יותר מדי משפטי סיסמה שגויים ברכזת הזו. אפשר לנסות שוב בעוד {0} שניות.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>אפשר לנסות שוב עוד רגע.</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>יש להקליד את המילים {0} ו־{1} של משפט השחזור.</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>אפשר להשתמש ביציאת UDP ‏{0}.</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>אי אפשר להשתמש ביציאת UDP ‏{0}: {1}.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>אחרי חילוץ זה גדול מ־{0} מ&quot;ב.</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>אי אפשר להסיר את מה שמגיע עם ChatEra.</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>מה שעונה בכתובת {0} לא דובר ChatEra.</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>מה שנמצא ב־{0} הוא גיבוי של חשבון אחר. אם הוא אמור להיות שלך, אחת משתים־עשרה המילים שגויה.</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>מה שמקלידים עבור סמיילי הוא באורך 1 עד {0} תווים, בלי רווחים.</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>מה שפותח את הפרופיל ב־{0} שייך לפרופיל אחר. יש להחזיר את {1} מגיבוי של התיקייה הזו; אם אין גיבוי כזה, אפשר ליצור פרופיל חדש עם גיבוי משלך או עם המילים שרשמת.</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>מה שהעברת הוא מילים של מישהו אחר.</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>מה ששמעת לא נכנס בשורה אחת.</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>נמחקה ההודעה מ־{1} מאת {0}.</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>המילה {0} אינה מילה של משפט שחזור: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>מילה {0} {1}. שום דבר לא נמחק; כדאי לבדוק מה רשמת ולנסות שוב.</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>יש לכתוב את שתים־עשרה המילים של משפט השחזור בשורה אחת בקלט.</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>בעיני עצמך הסטטוס שלך תמיד כפי שהוא.</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>יותר מ־{0} אנשים רואים אותך כלא מחובר/ת, וזה יותר ממה שאפשר להבחין ביניהם: לכן כולם רואים אותך כלא מחובר/ת.</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>עדיין אין לך קהילה.</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>עדיין אין לך קהילה. אפשר לחכות עד שיימצא מישהו, או להתחבר לצומת לפי הכתובת שלו.</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>יש לך כמה קהילות: יש לציין אחת עם ‎--community.</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>החברות שלך בקבוצה הזו הסתיימה.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>אין לך כרגע חיבור לקהילה הזו: איש לא ישמע שהיא עוברת.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>אין לך כרגע חיבור לקהילה הזו: אין כתובת להפנות אליה אחרים.</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>אפשר לדבר, אבל המחשב הזה לא יכול לחבר אחרים כשהמחשב שלהם נעלם. {0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>שלחת עכשיו נדנוד. אפשר לנסות שוב בעוד {0} שנ&apos;.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>שלחת עכשיו נדנוד.</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>שלחת עכשיו קריצה. אפשר לנסות שוב בעוד {0} שנ&apos;.</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>העברת את הקהילה הזו אל {0}.</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>העברת את הקהילה הזו בעצמך: אפשר להחזיר אותה.</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>יש לך כאן יותר מדי שיחות.</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>יש לך {0} סמיילים. צריך קודם למחוק אחד.</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>יש לך {0} מדבקות. צריך קודם להסיר כמה.</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>כבר יש לך {0} קריצות. צריך קודם להסיר אחת.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>שלחת קריצה: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>בחשבון שלך אין מכשיר כזה.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>המכשירים שלך שונו בעזרת משפט השחזור במכשיר אחר שלך. המכשיר הזה ידע על כך כששניהם יהיו מחוברים; אז אפשר לנסות שוב.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>המכשירים שלך שונו בעזרת משפט השחזור במכשיר אחר שלך. אפשר לקשר שם את החדש, או לחכות עד ששניהם יהיו מחוברים.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>המכשירים שלך שונו בעזרת משפט השחזור במכשיר אחר שלך. יש ליצור את הגיבוי שם.</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>לניגודיות של {0} ({1}) על {2} ({3}) יש ערך של {4}:1; צריך {5}:1.</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} אי אפשר להגיע לשם מכאן: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} אי אפשר להגיע לשם עכשיו. מה שנכתב ממתין.</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} הקלדת לה כתובת אחרת; כדי להמשיך איתה יש להתחבר לכתובת ההיא.</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>אפשר להגיע אל {0} בכתובת {1}.</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>{0} בכתובת {1} נמצא, אבל לא מאפשר למחשב הזה להתחבר.</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} שייך לגיבוי הזה ולא נמצא כאן. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} לא יכול להיות בערכת נושא: רק קבצים שמסתיימים ב־{1} יכולים, עם שמות מאותיות, ספרות, - ו־_, בתיקייה אחת לכל היותר.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>אי אפשר לקרוא את {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>אי אפשר לשלוח את {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>אי אפשר לכתוב את {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>עדיין אי אפשר לקרוא קבוצות מוצפנות אצל {0}: צריך לעדכן שם את ChatEra, ושיופיע כאן פעם אחת.</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>שונתה ההודעה מ־{1} מאת {0}: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>ל־ChatEra של {0} עדיין אין השוואת מספרים. אפשר להשוות את מספר הבטיחות.</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>ל־ChatEra של {0} עדיין אין אפשרות לקרוא הודעות מוצפנות. אחרי שיעודכן, כל מה שתכתבו זה לזה יוצפן.</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>ב־{0} יש תווים שאי אפשר לראות.</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>נדנוד חדש מאת {0}.</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>הקהילה הזו הועברה אל {1} על ידי {0}.</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} כבר בין החברים.</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} מופיע בו פעמיים.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0} גדול מ־{1} ק&quot;ב.</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>חסר {0}, ששייך לגיבוי הזה. {1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>חסר {0}, שפותח את הפרופיל הזה. יש להחזיר אותו מגיבוי של התיקייה הזו; אם אין גיבוי כזה, אפשר ליצור פרופיל חדש עם גיבוי משלך או עם המילים שרשמת.</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>חסר {0}; זה {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} אינו קובץ ואינו תיקייה.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} מקונן עמוק מדי.</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} אינו TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} אינו קובץ רגיל, ורק קבצים רגילים מותרים בערכת נושא.</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} אינו טבלה: טבלה מתחילה בשורה [{1}].</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} אינו טקסט ב־UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} אינו תיקייה שלך בלבד. יש להסיר אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>לא אומת: {0}. {1}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} ארוז בצורה שלא נקראת כאן.</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} הוא מה שמקלידים עבור סמיילי אחר.</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} הוא {1}; צריך להיות {2}.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} הוא &quot;{1}&quot;, שלא נמצא בחבילה.</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>ייתכן ש־{0} פועל במחשב הזה.</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>עוד {0} מפתחות לא מוכרים לגרסה הזו.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>קריצה מאת {0}: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>מותקנות {0} ערכות נושא; צריך קודם להסיר אחת.</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>אי אפשר לקרוא את {0}, שפותח את הפרופיל הזה ({1}). יש להחזיר אותו מגיבוי של התיקייה הזו.</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>{0}{1} לא מוכר לגרסה הזו.</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>&quot;{0}&quot; שייך עכשיו לחשבון שלך, אבל לא הכול הועבר: {1} יש לקשר אותו שוב כדי להעביר את השאר.</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>&quot;{0}&quot; מגיע עם ChatEra ונשאר.</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>&quot;{0}&quot; ממשיכה בקבוצה חדשה בשם הזה, והיא מוצפנת.</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>ב־&quot;{0}&quot; יש בתים שאינם טקסט ב־UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>ל־&quot;{0}&quot; אין פרמטר &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>&quot;{0}&quot; הוא אדם, לא קבוצה.</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>&quot;{0}&quot; אינה קטגוריה.</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>&quot;{0}&quot; אינו סטטוס; יש לבחור אחד מאלה: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>&quot;{0}&quot; אינו זמן. אפשר לכתוב למשל 30m,‏ 2h,‏ 3d או today, או until 15:00; שנה לכל היותר.</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>&quot;{0}&quot; אינו offline,‏ online או usual.</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>&quot;{0}&quot; אינו כפי שצריך להיות: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>&quot;{0}&quot; אינה כתובת של צומת. כתובת כזו נראית כך: wss://192.168.1.20:4433.</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>&quot;{0}&quot; אינה טביעת אצבע של צומת; היא מתחילה ב־n_.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>&quot;{0}&quot; אינו מזהה של מכשיר.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>&quot;{0}&quot; אינו מזהה של הודעה. &quot;chatera history&quot; מציג אותם; הם מתחילים ב־e_.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>&quot;{0}&quot; מוביל אל מחוץ לתמונה.</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>ל־&quot;{0}&quot; צריך &quot;{1}&quot;: {2}.</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation> או </translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation>1234 5678</translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation>מעביר את הכול</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>קוד</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>האם זה המחשב שלך?</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>הוא יוכל לעשות כל מה שאפשר לעשות כאן: לקרוא את מה שכתבת, לכתוב בשמך, ולקשר ולהסיר מחשבים.</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>קישור מחשב נוסף</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>קישור אל המחשב הזה</translation>
    </message>
    <message>
        <source>No</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>או להקליד שם: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>קוד QR של הקישור</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>אין להראות את הקישור לאף אחד אחר: מי שיש לו אותו יכול לבקש לצרף מחשב למחשבים שלך. הוא תקף לעשר דקות.</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>צריך להפעיל את ChatEra במחשב השני, באותה רשת, ולבחור &quot;ChatEra כבר פועל אצלי במחשב אחר&quot;. הוא ימצא את המחשב הזה לבד. אם לא, יש להדביק שם את הקישור הזה:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>זה לא הצליח</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>הקוד נכון. צריך לאשר את זה ב־&quot;{0}&quot;; אז הוא יקבל את החשבון ואת ההודעות שלך.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>בהמתנה למחשב השני</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>מה הועבר</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>כן, לקשר אותו</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>&quot;{0}&quot; מקבל את החשבון ואת ההודעות שלך.</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>&quot;{0}&quot; הוא עכשיו אחד מהמחשבים שלך, ויש בו כל מה שיש כאן.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>&quot;{0}&quot; רוצה להיות אחד מהמחשבים שלך.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>&quot;{0}&quot; רוצה להיות אחד מהמחשבים שלך. יש להקליד את הקוד שהוא מציג:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>עזיבה</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>עזיבת הקבוצה</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>לעזוב את „{0}”?</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>מה שכבר קיבלת נשאר כאן. רק מי שחבר בקבוצה יכול להזמין אותך שוב.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>חברים</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>מנהל</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>בעלים</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>הוספה לסמיילים שלך</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>ההודעה נמחקת אצל כולם.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>‏Ctrl+Enter שולח, Enter פותח שורה חדשה.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>‏Enter שולח, Shift+Enter פותח שורה חדשה.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>הצעות</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>כתיבת הודעה</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>‏{0}; Ctrl+Enter שולח</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>הודעה אחת; Enter עובר אליה.</numerusform>
            <numerusform>%Ln הודעות; Enter עובר לשם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>מסננים</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>הודעות שנמצאו</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>לא נמצא דבר. עם פחות מילים או מסננים נמצא יותר.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>חיפוש בכל ההודעות</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>ההודעה החדשה ביותר; בהמשך יש עוד.</numerusform>
            <numerusform>%Ln ההודעות החדשות ביותר; בהמשך יש עוד.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>מילים לחיפוש</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>יום</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ימים</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>חודש</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>החודש הבא</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>החודש הקודם</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>שנה</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>בסדר</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>להישאר כאן</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>הקהילה הזו הועברה אל {1} על ידי {0}.</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>&quot;{1}&quot; הועברה אל {2} על ידי {0}.</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>קהילה סגורה יכולה לשכון בשרת שחבריה מגיעים אליו מכל מקום. השיחות, הקבוצות וסימוני הקריאה שלה נשארים כפי שהם, ומה שמוצפן נשאר מוצפן.

תחילה הכול מועבר לשם ומושווה. אחר כך מודיעים לחברים, וה־ChatEra שלהם עובר לבד; כל אחד מהם יכול להישאר. אם משהו נכשל לפני כן, דבר לא משתנה.

השרת צריך להיות צומת ChatEra שהופעל בעזרת הזמנה לקהילה הזו. מי שמפעיל אותו נמצא בכך בקהילה.</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>כתובת הצומת החדש</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>כתובת הצומת החדש:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>כפי שהצומת מציג אותה; עם טביעת האצבע שלו היא chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>מעביר לשם את הכול…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>קהילה</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>מתחבר לצומת החדש…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>עובר לשם…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>מוודא שהכול נמצא שם…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>העברה</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>העברת הקהילה הזו</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>העברת הקהילה</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>מודיע לכולם…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>הקהילה עברה. האחרים יעברו גם הם ברגע שישמעו על כך.</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>הקהילה של הרשת הזו יכולה לשכון בשרת שכולם מגיעים אליו, גם ממקומות אחרים. השיחות, הקבוצות וסימוני הקריאה שלה נשארים כפי שהם, ומה שמוצפן נשאר מוצפן.

תחילה הכול מועבר לשם ומושווה. אחר כך מודיעים לאחרים, וה־ChatEra שלהם עובר לבד; כל אחד מהם יכול להישאר. אם משהו נכשל לפני כן, דבר לא משתנה.

השרת צריך להיות צומת ChatEra חדש שאף אחד עדיין לא משתמש בו.</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>הכול מושתק עד {0}</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>לשעה</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>לשמונה שעות</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>לתמיד</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>לשמוע שוב את הכול</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>לשמוע שוב</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>השתקת הכול</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>שקט עד לסיום על ידך; הודעות שמזכירות אותך נשמעות.</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>שקט עד {0}; הודעות שמזכירות אותך נשמעות.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>צלילים והתראות…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>עד מחר</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>אמוג&apos;י למשמעות שלו:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>שינוי השם</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>השם:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>סימון כנקרא</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>מענה</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>כתיבת תשובה…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>יש לך הודעה חדשה.</numerusform>
            <numerusform>יש לך %Ln הודעות חדשות.</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>שלח/ה לך עכשיו נדנוד.</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>התחבר/ה עכשיו.</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>התנתק/ה עכשיו.</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>שלח/ה לך הודעה</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>התחברו עכשיו.</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>התנתקו עכשיו.</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – הודעה אחת</numerusform>
            <numerusform>{0} – %Ln הודעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0}, {1} ועוד אחד</numerusform>
            <numerusform>{0}, {1} ועוד %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>אי אפשר לשלוח נדנוד לקבוצה של יותר מאדם אחד</numerusform>
            <numerusform>אי אפשר לשלוח נדנוד לקבוצה של יותר מ־%Ln אנשים</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>נדנוד</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>אפשר לשלוח נדנוד נוסף בעוד {0} שנ&apos;</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>אחר כך</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>אפשר לבחור ברשימה עם מי לדבר.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>אנשי קשר</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>אנשי קשר, אחת שלא נקראה</numerusform>
            <numerusform>אנשי קשר, %Ln שלא נקראו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>דרך התפריט של איש קשר אפשר לשים אותו בקטגוריות משלך.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>הודעה</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>הודעה שמזכירה אותי</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>נדנוד</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>אחרי הפעלה מחדש הלשוניות חוזרות, או השיחות שליד רשימת אנשי הקשר.</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>גם _נטוי_,‏ ~~קו חוצה~~, ציטוטים, רשימות וקטעי קוד; אחרת כפי שהוקלד.</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>גם שיחות מוצפנות</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>גם בשיחות מושתקות.</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>סידור אנשי קשר לפי</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>במידה שהמערכת מודיעה על כך לתוכנות.</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>ככרטיסיות בחלון אחד</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>‏Backspace מיד אחריו מחזיר את מה שהוקלד.</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>ליד רשימת אנשי הקשר בחלון אחד</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>קטגוריה</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>של ChatEra</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>בדיקת איות תוך כדי כתיבה</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>‏ChatEra ממשיך לפעול אחרי סגירת החלון</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>דחוס</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>רשימת אנשי קשר</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>שיחות שנשמרות כקבצים</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>פתיחת שיחות</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>ייכנס לתוקף בהפעלה הבאה של ChatEra.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>נא לא להפריע</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>נא לא להפריע כשהמערכת מוגדרת כך</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>כל שיחה מקבלת תיקייה, ובה קובץ לכל חודש, שכל דפדפן או עורך מציג. מה שמשתנה או נמחק אחר כך נשאר שם; שורה מציינת שזה קרה.</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>כל אחת בחלון משלה</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>חיפוש אנשים ברשת הזו</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>ניגודיות גבוהה כשהמערכת מבקשת זאת</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>בכל השפות שמופיעות בדף &quot;איות&quot;. שום דבר מזה לא יוצא מהמחשב הזה.</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>באחוזים מהרגיל, 70 עד 250; גם Ctrl עם + ועם - משנים את זה.</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>במקום ההודעה האישית שלך כשמתנגנת מוזיקה במחשב הזה; אף פעם לא כשמופיעים כלא מחוברים.</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>בנקודות, 8 עד 24.</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>הזמנות ואנשים, מדואר אלקטרוני ומדפי אינטרנט. קישור אף פעם לא עושה דבר לפני אישור שלך.</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>שמירה כקבצים של מה שנאמר מעכשיו</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>שפה</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>גדול, עם תמונות</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>שיחה אחרונה</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>פחות תנועה</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>פחות תנועה כשהמערכת מבקשת זאת</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>לאפשר לאחרים לראות שאני באמצע כתיבה</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>לאפשר לאחרים לראות שקראתי את ההודעות שלהם</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>לאפשר למחשב הזה להיות הרכזת כשאין כזו</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>השמעת הקול של קריצות</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>מראה</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>דקות ללא מקש או עכבר; 0 פירושו אף פעם.</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>הודעה שלי נשלחת</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>רשת</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>אף פעם לא בסטטוס עסוק/ה או בטלפון.</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>בלי צלילים, בלי התראות ובלי שום דבר שרועד, בכל סטטוס.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>רגיל</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>שום דבר לא רועד ולא מחליק; מה שהיה אמור לזוז מואר בעדינות.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>התראות</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>ההתראות מציגות</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>רק שיש משהו חדש</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>רק כשצלילים מושמעים בכלל.</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>רק כשערכת הנושא היא בחירת המערכת.</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>פתיחה מחדש של מה שהיה פתוח</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>פתיחה כאן של קישורים שמתחילים ב־chatera:</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>אחרת רק תמונה דוממת מוצגת בשיחה. גם &quot;פחות תנועה&quot; עושה זאת.</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>אחרת ישמשו רק כתובות שהוקלדו.</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>אחרת רק מי כתב, עד לביטול הנעילה.</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>אחרת מה שהוקלד בשבילם, או השם שלהם.</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>דפים לדפדפן</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>טקסט רגיל</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>הפעלת קריצות</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>הצגת *מודגש* ו־`קוד` בעיצוב שלהם</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>הצגת סמיילים ומדבקות אישיים של אחרים</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>הצגת תפאורות של אחרים</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>הצגת התראות קופצות כהתראות</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>הצגת מה שאני שומע/ת</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>התמונות הרחבות מאחורי השמות שלהם, בראש השיחות.</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>כל מי שיכול לקרוא את התיקייה הזו יכול לקרוא אותן. כמעט כל השיחות מוצפנות, ולכן בלי זה נשמר רק מעט.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>צורת הכתיבה</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>אפשר לשנות את זה בכל עת; מה שנכתב עכשיו נשמר. דרך התפריט של כל שיחה אפשר לפתוח אותה בחלון משלה.</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>אנשים ברשת שלך נפגשים באחד המחשבים שלכם; כל אחד מהם יכול לשמש לכך.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>השמעת צלילים</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>נוכחות</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>פרטיות</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>היציאה היא מהתפריט או ממגש המערכת.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>שורות</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>שליחה באמצעות</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>הצגת הודעות מוצפנות כשהמסך נעול</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>הצגה כ&quot;ללא פעילות&quot; אחרי</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>הצגת התראות</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>הצגת הגופנים והצבעים של אחרים</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>הצגת מי שלא מחובר</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>מישהו מתחבר</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>מישהו מתנתק</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>מיון לפי</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>הפעלת ChatEra בכניסה למערכת</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>הפעלה ללא הצגת החלון</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>גודל טקסט</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>גודל הטקסט בשיחות</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>האחר מבין Enter ו־Ctrl+Enter פותח שורה חדשה; Shift+Enter תמיד פותח.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>של המערכת</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>בחירת המערכת עוקבת אחרי המצב הבהיר והכהה של שולחן העבודה.</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>התראות המערכת נשארות ברשימת ההתראות שלה, אם יש לה כזו.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ערכת נושא</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>המרת :) לסמיילי</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>כשזה כבוי, גם לך לא מוצג שאחרים כותבים.</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>כשזה כבוי, גם לך לא מוצג שאחרים קראו את ההודעות שלך, והמכשירים האחרים שלך לא מעודכנים במה שקראת כאן. מה שקראת כשזה היה פעיל נשאר ידוע.</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>כשהמערכת כהה</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>כשהמערכת בהירה</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>נוכחות</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>מי שכאן</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>מי כתב</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>מי כתב, ומה</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>מי שכתב לך מוצג כל עוד לא קראת את ההודעה.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>חלון</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>כששניהם כבויים, הכול זז בלי קשר למה שהמערכת אומרת.</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>בלי החלון; הודעות מגיעות אליך, ולחיצה על הסמל במגש המערכת מציגה אותו.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>כתיבה</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;כאן כותבים הודעה אישית&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>שינוי התמונה שלך</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>הכול מושתק עד {0}; לחיצה מבטלת</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>סטטוס: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>נא לא להפריע פעיל; לחיצה מבטלת</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>ההודעה האישית שלך</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>התמונה שלך</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} עד {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}; לחיצה מציגה מי</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>‏Enter מבצע. בלי &gt; מוצאים אנשים וקבוצות.</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>‏Enter פותח את השיחה. מקלידים &gt; לפקודות.</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>‏Enter בוחר; Esc מוותר.</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>‏Enter מאשר את המילים האלה; Esc מוותר.</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>חיפוש מישהו, או &gt; לפקודה</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>אין כאן מי שנקרא כך. מקלידים &gt; לחיפוש פקודה.</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>אין שום התאמה.</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>אין כאן פקודה כזו.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>‏Caps Lock פועל.</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>‏ChatEra יבקש אותו בכל הפעלה. אם הוא יישכח, אף אחד לא יוכל לפתוח את מה שבמחשב הזה. 12 המילים שלך מחזירות את הזהות שלך, ואת ההודעות רק עם גיבוי.</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>ארבע מילים שאין ביניהן קשר הן בחירה טובה.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>משפט סיסמה חדש</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>הצגת מה שמוקלד</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>את זה קל לנחש. ארבע מילים שאין ביניהן קשר הן בחירה טובה.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>אותו הדבר שוב</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>השניים שונים זה מזה.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>קהילה</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>יצירה</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>כל מי שכאן</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>חיפוש איש קשר</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>הזמנה</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>שם הקבוצה</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>קבוצה חדשה</translation>
    </message>
    <message>
        <source>People</source>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>מי יהיה בה?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>משפט השחזור של ChatEra</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>המילים האלה מחזירות זהות ChatEra כשהמחשב שלה אבד. לאף אחד אחר אין אותן. מי שיש לו אותן יכול להתחזות אליך: כדאי לשמור את הדף הזה במקום שבו שומרים דברים חשובים.</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>אם המחשב הזה יאבד, 12 מילים יחזירו את זהותך ב־ChatEra.</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>לרשום אותן…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> וגם </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>הועתק. בעוד דקה זה יוסר מלוח ההעתקה.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>להעתיק בכל זאת</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>כל תוכנה כאן יכולה לקרוא את מה שמועתק, וחלקן שומרות אותו או שולחות אותו למכשירים אחרים. נייר בטוח יותר.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>רשמתי אותן</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>אם המחשב הזה יאבד אי פעם, אפשר להפעיל את ChatEra במחשב אחר ולבחור &quot;יש לי 12 מילים&quot;.</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>האם הכול קריא?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>אחר כך</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>הדפסה…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>להציג שוב את המילים</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>כדאי לקחת את מה שרשמת ולהקליד שתיים מהמילים, כדי לוודא שאפשר לקרוא אותן.</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>12 המילים האלה הן הדרך היחידה לקבל בחזרה את זהות ה־ChatEra שלך אם המחשב הזה יאבד. לאף אחד אחר אין אותן, ואנחנו לא יכולים לשלוח לך אותן.</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>המילים האלה קיימות עכשיו רק על הנייר שלך; המחשב הזה שכח אותן ולא יוכל להציג אותן שוב.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>מילה {0}</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>מילה {0} אינה הנכונה. אפשר לבדוק במה שכתבת, או לראות שוב את המילים.</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>מילים {0} אינן הנכונות. אפשר לבדוק במה שכתבת, או לראות שוב את המילים.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>יש לרשום אותן על נייר, בסדר הזה, ולשמור את הנייר במקום שבו שומרים דברים חשובים. מי שהמילים בידיו יכול להתחזות אליך.</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>יש לרשום את 12 המילים האלה</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 המילים שלך</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>בלון</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>פרפר</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>קקטוס</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>חתול</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>דובדבנים</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>בחירת תמונה</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>בחירת התמונה שלך</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>עיר בלילה</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>כוס תה</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>דמדומים</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>דג</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>פרח</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>שועל</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>מקובץ…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>גיטרה</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>עלה</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>מגדלור</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>ירח</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>הרים</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ללא תמונה</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>ינשוף</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>כוכב לכת</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>רובוט</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>רקטה</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>מפרשית</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>חילזון</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>שלג</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>גבעות שטופות שמש</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>אי אפשר להשתמש בתמונה הזו: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>התמונה של {name}</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>בלונים</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>צחוק גדול</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>לב מקפץ</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>קונפטי</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>רובוט רוקד</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>טוק טוק</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>המראה</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>כועס</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>יום הולדת</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>להתראות</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>קפה</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>מגניב</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>בוכה</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>לילה טוב</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>שלום</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>רעב</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>צוחק</translation>
    </message>
    <message>
        <source>love</source>
        <translation>אהבה</translation>
    </message>
    <message>
        <source>music</source>
        <translation>מוזיקה</translation>
    </message>
    <message>
        <source>no</source>
        <translation>לא</translation>
    </message>
    <message>
        <source>party</source>
        <translation>מסיבה</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>גשם</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>סליחה</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>מופתע</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>תודה</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>חושב</translation>
    </message>
    <message>
        <source>working</source>
        <translation>עובד</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>כן</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>עוגן</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>בלון</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>בננה</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>עטלף</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>דבורה</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>פעמון</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>אופניים</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>עוגת יום הולדת</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>פרפר</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>קקטוס</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>גמל</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>מצלמה</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>נר</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>גזר</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>דובדבנים</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>תלתן</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>קפה</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>תירס</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>סרטן</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>קרואסון</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>כתר</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>קובייה</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>תוף</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>פיל</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>אש</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>ג&apos;ירפה</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>משקפיים</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>ענבים</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>גיטרה</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>פטיש</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>קיפוד</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>מסוק</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>שעון חול</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>גלידה</translation>
    </message>
    <message>
        <source>key</source>
        <translation>מפתח</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>נורה</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>ברק</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>ירח</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>פטרייה</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>תמנון</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>ינשוף</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>פינגווין</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>אננס</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>פיצה</translation>
    </message>
    <message>
        <source>pretzel</source>
        <translation>בייגלה</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>קשת בענן</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>רקטה</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>תרנגול</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>מפרשית</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>מספריים</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>חילזון</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>נחש</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>איש שלג</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>גרביים</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>רכבת קיטור</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>חמנייה</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>טרקטור</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>חצוצרה</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>צב</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>מטרייה</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>הר געש</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>אבטיח</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>לווייתן</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>תמונה אחת תוסר.</numerusform>
            <numerusform>%Ln תמונות יוסרו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>בחירת חבילה</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>בחירת תמונות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>חבילות</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>שמירה כחבילה</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>אי אפשר לכתוב את החבילה: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>זו חבילת סמיילים: החלון &quot;הסמיילים שלך&quot; מקבל אותה.</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>זו חבילת מדבקות: החלון &quot;המדבקות שלך&quot; מקבל אותה.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>אי אפשר להשתמש ב־{0}: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>להסרה: {0}.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>כל ההודעות הנעוצות</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>הסתרה או ביטול נעיצה</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>הודעה נעוצה</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>הודעה נעוצה {0} מתוך {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>מוסתר עד שמשהו אחר יינעץ.</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>הסתרה אצלי</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>הודעות נעוצות</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>ההודעה נעוצה לכולם.</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>ההודעה כבר לא נעוצה.</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>ביטול הנעיצה לכולם</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · ננעץ על ידי {2}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>אישור</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Address already in use</source>
        <translation>הכתובת כבר בשימוש</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>אי אפשר להקצות את הכתובת המבוקשת</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>החיבור נדחה</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>החיבור אופס על ידי הצד השני</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>זמן ההמתנה לחיבור תם</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>ההתקן או המשאב תפוסים</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>התיקייה אינה ריקה</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>חריגה ממכסת הדיסק</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>הקובץ כבר קיים</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>שם הקובץ ארוך מדי</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>הקובץ גדול מדי</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>שגיאת קלט/פלט</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>זו תיקייה</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>הרשת לא פעילה</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>אין גישה לרשת</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>אין נתיב אל המארח</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>לא נשאר מקום בהתקן</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>אין קובץ או תיקייה בשם הזה</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>זו לא תיקייה</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>הפעולה אינה מותרת</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>אין הרשאה</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>מערכת הקבצים לקריאה בלבד</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>יותר מדי קבצים פתוחים</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>מספר התמונות שלו אינו בין 1 ל־{0}</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>למדבקה יש אמוג&apos;י, שם ומילים, כל אחד באורך 64 תווים לכל היותר</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>הרכיב &lt;{0}&gt; אינו מותר שם</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>חלק ממנו פגום</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>ניסיון לכתוב למסד נתונים לקריאה בלבד</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>קובץ מסד הנתונים פגום</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>מסד הנתונים נעול</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>מסד הנתונים או הדיסק מלא</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>שגיאת קלט/פלט בדיסק</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>פורמט {0} לא מוכר כאן</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>אי אפשר לקרוא: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>יש בו הוראה לתוכנה</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>הוא מצהיר על סוג מסמך</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>אי אפשר להקטין מספיק</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>הוא מסתיים מוקדם מדי</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>יש בו חלק שאף תמונה אינה צריכה</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>יש בו פחות פיקסלים משנאמר בו, או יותר</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>יש בו יותר מ־{0} פיקסלים בצלע</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>גדול מ־{0} מ&quot;ב</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>זה לא PNG,‏ JPEG,‏ WebP,‏ GIF או SVG</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>זה לא ארכיון ZIP, או שהוא פגום</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>התמונה גדולה מדי</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>התמונה ארוכה וצרה מדי</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>הכותרת שלו פגומה</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>החלקים שלו אינם בסדר הנכון</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>הפיקסלים שלו פגומים</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>הפיקסלים שלו כתובים בדרך שאינה נקראת כאן</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>גדול מ־{0} ק&quot;ב</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>גדול מ־{0} בתים</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>השם, היוצר והרישיון צריכים להיות באורך 1 עד 64 תווים כל אחד</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>זה לא PNG</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>אינו XML: ‏{0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>זו לא תמונה</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>אין viewBox</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>טקסט אינו מותר</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>אי אפשר לקרוא את המניפסט: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>אין גודל ל־viewBox</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>על viewBox להיות ארבעה מספרים</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>חסר בפנים {0}</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>יותר מדי קווים</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>יותר מדי צורות</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>אי אפשר לפתוח את קובץ מסד הנתונים</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>מה שמקלידים עבור סמיילי הוא באורך 1 עד 32 תווים, בלי רווחים</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} לא יכול להיות בחבילה: רק {1}, קובצי ‎.png וקובצי ‎.svg יכולים</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>אי אפשר לקרוא את {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>הערך של {0} אינו יכול להיות {1}</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>יש ב־{0} מספר גדול מדי</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} נמצא בפנים פעמיים</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0} גדול מ־{1} ק&quot;ב</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} אינו שם של תמונה</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} אינו קובץ רגיל</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>אינו מותר: {0}</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} לא נמצא בחבילה</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} ארוז בצורה שלא נקראת כאן</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} מופיע פעמיים</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>אם המחשב הזה לא הוסר על ידך, כדאי לברר קודם מי הסיר אותו: זה דורש את אחד המחשבים שלך, או את 12 המילים שלך.</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>האם המחשב הזה שלך?</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>להשתמש בו שוב</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>שימוש חוזר במחשב הזה</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 המילים שלך</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>12 המילים שלך מראות שהמחשב הזה שלך. אז הוא נחשב למחשב חדש שלך, ומקבל שוב את ההודעות שלך.</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>הוא מפסיק מיד: הוא לא מקבל יותר הודעות, וכל מה שהוא כותב לא נחשב. מה שנמצא בו נשאר קריא שם.</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>הוא אבד או נגנב</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>הסרת מכשיר</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>להסיר את &quot;{0}&quot;?</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>מי שהמכשיר אצלו יכול להוסיף מכשיר משלו למכשירים שלך. לכן נדרשות כאן 12 המילים שלך, שרק לך יש. המכשירים האחרים שלך ממשיכים כרגיל, ואנשי הקשר שלך לא מרגישים דבר.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 המילים שלך</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>חזרה</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>התחלה מחדש</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>בחירת תיקייה של גיבוי…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>יש לך ChatEra במחשב אחר שעדיין עובד? אז דבר לא אבד: אפשר לקשר אליו את המחשב הזה.</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>לקבל בחזרה</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>קבלת הזהות שלך בחזרה</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>אין לי את 12 המילים</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>‏ChatEra כבר פועל אצלי במחשב אחר</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>אם לא, נותרה רק התחלה חדשה. לאף אחד מלבדך אין את 12 המילים, ולכן אף אחד לא יכול להחזיר את הזהות הקודמת שלך או לפתוח את הגיבויים שלך.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>רגע אחד</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>12 המילים</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>יש להקליד לפי הסדר את 12 המילים שרשמת.</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>מה שוחזר</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>איפה נמצא הגיבוי?</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>בלי גיבוי הזהות שלך חוזרת בעיני כולם, אבל ההודעות שלך לא יהיו כאן.</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>בלי 12 המילים שלך</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 המילים שלך</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>החברים שלך שומרים את מה שכתבתם זה לזה. בשבילם זהו אדם חדש באותו שם, ו־ChatEra מזהיר אותם: כדאי להתקשר אליהם, כדי שיוודאו את הזהות שלך. לקבוצות צריך לקבל הזמנה מחדש.</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>ההודעות שלך משוחזרות.</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>ההודעות שלך חוזרות מתוך {0}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>השם שלך</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>השם שלך, כמו קודם</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>השם שלך, אם רוצים שם אחר</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>דף לדפדפן (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>טקסט פשוט (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>רשומות לתוכנות (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>שמירת שיחה</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>עדיין אין מה להדפיס.</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>ענבר</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>לפי ערכת הנושא</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>כחול</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>החלפת התפאורה שלי</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>צבע:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>אפור</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>הצבעים המקוריים</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>זית</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>כתום</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ורוד</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>חלק</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>אדום</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>תפאורות</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>טורקיז</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>סגול</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>עלי שלכת</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>בלונים</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>עיר בלילה</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>גבעות</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>אחו</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>הרים</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>נייר</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>גשם על חלון</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>ים בערב</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>שלג</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>חלל</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>גלים</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>אחרי יום…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>אנה</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>אחר…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>לפני יום…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>מועדון קריאה</translation>
    </message>
    <message>
        <source>From</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>In</source>
        <translation>בשיחה</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>אין מסנן &quot;{0}&quot; להודעות. אפשר לחפש: {1}.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>אין כאן מי שנקרא &quot;{0}&quot;. שם עם רווחים נכתב במירכאות.</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>ביום מסוים…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>כאן מחפשים רק בשיחה הזו; &quot;בשיחה:&quot; מיועד לחיפוש בכל ההודעות.</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>משהו צריך לבוא אחרי &quot;{0}&quot;, בלי רווח.</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>אין שיחה בשם &quot;{0}&quot;. שם עם רווחים נכתב במירכאות.</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>מקלידים מילים או התחלות שלהן: כולן צריכות להיות בהודעה. ב&quot;מירכאות&quot; הן צריכות לבוא זו אחר זו, ו־‎-גשם פירושו: בלי גשם.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>עם</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>מילים, &quot;מילים ברצף&quot;, ‎-בלי. מסננים: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>אחרי איזה יום</translation>
    </message>
    <message>
        <source>before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>לפני איזה יום</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>ציור</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>אמוג&apos;י</translation>
    </message>
    <message>
        <source>from</source>
        <translation>מאת</translation>
    </message>
    <message>
        <source>has</source>
        <translation>כולל</translation>
    </message>
    <message>
        <source>in</source>
        <translation>בשיחה</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>באיזו שיחה</translation>
    </message>
    <message>
        <source>link</source>
        <translation>קישור</translation>
    </message>
    <message>
        <source>me</source>
        <translation>אני</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>אזכור</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>נדנוד</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ביום</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>באיזה יום</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>תמונה</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>תגובה</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>מענה</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>מדבקה</translation>
    </message>
    <message>
        <source>today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>מה יש בה</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>מי כתב</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>קריצה</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>אתמול</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>&quot;{0}&quot; הוא לא יום. אפשר לכתוב 2026-05-31,‏ 2026-05 או 2026, או היום, אתמול, שני.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>החלפת משפט הסיסמה…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>‏ChatEra מבקש את משפט הסיסמה שלך בכל הפעלה.</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>לאפשר ל־ChatEra להיפתח בלי משפט סיסמה?</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>רגע אחד: מה שלוקח כאן שנייה לוקח לגנב שנים.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>הסרת משפט הסיסמה</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>הסרה…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>קביעת משפט סיסמה…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>הצגת המילים…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>מה שבמחשב הזה מוצפן, ונפתח לבד אחרי הכניסה שלך למערכת. עם משפט סיסמה הוא נפתח רק למי שיודע אותו.</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>מה שבמחשב הזה מוצפן, אבל מי שיכול להעתיק את הקבצים שלך יכול לפתוח אותו: במערכת הזו אין מקום לסודות. משפט סיסמה פותר את זה.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>אז כל מי שנכנס למחשב הזה בחשבון שלך יכול לקרוא את ההודעות שלך.</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>עוד לא רשמת את 12 המילים שלך. הן הדרך היחידה לקבל בחזרה את הזהות שלך אם המחשב הזה יאבד.</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>רשמת את 12 המילים שלך ב־{0}. הן נמצאות רק על הנייר שלך.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 המילים שלך</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>12 המילים שלך אינן במחשב הזה. כבר רשמת אותן, או שעדיין אפשר לעשות זאת במחשב שבו התחלת.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>רקע השיחות…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>החלפת התפאורה שלי…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>הגדרות ChatEra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>כללי</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>שמירה כקבצים</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>מקלדת</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>אבטחה</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>הצגת ערכות הנושא…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>איות</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>אי אפשר לשנות את זה: {0}.</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>המערכת לא קיבלה את זה.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>מי רואה אותך</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>הוספת &quot;{0}&quot; למילון שלך</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>כמו בהגדרות</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>בדיקת איות</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>התעלמות מ־&quot;{0}&quot; כאן</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>שפות כאן</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>מחפש מילונים…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>מחפש הצעות…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>שפות נוספות…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>לא מותקן מילון</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>אין הצעות</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>&quot;{0}&quot; לא נמצאת באף מילון</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>מילונים ב־Debian וב־Ubuntu: &quot;{0}&quot;, ו־hunspell-… לשפות אחרות. במערכות אחרות החבילות נקראות enchant2 ו־hunspell-…, או בשם דומה.</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>אפשר להתקין את הספרייה עם &quot;{0}&quot;. היא בודקת עם המילונים של macOS ועם אחרים שמותקנים.</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>שגיאת כתיב: {0}. מקש התפריט מציג הצעות.</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>אי אפשר להוסיף עוד מילים למילון שלך.</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>לא כתוב דבר בשדה.</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>יש לשים את שני הקבצים של שפה, למשל {0}, בתיקייה {1}. ל־LibreOffice יש קבצים כאלה לשפות רבות.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>האיות לא נבדק.</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>אין מילון לשפות שלך. בהגדרות כתוב איך להשיג אחד.</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>אין מילה שגויה.</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>מילה נכונה אם היא נמצאת באחת מהשפות האלה. בתפריט של שדה הכתיבה אפשר לבחור שפות אחרות לשיחה אחת.</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>מילה נכונה</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>הוספה</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>נבחר לפי השפות של המערכת שלך.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>נבחר על ידך.</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>של כל המדינות</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>שפות</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>שפות שבהן נבדק האיות</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>חיפוש מחדש</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>מחפש מילונים…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>הצגת מה שיש לשפה לכל מדינה, לא רק את הרגיל.</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>אין מילון לשפות הכתיבה שלך.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>אין מילון במחשב הזה, או שהספרייה &quot;enchant&quot; חסרה.</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>יש לכתוב מילה אחת, בלי רווחים וספרות.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>מילים משלך</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>בשעה מסוימת…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>בסוף היום</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>נא לא להפריע</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>מסתיים</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>מסתיים ב־{0}</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>בעוד 30 דקות</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>בעוד שעה</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>כשאבחר סטטוס אחר</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>מי רואה אותך אחרת…</translation>
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
        <translation>זמין/ה שוב ב־</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>עד מתי</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>חיפוש מדבקה</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>אין מדבקה בשם הזה</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>מדבקות</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>המדבקות שלך…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>מדבקה: {0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>אי אפשר לשמור את המדבקה הזו: {0}.</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>חבילה ממישהו אחר היא קובץ שמסתיים ב־{0}; אפשר לגרור לכאן אותו, או תמונות. אי אפשר להסיר את מה שמגיע עם ChatEra.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>הוספת תמונות…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>שינוי השם…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>התקנת חבילה…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>הסרת החבילה שלה</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>מדבקות</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>המדבקות שלך</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>אף אחת משלך לא מסומנת</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>מדבקה: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>אי אפשר להשתמש ב־{0}: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>כל אחד יכול לומר זאת. כדאי לוודא שם שזה באמת אותו אדם.</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>{0}: האם זה באמת מי שמוכר לך?</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>כדאי לוודא קודם מי זה</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>אימות…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>אולי זה מישהו אחר בשם {0}, ואולי מישהו שמתחזה למי שמוכר לך.</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>אולי זו התחלה מחדש של {0}, ואולי מישהו מתחזה ל־{0}. כדאי לוודא לפני שכותבים.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>הצגה</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>מי שכאן טוען שקודם נקרא {0}. כל אחד יכול לומר זאת: כדאי לוודא.</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>זה לא מי שאימתת בשם {0}</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>לכתוב בכל זאת</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>לפי הודעה מאת {0}, זו הייתה הזהות הקודמת, ועכשיו יש זהות חדשה</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} עם זהות חדשה עכשיו</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>אחת שלא נקראה</numerusform>
            <numerusform>%Ln שלא נקראו</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>סגירת {0}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>יש שם משהו שלא נקרא</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>הכרטיסיות שאחרי אלה</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>הכרטיסיות שלפני אלה</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - שיחות</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>Anna</source>
        <translation>אנה</translation>
    </message>
    <message>
        <source>Anna says:</source>
        <translation>אנה אומרת:</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>בוריס</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>בוריס אומר:</translation>
    </message>
    <message>
        <source>Chloé</source>
        <translation>קלואי</translation>
    </message>
    <message>
        <source>Dana</source>
        <translation>דנה</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>מחוברים</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>שליחה</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>ליד המעבורת</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>ראית את התמונות?</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>בדרך לאגם</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>כן! נתראה בשש</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>ערכת נושא ממישהו אחר היא קובץ שמסתיים ב־{0}; אפשר לגרור אותו לכאן.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>ועוד אחד; הפקודה &quot;chatera theme check&quot; מציגה הכול.</numerusform>
            <numerusform>ועוד %Ln; הפקודה &quot;chatera theme check&quot; מציגה הכול.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>כמו המערכת</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>עוקבת אחרי המצב הבהיר והכהה של שולחן העבודה.</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>התקנת ערכת נושא</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>התקנה מקובץ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>ערכות נושא</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>מוצגת עכשיו &quot;{0}&quot;.</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>מאת {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>כהה</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>ניגודיות גבוהה, 7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>בהירה</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>אי אפשר להתקין את &quot;{0}&quot;:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>&quot;{0}&quot; הוסרה.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>הודעה שעדיין אי אפשר לקרוא</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>הודעה שאינה כאן</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>נדנוד</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>קריצה: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>‏Enter מפעיל שוב</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>הועבר מאת {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>הודעה בכתב יד</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>היא נכתבה למכשירים שלך, אבל מה שפותח אותה עוד לא הגיע. זה יגיע לבד כשיהיה חיבור אל {0}.</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>היא נכתבה למכשירים שלך, אבל מה שפותח אותה מעולם לא הגיע. אפשר לבקש שוב כשיהיה חיבור אל {0}: אולי זה עוד יגיע.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>ההודעה הזו נמחקה</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>הגרסה הזו של ChatEra לא יכולה להפעיל את זה.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>שלחת עכשיו נדנוד.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>שלחת קריצה: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>הודעה שלא ניתן היה לפתוח; Enter מבקש שוב</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>מכשיר אחר שלך</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>הודעה שנמחקה</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>נמסרה</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>נערכה</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>הודעה בכתב יד</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>בתשובה אל {0}: {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>לא מוצפנת</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>לא נשלחה</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>אחד המכשירים של {0} או שלך</translation>
    </message>
    <message>
        <source>read</source>
        <translation>נקראה</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>נשלחה</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>מדבקה: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>בהמתנה</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>בהמתנה להודעה הזו</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>נדנוד חדש מאת {0}.</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>קיבלת עכשיו נדנוד מאת {0}.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>קריצה מאת {0}: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}, במקום אחר</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, בשיחה {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>סימון כנקרא</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>מענה ל־{0}</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>שליחת התשובה</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>כתיבת תשובה…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>הודעה אישית…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>יציאה מ־ChatEra</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>הצגת ChatEra</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ועוד אחת</numerusform>
            <numerusform>ועוד %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;‏ChatEra נעול&lt;/b&gt;&lt;br&gt;יש להקליד את משפט הסיסמה כדי לפתוח.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>‏Caps Lock פועל.</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>פותח… זה לוקח רגע, כדי שניחוש ייקח שנים.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>משפט סיסמה</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>הצגת מה שמוקלד</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ביטול נעילה</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>ביטול הנעילה של ChatEra</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>אחת שלא נקראה</numerusform>
            <numerusform>%Ln שלא נקראו</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>קפיצה להודעה הראשונה שלא נקראה</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;קוד</translation>
    </message>
    <message>
        <source>All &amp;digits</source>
        <translation>כל ה&amp;ספרות</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>יש לבחור דרך אחת; זה לוקח דקה. אחר כך אף אחד לא יוכל להתחזות ל־{0}, לא משנה מי מפעיל את הרשת.</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>השוואת &amp;מספרים</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>האם זה באמת {0}?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>זה באמת {0}</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>לוודא שזה באמת {0}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>כבר אין לי ודאות</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>דרכים לוודא</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>אימתת ב־{0}. אם אי פעם תופיע זהות אחרת אצל {1}, ChatEra יודיע לך.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>בהתחלה, {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>שינוי: {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>עכשיו, מאז {0}</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>הגרסאות של ההודעה</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>כל מי שב־{0}</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>כולם רואים אותך לפי הסטטוס שלך.</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>לתת להם לראות אותי כמו כולם</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>אנשים שרואים אותך אחרת</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>מה ששלחת נראה בכל זאת, וגם שהודעה הגיעה אליך, ושקראת אותה אם לא כיבית את זה. המוזיקה שלך לא מוצגת לאיש כל עוד מישהו רואה אותך כלא מחובר/ת. מי שמפעיל את הרכזת או השרת שמחבר אותך יכול לראות את נוכחותך.</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>אפשר להופיע כלא מחובר/ת לאנשים מסוימים, וכמחובר/ת לחלקם בזמן שמופיעים כלא מחובר/ת: בתפריט של איש קשר, של קטגוריה או של שיחה. איש לא מקבל על כך הודעה.</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>אי אפשר להשתמש בערכת הנושא &quot;{0}&quot;, ולכן מוצגת אחרת. {1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>הבהוב</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>התראה</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>רעידה</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>צליל</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>קריצה מופעלת: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>לחיצה או Esc כדי לסיים</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>הוספה מקובץ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ביטול הפעולה</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>קריצות</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>‏{0}: Enter או לחיצה לשליחה</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>הוספת קריצה</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>אי אפשר לשלוח קריצות לקבוצה של יותר מאדם אחד</numerusform>
            <numerusform>אי אפשר לשלוח קריצות לקבוצה של יותר מ־%Ln אנשים</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>הגרסה הזו של ChatEra לא יכולה להפעיל את הקריצה הזו.</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>קריצות</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>קריצות (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>אפשר לשלוח קריצה נוספת בעוד {0} שנ&apos;</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>שלך</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>&quot;{0}&quot; נמצאת עכשיו בין הקריצות שלך.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>&quot;{0}&quot; הוסרה.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>כמו בהגדרות</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>שום דבר מזה לא בסטטוס עסוק/ה או בטלפון, או כשפעיל &quot;נא לא להפריע&quot;.</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>צלילים והתראות: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>המילים</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, בשיחה {1}</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>צבע העט</translation>
    </message>
</context>
</TS>
