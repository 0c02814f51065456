<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>Über ChatEra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>Kopiert. Über dich und deine Unterhaltungen steht nichts darin.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>Kopiere die Versionen von ChatEra und von diesem System, um sie jemandem zu zeigen, der helfen kann</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Bilder und Klänge sind eigene; die Werke anderer darin sind diese:</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>So leicht wie der klassische Messenger, und niemandes Cloud dazwischen.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>Werke anderer in ChatEra und ihre Lizenzen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>Über ChatEra</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>Zu deinen Emoticons hinzufügen…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>Zu deinen Stickern hinzufügen</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>Zu deinen Winks hinzufügen</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>{0} zu deinen Emoticons hinzufügen…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>Adresse eines Hubs oder Knotens, zum Beispiel 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Alle Befehle…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>Alle angehefteten Nachrichten…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>Auf die neueste Benachrichtigung antworten</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Als offline anzeigen</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>Einer Kategorie als offline anzeigen…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Dort als offline anzeigen</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>Einer Kategorie als online anzeigen…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Dort als online anzeigen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal anfragen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Hintergrund der Unterhaltungen…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>Hintergrund dieser Unterhaltung…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Bin gleich zurück</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>Zurück zu den anderen holen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Meine Szene ändern…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>Rechte eines Mitglieds ändern…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Deine letzte Nachricht ändern</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>Deinen Namen ändern…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>Deine persönliche Nachricht ändern…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>Dein Bild ändern…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>ChatEra startet.</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>ChatEra startet noch.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Wähle zuerst ein Mitglied in der Liste.</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>Wähle zuerst eine Nachricht im Verlauf.</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>Wähle zuerst eine Nachricht, in der jemand eigene Emoticons verwendet.</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Wähle eine Person in der Liste.</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>Wähle zuerst einen Sticker im Verlauf.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Wähle jemanden in der Liste.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Unterhaltung schließen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>Schritt für Schritt schließen, was offen ist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>Communitys…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>Mit einer Adresse verbinden…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>Unterhaltungen als Tabs</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Markiertes kopieren</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Für alle löschen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>Jede Unterhaltung im eigenen Fenster</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>Deine persönliche Nachricht hier bearbeiten</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>Ende des Verlaufs</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>Alles in einem Fenster</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation>Favorit 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation>Favorit 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation>Favorit 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation>Favorit 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation>Favorit 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation>Favorit 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation>Favorit 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation>Favorit 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation>Favorit 9</translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation>Favorit {0}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>Kontakt suchen…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>In dieser Unterhaltung suchen…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>Schrift und Farbe…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>%Ln Nachricht weiterleiten…</numerusform>
            <numerusform>%Ln Nachrichten weiterleiten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Weiterleiten…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Zu einem Datum springen…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>Zu jemandem springen…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Zur ersten Nachricht springen</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Zur ersten ungelesenen Nachricht</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>Zur Nachricht, auf die sie antwortet</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht springen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Alles wieder hören</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>Wie die Kontakte geordnet sind…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>Mit Namen einladen…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>Unterhaltungen als Dateien aufheben…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>Dieses Fenster im Vordergrund halten</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>Doch nicht löschen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>Sprachen und Wörter für die Rechtschreibung…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>Gruppe verlassen…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>Prüfen, wer es wirklich ist…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>Admin zum einfachen Mitglied machen</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>Mitglied zum Admin machen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>Favorit nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>Favorit nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>Tab nach vorn verschieben</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>Tab nach hinten verschieben</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>Diese Community verlegen…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>Alles für eine Weile stummschalten…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Eine Stunde lang stummschalten</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>Acht Stunden lang stummschalten</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>Stummschalten, bis ich es beende</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächste Unterhaltung</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>Nächster Tab oder nächstes Fenster</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Nächste ungelesene Unterhaltung</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>Spitzname…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>Es werden keine Unterhaltungen als Dateien aufgehoben.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>Es wird gerade nichts gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Hier ist nichts angeheftet.</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>Sonst ist nichts ungelesen.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Nichts ist ungelesen.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Hier wurde noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Anstupsen</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>Das können nur die Admins oder wem die Gruppe gehört.</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>Das kann nur, wem die Gruppe gehört.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>Unterhaltung mit dem Mitglied öffnen</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Im eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>Ordner der aufgehobenen Unterhaltungen öffnen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>Öffnen, was davon aufgehoben ist</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>Einfaches Mitglied</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Für alle anheften</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Vorherige Unterhaltung</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>Vorheriger Tab oder vorheriges Fenster</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Vorherige ungelesene Unterhaltung</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Unterhaltung drucken…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>Einer neuen Kategorie zuordnen…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>ChatEra beenden</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reagieren…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Aus der Gruppe entfernen…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>Mitglied aus der Gruppe entfernen</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Gruppe umbenennen…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>Privat antworten</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>Unterhaltung speichern…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>Sag, was du gerade machst…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>Alle Nachrichten durchsuchen…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>Einen Wink senden…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>Kontaktliste zeigen</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Zeigen, was ich gerade höre</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>Im Feld steht schon etwas.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Töne und Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>Anfang des Verlaufs</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>Sticker…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>Das ist kein Favorit.</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>Designs…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>Es gibt noch keine Kategorien.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Es gibt noch keine Unterhaltung.</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>Es gibt keine Benachrichtigung zum Beantworten.</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>Es gibt keine andere.</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>Hier war nichts ungelesen.</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>Auf diesem Desktop kann das kein Programm bestimmen.</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>Das ist keine Gruppe.</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>Allen in welcher Kategorie?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Für alle lösen</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>Ab hier ungelesen</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>Welche Rolle gilt ab jetzt?</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>Was du danach geschrieben hast</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Was du davor geschrieben hast</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>Welcher Wink?</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>Wer das lesen kann…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Wer dich anders sieht…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Wen?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>Von wem?</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>Warum sehe ich jemanden nicht?…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>Winks…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>Von Hand schreiben</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>Du bist nicht mehr in dieser Gruppe.</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>Du bist noch nirgendwohin gesprungen.</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>So viele Favoriten hast du nicht.</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>Diesen Sticker hast du schon.</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>Deine Emoticons…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Deine persönliche Nachricht</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Deine Sticker…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>eine persönliche Nachricht</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>mitglied hinzufügen</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>leute mitglieder gruppe hinzufügen</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>adresse url</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>admin befördern herabstufen rolle rechte</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>immer im vordergrund oben bleiben schweben anheften</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>animation auswahl</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>antworten zitieren zitat</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>antworten zitieren direkt allein verfasser absender</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>offline online anzeigen einzelne leute verbergen verstecken unsichtbar privatsphäre</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>archiv protokoll verlauf dateien</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>archiv protokoll verlauf ordner aufzeichnen text html export</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>anordnung layout getrennt einzeln klassisch</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>anordnung layout einzeln geteilt neben kontaktliste</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>anordnung layout tabs reiter ein fenster</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>andocken einfügen tab hauptfenster</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>avatar profilbild foto</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>hintergrund kopf hintergrundbild farbe design bild hinter name</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>block schnipsel programm zwischenablage</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>anstupser nudge rütteln schütteln wachrütteln</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>ändern korrigieren bearbeiten</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>chat schreiben nachricht</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>geschlossen offen beitreten einladen erstellen server netzwerk</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>befehlspalette aktionen tastenkürzel hilfe</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>raum kanal chat erstellen mehrere leute</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>eigenes emoticon smiley behalten klauen übernehmen meins</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>eigene emoticons smileys bilder erstellen importieren exportieren</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>herabstufen rolle</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>doktor hilfe problem netzwerk diagnose</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>runter unten liste</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>ändern korrigieren</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>bearbeitet verlauf änderungen vorher wortlaut</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>emote aktion</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>emoticon smiley auswahl</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>verschlüsselung sicherheit privat</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>ende unten neueste</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>beenden schließen ende</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>exportieren datei seite text html archiv</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>suchen überall verlauf</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>ordner dateien archiv protokoll verlauf</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>format festbreite schreibmaschine block markierte wörter</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>format schräg kursiv betonung buchstaben markierte wörter</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>format streichen durchstreichen markierte wörter</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>format stark fett buchstaben markierte wörter</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>format unterstreichen buchstaben</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>gruppe label familie arbeit</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>handschrift tinte zeichnen malen stift skizze tablet</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>handschrift tinte zeichnung zwischenablage bild</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>handschrift tinte zeichnung png svg datei exportieren</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>ausblenden verstecken weglegen archiv dearchivieren</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>verlauf frühere</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>wie lange, zum Beispiel 1h</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorieren</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>ignorieren entsperren</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>springen tag kalender verlauf</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>tasten shortcuts hotkeys tastenkombination ändern</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>rauswerfen kicken</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>mitglied rauswerfen kicken bannen</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>links reihenfolge</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>buchstaben fett kursiv unterstrichen stil</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>gesperrt verloren schlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>aussehen skin theme farben dunkel nacht kontrast</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>markieren ungelesen später neu trennlinie alt klick</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>musik lied song player läuft gerade persönliche nachricht</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>neu linie trenner hoch</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>neue nachrichten</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>spitzname umbenennen anzeigename</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>mitteilungen benachrichtigungen ruhe meldungen</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>mitteilungen benachrichtigungen ruhe meldungen stumm</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>optionen einstellungen design theme</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>reihenfolge angeheftet sortieren</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>papier pdf exportieren</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>leute personen hauptfenster</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>anheften stern oben</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>angeheftet wichtig aufgehoben oben</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>ablösen abtrennen herauslösen abreißen getrennt eigenes fenster</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>befördern rolle</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>status kurznachricht stimmung</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>schnellwechsel suchen person gruppe unterhaltung öffnen springen</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>beenden schließen</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>zitat antwort springen original</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>reaktion emoji gefällt mir like</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>später lesen merken</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>später lesen merken gesehen</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>entfernen zurückziehen zurücknehmen</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>umbenennen nennen alias</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>zurück sprung zitat verlauf</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>rechts reihenfolge</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>suchen leute personen filtern</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>suchen wörter verlauf</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>auswahl</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>senden erneut nochmal fehlgeschlagen</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>server host hub knoten ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>server knoten</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>teilen noch einmal senden jemand anders</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>stumm ruhe benachrichtigungen töne</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>stumm ruhe nicht stören benachrichtigungen töne</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>stumm ruhe benachrichtigungen nicht stören</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>sortieren reihenfolge größe kategorie status offline ansicht</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>töne benachrichtigungen</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>rechtschreibung prüfen wörterbuch wörterbücher eigene wörter sprache</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>rechtschreibung prüfen falsch geschrieben wörter unterstreichen sprache</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>rechtschreibung prüfen tippfehler korrigieren wörterbuch</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>anfang beginn oben älteste</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>status anwesenheit wie andere mich sehen</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>sticker behalten meiner</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>sticker pakete installieren bilder eigene</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>sticker auswahl bild senden</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>tab reiter unterhaltung</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>tab unterhaltung öffnen</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>text zwischenablage</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>titel thema name</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>benachrichtigung antworten tastatur</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>rückgängig löschen</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>laut ruhe beenden benachrichtigungen töne</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>lösen im blick behalten oben wichtig</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>ungelesen gesehen</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>hoch oben liste</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>verifizieren sicherheitsnummer identität</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>version lizenz copyright urheberrecht hilfe info bibliotheken bericht über</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>sichtbarkeit anwesenheit status verbergen unsichtbar gruppe</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>sichtbarkeit anwesenheit status verbergen unsichtbar geheim heimlich</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>sichtbarkeit anwesenheit status verbergen unsichtbar zeigen gesehen</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>hintergrundbild muster verlauf farbverlauf bild hinter nachrichten</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>hintergrundbild muster verlauf farbverlauf bild hinter nachrichten szene design</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>was du gerade machst</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>wink animation wiederholen</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>wink animation speichern behalten</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>nachricht schreiben</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>vergrößern zoom größer</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>verkleinern zoom kleiner</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>zurücksetzen zoom normal</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>An:</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>An: {0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>{0} ist jetzt: {1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>Allen in {0} als offline anzeigen</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Dort als offline anzeigen</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>Für {0} als offline anzeigen</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>Allen in {0} als online anzeigen</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Dort als online anzeigen</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>Für {0} als online anzeigen</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>Alle in {0} sehen dich ab jetzt als offline.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>Alle in {0} sehen dich wieder wie alle anderen.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>Alle in {0} sehen dich online, auch während du als offline angezeigt wirst.</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>Du wirst hier allen als offline angezeigt: Der Computer, der dich verbindet, hat ein älteres ChatEra, das dich nicht vor einzelnen Leuten verbergen kann.</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>Du wirst mehr als %Ln Leuten als offline angezeigt und damit allen.</numerusform>
            <numerusform>Du wirst mehr als %Ln Leuten als offline angezeigt und damit allen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>offline für %n Person</numerusform>
            <numerusform>offline für %n Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>offline für {0}</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>online für %n Person</numerusform>
            <numerusform>online für %n Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>online für {0}</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>{0} sieht dich ab jetzt als offline.</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>{0} sieht dich wieder wie alle anderen.</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>{0} sieht dich online, auch während du als offline angezeigt wirst.</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Vorschau: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>Designs mit hohem Kontrast zeigen keine Bilder hinter Text.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Dieses Bild lässt sich nicht verwenden: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Dein eigenes Bild</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal anfragen</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>Anna sagt:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>Wie alle Unterhaltungen</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Wie im Design</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>Hintergrund der Unterhaltungen</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>Hintergrund dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Hintergründe</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>Für alle Unterhaltungen, die keinen eigenen haben</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>Wollen wir am Freitag an den See?</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>Ja! Ich bringe den Kuchen mit.</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>Du sagst:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>Blauer Verlauf</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Blasen</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>Grüner Verlauf</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>Herzen</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>Verlauf in Orange und Rosa</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Kleine Wellen</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>Kariertes Papier</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>Violetter Verlauf</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>Eine Sicherung enthält alles, was geschrieben wurde, verschlüsselt: Deine 12 Wörter öffnen sie. Sie gehört auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>Gesichert und zur Kontrolle wieder gelesen: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Wie weit die Sicherung ist</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>Kontrolle… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>Die neueste Sicherung ist vom {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Wohin soll die Sicherung?</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>Schreib zuerst deine 12 Wörter auf: Ohne sie kann niemand eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>Sichern… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>gerade nicht möglich</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>Zum Beispiel :cat: oder (cat). Leerzeichen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>Leerzeichen sind darin nicht erlaubt.</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>Was du dafür tippst</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>Was du dafür tippst:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>Das tippst du schon für ein anderes Emoticon; dieses ersetzt es.</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>Das tippst du schon für ein anderes Emoticon. Wähle etwas anderes.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Es passt nicht: Das Gerät von {0} kennt dich unter einer anderen Identität, vielleicht steht also jemand zwischen euch. Sag {0} auf anderem Weg Bescheid und schreib hier nichts, was andere nicht lesen dürfen.</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>Es passt: Es ist wirklich {0}.</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>Dieser Code stammt von einem neueren ChatEra. Aktualisiere deins und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>Das ist nicht der Code von {0} für diese Unterhaltung. Stand er auf dem Bildschirm von {0}, dann steht vielleicht jemand zwischen euch: Schreib hier nichts, was andere nicht lesen dürfen.</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>Das ist dein Code für {0}. Zeig ihn dort vor, auf diesem Bildschirm oder auf Papier.</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>Was im anderen Code steht</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>Was im anderen Code steht: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>Dein Code; „Als Text kopieren“ gibt ihn in Buchstaben</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>Eine geschlossene Community</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>Eine neue Community</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>Verbunden; dein Computer ist der Hub</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>In der offenen Community sind alle in deinem Netzwerk. Eine geschlossene verlangt eine Passphrase oder eine Einladung; andere sehen, dass es sie gibt, aber nicht, wer dabei ist.</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Alle hier</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>Für alle, deren ChatEra deins nicht von selbst findet, deren Computer deinen aber erreicht. Hat ein anderer Computer übernommen, führt der Link ins Leere.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>Einer Community beitreten</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>Die Community verlassen?</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Name der Community</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>Name, zum Beispiel Familie</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>Gerade ist niemand daraus hier</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>In diesem Netzwerk. Du brauchst eine Passphrase oder eine Einladung.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>Andere dürfen auch mit einer Passphrase herein</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>Füge die Einladung ein, die du bekommen hast:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>QR-Code der Einladung</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>Ein Link lädt dich in eine geschlossene Community ein. Tritt ihr bei, wenn du die Leute kennst:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Das sind zwei verschiedene Passphrasen.</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>Das führt zu dem Computer, der gerade alle verbindet:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>Damit kommen andere in „{0}“ hinein:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>Gib die Passphrase von „{0}“ ein:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>Was in „{0}“ geschrieben wurde, bleibt hier. Um zurückzukommen, brauchst du eine Einladung oder die Passphrase.</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>Wer diesen Link hat, kommt herein, jetzt und später. Gib ihn nur denen, die dazugehören, und so, dass andere ihn nicht lesen können.</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>Wer eine Einladung von dir bekommt, kommt herein.</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>Du bist jetzt in „{0}“.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Es kam eine Nachricht, die hier nicht hingehört.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Es kam eine Nachricht eines anderen Vergleichs.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Es kam eine unlesbare Nachricht.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Die Uhren der beiden Geräte gehen zu weit auseinander, oder die Anfrage ist alt.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>Der Vergleich hat länger als zehn Minuten gedauert.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Die Nachrichten sind von jemand anderem oder für jemand anderen.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Die Zahlen unterscheiden sich: Vielleicht steht jemand zwischen euch.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>Das andere Gerät gehört nicht zu dieser Person.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>Die andere Seite hat ihren Schlüssel gewechselt: Vielleicht steht jemand zwischen euch.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>Die andere Seite hat einen Schlüssel geschickt, der keiner ist.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>Der Nachweis der anderen Seite ist falsch: Vielleicht steht jemand zwischen euch.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Die beiden Programme kennen keine gemeinsame Art zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>Ihr habt beide dasselbe gesehen. Niemand steht zwischen euch.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>Ruf {0} an, oder setzt euch zusammen. Dann seht ihr beide drei Zahlen und sagt einander, welche.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>Ruf {0} an, oder setzt euch zusammen: Was dort zu sehen ist, muss dir wirklich {0} sagen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>Jetzt Zahlen vergleichen</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>Sieht {0} dasselbe?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>Es ist wirklich {0}</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>Der Vergleich wurde nicht fertig</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>Lass {0} vorlesen, was dort steht. Achte auf jedes Einzelne; vergleicht nicht, indem ihr hier schreibt.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>Lieber Bilder zeigen</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Sie sind gleich</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>Das passt nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>Warten auf {0}…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>Warten, bis {0} dasselbe sagt…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>Du hast auf einem anderen Gerät geantwortet</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>Du hast gesagt, dass sie gleich sind.</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>{0} hat zehn Minuten Zeit zu antworten. Ruf solange dort an.</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>{0} möchte mit dir Zahlen vergleichen</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} Schreib hier nichts, was andere nicht lesen dürfen. Versuch es noch einmal; passt es wieder nicht, sag {0} auf anderem Weg Bescheid, und auch denen, die sich um dieses Netzwerk kümmern.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
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
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>Mehr passt nicht in eine Nachricht. Sende erst diese.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Anstupsen</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>Antwort an {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Senden ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>Diese Nachricht ist um etwa %Ln Zeichen zu lang. Sende sie in Teilen.</numerusform>
            <numerusform>Diese Nachricht ist um etwa %Ln Zeichen zu lang. Sende sie in Teilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Winks</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Als offline anzeigen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Bin gleich zurück</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Entwurf: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>Du wirst dort als offline angezeigt</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>Du wirst dort immer als online angezeigt</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>Du wirst dort wie allen anderen angezeigt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>hört gerade {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>als ungelesen markiert</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>schreibt…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>%Ln von {0} ist hier</numerusform>
            <numerusform>%Ln von {0} sind hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>Frühere Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Ist es die richtige Person?</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Andere Kontakte</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>Du bist nicht mehr dabei</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>So ordnen</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Meine Szene ändern</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Alle hier</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>Kontakt oder Nachricht suchen…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>Wie die Kontakte geordnet sind</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Leute in deinem Netzwerk werden gesucht…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>Noch ist niemand sonst hier. In diesem Netzwerk wird nicht nach Leuten gesucht, so steht es in deinen Einstellungen; über das Menü verbindest du dich mit einer Adresse.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>Noch ist niemand sonst hier. Wer in diesem Netzwerk ChatEra startet, erscheint von selbst.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>So heißt hier niemand. Drück Enter, um die Nachrichten zu durchsuchen.</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>Du bist mit keiner Community verbunden, die umziehen könnte.</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>{0} steht unter {1}, wenn die Kontakte nach Kategorie geordnet sind.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(bearbeitet)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(nicht verschlüsselt)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal anfragen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>Diese Nachricht ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Diese Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>Warten auf diese Nachricht…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ Noch einmal abspielen</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>Die Nachricht von {0} noch einmal anfragen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>Frühere Fassungen zeigen</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>Eine Person schreibt…</numerusform>
            <numerusform>%Ln Leute schreiben…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>ChatEra kann keine Bilder und Dateien senden. Ein Bild kann ein Emoticon oder ein Sticker werden.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>Weitergeleitet an {0}.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>Die letzte Nachricht kam am {0} um {1}.</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>Dieser Computer wurde aus deinem Konto entfernt</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>Diese Nachricht ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Wer gerade schreibt</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>Du bist nicht verbunden. Was du schreibst, wird gesendet, sobald du es wieder bist.</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>Du bist nicht mehr in dieser Gruppe</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>Du hast {0} blockiert</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - Unterhaltung</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} und {1} schreiben…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} ist offline und bekommt deine Nachrichten später.</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} schreibt eine Nachricht…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin springen</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Nichts geschrieben</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>Das geht hier nicht.</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>„{0}“ steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>„{0}“ passt auf mehrere.</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>Ein Link will dich mit {0} verbinden.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>ChatEra kann diesen Link nicht öffnen.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>Verbinde dich nur, wenn du weißt, wer dahintersteht. Deine Adresse und dein Name werden dort bekannt.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>Mit einer Community verbinden</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>Dieser Link macht einen neuen Computer zu einem von deinen. Füge ihn dort ein, wo ChatEra zum ersten Mal startet.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>ChatEra konnte nicht starten ({0}).</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>ChatEra läuft weiter</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>Nachrichten erreichen dich weiterhin. Beenden kannst du es in seinem Menü oder im Infobereich.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>Anderen Computer verknüpfen…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Gerät umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>Diese Geräte können deine Nachrichten lesen und in deinem Namen schreiben. Wie du sie nennst, wissen nur sie.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>Diesen Computer wieder nutzen…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>zuletzt gehört {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>seit {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>Unterhaltungen lassen sich nicht als Dateien in {0} aufheben ({1}). Wähle einen anderen Ordner, wenn das so bleibt; was fehlt, wird dann geschrieben.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>Unterhaltungen lassen sich nicht als Dateien aufheben: ChatEra darf nicht in {0} schreiben. Erlaube es oder wähle einen anderen Ordner; was fehlt, wird dann geschrieben.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>Unterhaltungen lassen sich nicht als Dateien aufheben: Der Datenträger von {0} ist voll. Mach dort Platz; was fehlt, wird dann geschrieben.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>Unterhaltungen lassen sich nicht als Dateien aufheben: {0} ist nicht da. Schließ das Laufwerk an oder wähle einen anderen Ordner; was fehlt, wird dann geschrieben.</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>Von dieser Unterhaltung ist noch nichts als Datei aufgehoben.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>Alle Ziffern sind gleich</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Wenn auch nur eine Ziffer abweicht, steht vielleicht jemand zwischen euch: Sag {0} auf anderem Weg Bescheid und schreib hier nichts, was andere nicht lesen dürfen.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Eure Sicherheitsnummer</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>{0} sieht an dieser Stelle dieselben Ziffern. Lest sie einander vor, am Telefon oder nebeneinander; sind alle gleich, ist es wirklich {0}.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>Eine Sache könnte im Weg sein.</numerusform>
            <numerusform>%Ln Dinge könnten im Weg sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>Kopiert. Darin stehen die Adressen dieses Computers und sein Netzwerk.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>Alles kopieren, um es jemandem zu zeigen, der helfen kann</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>Hier sieht alles gut aus. Frag nach, ob ChatEra auf dem anderen Computer offen ist.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>Das Netzwerk wird untersucht</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>Das Netzwerk dieses Computers wird untersucht; das dauert einige Sekunden…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>Warum sehe ich jemanden nicht?</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>In ChatEra ist etwas schiefgegangen ({0}).</translation>
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
        <translation>Emoji oder Sticker</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Eigene erstellen…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Verwalten…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>Kein Emoji heißt so</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Deine Emoticons</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Code ändern…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>Ändern, was du tippst</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>Emoticons</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>Neues Emoticon</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>Noch keine. Füge ein Bild hinzu oder zieh eins hierher: Am besten sind kleine mit klarer Form. In einer Nachricht von anderen übernimmst du deren Emoticons über das Menü.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>Tipp den Code in einer Nachricht, und an seiner Stelle erscheint das Bild.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Deine Emoticons</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} lässt sich nicht verwenden: {1}</translation>
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
        <translation>Was auf diesem Computer ist, wird verschlüsselt…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>Ab jetzt kann niemand deine Nachrichten in den Dateien dieses Computers lesen. Das geschieht einmal, und bei einer Unterbrechung geht nichts verloren.</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>Es wird verschlüsselt</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>Eine neue Gruppe mit denselben Leuten kann an ihre Stelle treten, und die können nur sie lesen.</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>Eine verschlüsselte Nachricht wird auf deinem Computer mit einem eigenen Schlüssel versiegelt (XChaCha20-Poly1305). Dieser Schlüssel geht an jedes Gerät aller, die mitlesen sollen, durch eine Sitzung der beiden Geräte: gemeinsam mit X25519 und ML-KEM-768 vereinbart und mit jeder Nachricht erneuert, sodass ein gestohlenes Gerät nicht öffnet, was lange vorher geschrieben wurde. In großen Gruppen hat jedes Gerät einen Schlüssel, der an die Mitglieder verteilt und ersetzt wird, sobald jemand die Gruppe verlässt. Jede Nachricht ist von dem Gerät signiert, das sie geschrieben hat. Der Hub behält versiegelte Nachrichten, bis sie abgeholt werden, und sieht ihre Größe in Stufen, ihre Zeit und zu wem sie gehören. Niemand außerhalb von ChatEra hat das bisher geprüft.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>Verschlüsselt, und es ist wirklich {0}</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>Verschlüsselt, und alle sind geprüft</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>Verschlüsselt: Nur die Mitglieder können diese Unterhaltung lesen</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>Verschlüsselt: Nur du und {0} könnt diese Unterhaltung lesen</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>Wem sie gehört oder wer Admin ist, kann sie in einer neuen Gruppe weiterführen, die nur die Mitglieder lesen können.</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>Nachricht an {0}, verschlüsselt</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>Nachricht an {0}, für den Hub lesbar</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>Niemand dazwischen kann es: nicht der Hub, der sie überträgt, und auch nicht ChatEra.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>Nicht verschlüsselt: Auch der Hub kann diese Unterhaltung lesen</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>Nur die Mitglieder dieser Gruppe können das lesen, auf ihren eigenen Geräten.</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>Nur du und {0} könnt das lesen, auf euren eigenen Geräten.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>Sag Hallo zu {0}
Was hier geschrieben wird, können nur die Mitglieder lesen.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>Sag Hallo zu {0}
Was hier geschrieben wird, könnt nur du und {0} lesen.</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>Sag Hallo zu {0}
Was hier geschrieben wird, kann der Hub lesen.</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>Der Hub, der deine Nachrichten überträgt, kann diese Unterhaltung lesen, und auch wer ihn betreibt.</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>Um ein Mitglied zu prüfen, öffne die Unterhaltung mit ihm und sieh dort nach.</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>Was bisher geschrieben wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>Wer wem schreibt, wann und etwa wie viel. Nicht was.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>Wer wem schreibt, wann und was.</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>Du hast es geprüft. ChatEra sagt dir Bescheid, falls sich das je ändert.</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>Du hast es noch nicht geprüft. Es dauert eine Minute und schließt aus, dass sich jemand anderes als {0} ausgibt.</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}, und jedes davon ist geprüft</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}, und du hast geprüft, dass es wirklich {1} ist</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>Noch einmal prüfen…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>Verschlüsselt weiterführen</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Weniger Details</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Ist es die richtige Person?</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>Prüfen, ob es wirklich {0} ist…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Mehr Details</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>Was ChatEra und der Hub sehen können</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Wer das lesen kann</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>Warum das so ist und was es ändern würde</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation>&lt;b&gt;Willkommen bei ChatEra&lt;/b&gt;&lt;br&gt;Wie sollen andere dich nennen?</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild auswählen…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>Ich habe 12 Wörter</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Ich nutze ChatEra auf einem anderen Computer</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>Leute in deinem Netzwerk erscheinen von selbst. Nichts verlässt es, und du brauchst nirgends ein Konto.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Jetzt chatten</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>Willkommen bei ChatEra</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Noch kein Ordner ausgewählt</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>Wo sollen Unterhaltungen aufgehoben werden?</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>Verbunden mit {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Leute in deinem Netzwerk werden gesucht…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>Dieser Computer wurde aus deinem Konto entfernt: Nichts Neues kommt oder geht. Wenn es deiner ist, sieh unter Einstellungen, Sicherheit nach.</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>Dein Computer ist der Hub · kein Server nötig</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>dem Hub deines Netzwerks</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Dunkelgrau</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>Schrift und Farbe</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Limette</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>Weinrot</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marineblau</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rundlich</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>So schreibst du.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Schreibmaschine</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Übliche Farbe</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>Übliche Schrift</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>Ohne eigene Schrift und Farbe schreiben</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>Enter leitet dorthin weiter; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>Person oder Gruppe zum Weiterleiten suchen</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>Weiterleiten: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>So heißt hier niemand.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>Du hast {0} hinzugefügt</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>Du hast die Gruppe erstellt</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>Du hast die Gruppe verlassen</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>Du hast {0} wieder zum Mitglied gemacht</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>Du hast {0} zum Admin gemacht</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>Du hast die Gruppe „{0}“ genannt</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>Du hast {0} entfernt</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>{0} hat dich hinzugefügt</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>{0} hat {1} hinzugefügt</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>{0} hat die Gruppe erstellt</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>{0} hat die Gruppe verlassen</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>{0} hat dich wieder zum Mitglied gemacht</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>{0} hat dich zum Admin gemacht</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>{0} hat {1} wieder zum Mitglied gemacht</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>{0} hat {1} zum Admin gemacht</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>{0} hat die Gruppe „{1}“ genannt</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>{0} hat dich entfernt</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>{0} hat {1} entfernt</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – das zählt nicht: es kam von einem Gerät, das du entfernt hast</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – das zählt nicht: es kam von einem Gerät, das {1} entfernt hat</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – das zählt nicht: du hast die Gruppe inzwischen verlassen</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – das zählt nicht: du hast {1} inzwischen wieder zum Mitglied gemacht</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – das zählt nicht: du hast {1} inzwischen entfernt</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – das zählt nicht: du durftest das nicht</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – das zählt nicht: {1} hat die Gruppe inzwischen verlassen</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – das zählt nicht: {1} hat dich inzwischen wieder zum Mitglied gemacht</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – das zählt nicht: {1} hat {2} inzwischen wieder zum Mitglied gemacht</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – das zählt nicht: {1} hat dich inzwischen entfernt</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – das zählt nicht: {1} hat {2} inzwischen entfernt</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – das zählt nicht: {1} durfte das nicht</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>Jetzt verbindet {0}</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>Verbunden, Hub ist {0}</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>Ein anderer Weg zu allen wird gesucht…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>ein anderer Computer</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderer</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>der Hub deines Netzwerks</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>dein Computer</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>dein Computer {0}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deiner</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0} hat übergeben, jetzt verbindet {1}</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0} hat sich verabschiedet, jetzt verbindet {1}</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0} ist nicht mehr da, jetzt verbindet {1}</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0} ist nicht mehr da, ein anderer Weg wird gesucht…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>der von {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>der Computer von {0}</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>Für Maus, Finger oder Stift. Um mit der Tastatur zu schreiben, wähle daneben Text.</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>Schreib oder zeichne hier mit Maus, Finger oder Stift</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>Schreibfläche</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>Schreibfläche leeren</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>Farbe des Stifts</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>Beschreiben (freiwillig)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>Wird allen vorgelesen, die die Zeichnung nicht sehen können</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>Dicker Stift</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>Dünner Stift</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>Normaler Stift</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Was die Zeichnung zeigt</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Zeichnung, die scharf bleibt (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>Das Bild ließ sich nicht in {0} speichern.</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>Computer unter {0}</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>Computer, die auf diesen warten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>Verbindung mit deinem anderen Computer…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>In diesem Netzwerk gefunden:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>Wenn er nichts dergleichen sagt, hat vielleicht jemand anderes in diesem Netzwerk an seiner Stelle geantwortet: Sag dann Nein.</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>Link oder Adresse des anderen Computers</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>Öffne auf deinem anderen Computer Einstellungen, Sicherheit und drück auf „Anderen Computer verknüpfen“. Beide müssen im selben Netzwerk sein.</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>Oder der Link, den der andere Computer zeigt:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Jetzt chatten</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>Der Computer, der geantwortet hat, gehört zu „{0}“. Sagt dein anderer Computer, dass der Code stimmt?</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>Gib diesen Code auf deinem anderen Computer ein:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>ChatEra von einem anderen Computer übernehmen</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>Was sagt der andere Computer?</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Was übertragen wurde</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>Wie du diesen Computer nennst:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>Ja, er sagt, dass der Code stimmt</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>Dein Konto und deine Nachrichten kommen herüber, {0}.</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>Dein anderer Computer</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>Dein anderer Computer fragt, ob dieser hier dir gehört. Sag dort Ja.</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… oder 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

Dieser Computer ist schon einer von deinen. Was fehlt, kommt aus deinem Netzwerk oder wenn du ihn noch einmal verknüpfst.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Zum Neuesten springen</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>Nennt sich selbst {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Zuletzt hier: {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Neue Kategorie</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Neue Kategorie…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Diese Kategorie entfernen</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Kategorie umbenennen</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>Diese Kategorie umbenennen…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>Unter welcher Kategorie soll {0} stehen, zum Beispiel Familie?</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>Wie nennst du {0}? Nur du siehst das; leer gilt der eigene Name.</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>Wie soll die Kategorie {0} heißen?</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>Du hast diesen Kontakt blockiert.</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>Du hast geprüft, dass es wirklich die richtige Person ist.</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>{0} ist archiviert, bis es etwas Neues gibt.</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>{0} ist nicht mehr archiviert.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>Drück das neue Kürzel… (Esc bricht ab)</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Kürzel</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>Weiteres Kürzel hinzufügen…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>Kürzel ändern…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>Aktion oder Kürzel suchen, zum Beispiel Strg+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>Mehr Kürzel kann eine Aktion nicht haben. Ändere stattdessen eins davon.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>Kürzel übernehmen</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>Übliches Kürzel</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>Übliche Kürzel für alles</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>Was zu diesem Kürzel zu sagen ist</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von dir gewählt</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>kein Kürzel</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} steht schon für {1}. Soll es stattdessen für „{2}“ stehen?</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} steht jetzt für „{1}“. Wähle dafür zuerst ein anderes Kürzel.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>Ein Buchstabe allein würde dir beim Schreiben fehlen. Halte Strg oder Alt dazu gedrückt.</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>Auf einem Mac schreibt Option mit einem Buchstaben bei vielen Tastaturen ein Zeichen.</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>Auf vielen Tastaturen sind diese Tasten AltGr und schreiben ein Zeichen, zum Beispiel @ oder €. Nimm besser Strg+Umschalt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>Die Kürzel lassen sich nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>Diese Tasten kopieren, schneiden aus, fügen ein und markieren; für anderes sind sie nicht frei.</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>Diese Taste wird zum Schreiben gebraucht und um von einem Teil zum nächsten zu kommen.</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>Deine Tastenkürzel in {0} lassen sich nicht verwenden ({1}). Es gelten die üblichen, bis du die Datei in Ordnung bringst oder andere wählst.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>Der Name einer Community hat 1 bis {0} Zeichen.</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>Die Passphrase einer Community hat mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>Mit dieser Person läuft schon ein Vergleich.</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>Eine direkte Unterhaltung hat kein Protokoll.</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>Eine Firewall auf jenem Computer oder ein Zugangspunkt, der seine Gäste voneinander trennt, ist im Weg: Erlaube ChatEra dort, nimm ein anderes Netzwerk oder ein Kabel, oder trefft euch auf einem gehosteten Knoten.</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>Wahrscheinlich verwirft es eine Firewall auf diesem Computer; siehe den Rat zur Firewall.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>Eine Gruppe mit mehr als {0} Leuten lässt sich nicht anstupsen.</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>Der Name einer Gruppe ist eine Zeile mit 1 bis {0} Zeichen.</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>Ein Hub eines anderen Netzwerks nennt sich {0}. Wenn es der richtige ist, bitte dort jemanden um eine Einladung oder füge seine Adresse hinzu.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>Ein aufgehobener Absenderschlüssel ist beschädigt oder wurde von einem neueren ChatEra geschrieben.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>Ein aufgehobener Absenderschlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Es kam eine Nachricht, die hier nicht hingehört.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Es kam eine Nachricht eines anderen Vergleichs.</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>Ein Name ist eine Zeile ohne Steuerzeichen.</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>Ein Name braucht 1 bis {0} Zeichen.</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>Eine Passphrase hat mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>Eine persönliche Nachricht hat höchstens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>Eine persönliche Nachricht ist eine Zeile.</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>Ein Bild hat höchstens {0} KiB.</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>Es sind {0} Wiederherstellungswörter nötig, das hier sind {1}.</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>Ein Sticker hat höchstens {0} KiB.</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>Ein Sticker braucht einen Namen, eine Zeile mit höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>Ein Sticker braucht ein Emoji für das, was er bedeutet.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Eine wartende Nachricht ist von einer Art, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>Erlaube ChatEra in privaten Netzwerken unter „Windows-Sicherheit“, „Firewall- &amp; Netzwerkschutz“, „Zugriff von App durch Firewall zulassen“; und sieh nach, ob dieses Netzwerk als privat eingestellt ist.</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>Erlaube ChatEra unter „Systemeinstellungen“, „Datenschutz &amp; Sicherheit“, „Lokales Netzwerk“ und lass es unter „Netzwerk“, „Firewall“ eingehende Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>Ein Konto hat höchstens {0} Geräte, entfernte mitgezählt.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>Ein Konto hat höchstens {0} Geräte.</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>Ein Emoticon hat höchstens {0} KiB.</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>Ein Ereignis ohne Inhalt, das niemand gelöscht hat.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Es kam eine unlesbare Nachricht.</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>Ein anderer ChatEra-Prozess nutzt dieses Profil und antwortet nicht. Beende ihn und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>Ein anderer Computer konnte sich mit diesem unter {0} nicht verbinden.</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>Unter {0} antwortet ein anderer Knoten als erwartet: Sein Fingerabdruck ist {1}, erwartet war {2}. Frag, wer ihn betreibt, welcher richtig ist.</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>Ein anderes Programm liest {0}. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>Am Socket des Profils antwortet ein anderes Benutzerkonto.</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>Frag jemanden, ob ChatEra dort offen ist, und vergleicht die Adresse.</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>Broadcast funktioniert auf {0} nicht: {1}.</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>Broadcast funktioniert auf {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>ChatEra kann {0} nicht verschlüsseln ({1}). Mach auf diesem Datenträger etwas Platz und versuch es noch einmal; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>ChatEra kann nicht auf UDP-Port {0} lauschen ({1}). Ein anderes Programm belegt ihn, oder ein Sicherheitsprogramm verbietet es; manche Hubs bleiben unentdeckt.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>ChatEra kann die Netzwerkschnittstelle {0} nicht nutzen: {1}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>ChatEra kann {0} nicht nutzen ({1}). Mach dieses Verzeichnis beschreibbar oder schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>ChatEra kann nicht in {0} schreiben ({1}). Mach auf diesem Datenträger etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>ChatEra ist mit diesem Profil schon offen; sein Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>ChatEra ist gerade nicht im Netzwerk.</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>ChatEra ist dort eine ältere Version, zu der keine Community umziehen kann.</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>ChatEra wurde inzwischen anderswo geöffnet: Vergleicht dort noch einmal.</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>Zahlen zu vergleichen braucht das Netzwerk; --mark geht ohne.</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>Lass den Dateinamen auf eins von {0} enden: Das sagt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>Finde das Programm, das den Port für sich allein belegt, und beende es.</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>Gib ein Wort an, nach dem gesucht wird, und ein --limit von mindestens 1.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>Wenn {0} Regeln hat, die eingehende Pakete verwerfen, lass die UDP-Ports {1} und 5353 herein.</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>Ob andere diesen Computer erreichen können, ließ sich nicht ausprobieren: {0}.</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>Wer das geschrieben hat, war an dieser Stelle des Protokolls nicht Mitglied.</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>Aufgehobene Sitzungen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>Lass das Betriebssystem die Zeit automatisch stellen, auf beiden Geräten.</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>Zeilen über die Gruppe lassen sich nicht löschen.</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>Auf Zeilen über die Gruppe, Anstupser und Winks kann man nicht antworten.</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>Das Verknüpfen wurde beendet.</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>Das Verknüpfen war zehn Minuten offen und ist jetzt geschlossen. Fang neu an, wenn beide Computer bereit sind.</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>Multicast funktioniert auf {0} nicht: {1}.</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>Multicast funktioniert auf {0}.</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>Gerade bittet kein Computer darum, verknüpft zu werden.</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>In diesem Netzwerk war kein anderes ChatEra zu hören.</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>An eine Gruppe mit mehr als {0} Leuten lassen sich keine Winks senden.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>Unter {0} antwortet niemand (keine Antwort innerhalb von {1} Sekunden).</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>Unter {0} antwortet niemand ({1}).</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>Unter {0} antwortet niemand.</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>Unter {0}:{1} antwortet niemand.</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>Niemand hat gesagt, ob die Zahlen gleich sind.</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>Mit dieser ID wurde noch niemand gesehen.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>Für diese Person lässt sich nichts verschlüsseln: Es ist kein Gerät von ihr bekannt, das es lesen könnte.</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>Auf Zeilen über die Gruppe, Anstupser und Winks lässt sich nichts setzen.</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>Es wurde nichts verknüpft. Wenn der andere Computer nicht gesagt hat, dass der Code stimmt, steht vielleicht jemand in diesem Netzwerk dazwischen: Fang neu an, am besten mit dem Link.</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>Eine offene Community verlässt man, indem man ihr Netzwerk verlässt.</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>Eins dieser Wörter ist falsch oder ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>Verifizieren kann man nur andere.</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>Nur eine abgewiesene Nachricht lässt sich noch einmal senden; „chatera outbox“ zeigt sie.</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>Eine Nachricht löscht nur, wer sie geschrieben hat, oder ein Admin.</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>In einer direkten Unterhaltung schreiben nur ihre zwei Personen.</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>Nur Mitglieder einer Unterhaltung senden Bestätigungen.</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>Nur Nachrichten lassen sich löschen.</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>Nur lesbare Nachrichten lassen sich weiterleiten.</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>Nur lesbare Nachrichten lassen sich anheften.</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>Nur wer zu dieser Community gehört, kann sie verlegen.</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>Nur wer die Gruppe besitzt oder Admin ist, kann sie in einer neuen weiterführen.</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>Nur wer die Gruppe besitzt oder Admin ist, kann sie umbenennen.</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>Nur deine eigenen Nachrichten lassen sich für alle löschen.</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>Nur deine eigenen Nachrichten, die noch da sind, lassen sich ändern.</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>Andere werden weiterhin per Broadcast gefunden; schalte Multicast am Zugangspunkt ein.</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>Andere können diesen Computer unter {0} erreichen.</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>Andere an diesem Computer dürfen {0} lesen, womit sich dieses Profil öffnet. Gib „chmod 600 &apos;{1}&apos;“ ein und schütze das Profil mit einer Passphrase, falls jemand es gelesen haben könnte; ein Datenträger, der keine Datei für eine Person allein halten kann, ist kein Ort für ein Profil.</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>Füge den Link ein, den der andere Computer zeigt (chatera://link?…), oder gib seine Adresse und den Port ein, wie in 192.168.1.10:41234.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>Steck das Kabel ein oder verbinde dich mit einem WLAN.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>Führe aus: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns und sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>Führe aus: sudo ufw allow {0}/udp und sudo ufw allow 5353/udp.</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>Sag, wie lange oder bis wann, nicht beides.</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>Sag, wer: Gib mindestens einen Namen oder eine ID an.</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>Sag mit --set, welcher Status endet.</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>Senden über die Netzwerkschnittstelle {0} ist fehlgeschlagen: {1}. Vielleicht verbietet es eine Firewall.</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>Starte ChatEra auf einem anderen Computer. Wenn es dort läuft, trennt der Zugangspunkt vielleicht seine Gäste: Nimm ein anderes Netzwerk, ein Kabel oder einen gehosteten Knoten.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>Nimm eine andere Kopie davon oder eine ältere Sicherung, wenn es eine gibt.</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>Das ist kein Link von ChatEra: {0}.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Das ist gerade nicht möglich.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>Das ist nicht möglich: {0}.</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>Das ist nicht der Code, den der neue Computer zeigt. Es wurde nichts übergeben. Fang auf beiden neu an; wenn es wieder passiert, steht vielleicht jemand in diesem Netzwerk dazwischen.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>Das ist nicht die Passphrase dieses Profils. Versuch es noch einmal; Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>Diese Nachricht ist von jemand anderem; nur wer sie geschrieben hat, kann sie ändern.</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>Dieser Zeitpunkt ist schon vorbei.</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>Das war nicht der richtige Code. Fang auf beiden Computern neu an.</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>Das geht nur in Gruppen.</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>Die Argumente eines Befehls sind ein Objekt.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Die Uhren der beiden Geräte gehen zu weit auseinander, oder die Anfrage ist alt.</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Der Code hat {0} Ziffern.</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>--code, --mark und --undo sind drei verschiedene Dinge; wähle eins.</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>--limit zählt Nachrichten und kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>--passphrase und --invitation sind zwei verschiedene Dinge; wähle eins.</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>--timeout zählt Sekunden und kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>Wenn {0} Regeln hat, die eingehende Verbindungen verwerfen, lass TCP von {1} zu den Ports ab {2} herein.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>Es lässt sich nicht aufheben: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>Es lässt sich nicht entfernen: {0}.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Ein Grund wurde nicht genannt.</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>Es ist größer als {0} MiB.</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>Es ist kein ZIP-Archiv oder ein beschädigtes.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Es ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>Es nennt sich „{0}“ und liegt in „{1}“.</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>Sieh nach einer Firewall auf diesem Computer und nach einem Zugangspunkt oder Router dazwischen, der andere aussperrt; oder trefft euch auf einem gehosteten Knoten.</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>Kein anderer Computer antwortet auf {0} auf Broadcast.</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>Kein anderer Computer antwortet auf {0} auf Multicast.</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>Andere werden vielleicht spät oder gar nicht gefunden. Der Zugangspunkt, der Switch oder eine Firewall verwirft es: Lass es dort durch oder nimm ein Kabel.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>Führe aus: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; und sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>Führe aus: sudo ufw allow proto tcp from {0} to any port {1}:65535.</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>Sag, für wen: eine Person oder mit --category die Leute einer Kategorie.</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>Sag mit --as, wie du angezeigt werden willst.</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>Die Sicherung in {0} ist beschädigt: {1} lässt sich nicht lesen. {2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>Die Sicherung {0} vom {1} ist beschädigt oder abgeschnitten ({2}). {3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>Die Community ist nach {0} umgezogen, aber dieses Gerät kann sie dort gerade nicht erreichen. Es versucht es weiter.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>Der Vergleich hat länger als zehn Minuten gedauert.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>Der Computer, der dich verbindet, hat ein älteres ChatEra, das dich einzelnen Leuten nicht anders anzeigen kann: Bis es aktualisiert ist, wirst du dort allen als offline angezeigt.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>Der Computer, der dich verbindet, hat ein älteres ChatEra, das keine verschlüsselten Nachrichten befördern kann. Sie warten, bis es aktualisiert ist.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>Der Computer, der dich verbindet, hat ein älteres ChatEra, das anderen nicht mitteilen kann, dass diese Community umzieht. Aktualisiere es zuerst.</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>Die Verbindung hat den Ruhezustand dieses Computers nicht überstanden.</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>Die Verbindung zum Knoten ist beendet.</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>Die Verbindung zum Knoten ist beendet; neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>Die Verbindung zum anderen Computer ist beendet.</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>Die Unterhaltung ließ sich nicht in {0} speichern ({1}).</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>Die Unterhaltung dieser Nachricht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>Das Gerät steht nicht im Manifest seines Kontos.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>Das Verzeichnis {0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>In das Verzeichnis {0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>Das Verzeichnis {0} ist nicht leer. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>Die verschlüsselte Kopie von {0} ist nicht vollständig. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>Die Datei, die dieses Profil öffnet, ist beschädigt ({0}).</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>Die Gruppe ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>Der Hub dieses Geräts kann in {0} nichts aufheben ({1}).</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>Der Hub dieses Geräts startet nicht. {0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>Der Hub nennt keine Adresse.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar ({0}). Melde dich an deinem Desktop an oder entsperre den Schlüsselbund und versuch es dann noch einmal; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>Der Schlüsselbund dieses Computers enthält nicht mehr, was dieses Profil öffnet. Wenn du eine Sicherung hast oder die aufgeschriebenen Wörter, leg damit ein neues Profil an; auf dem Computer, von dem dieses stammt, öffnet es sich noch.</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>Die Schlüssel in {0} lassen sich nicht lesen ({1}). Stell die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>Die Schlüssel in {0} lassen sich nicht öffnen ({1}). Stell die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>Die Signatur der Anmeldung passt nicht.</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>Das Manifest gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>Der Nachrichtenspeicher {0} lässt sich nicht mehr nutzen: Er ist beschädigt, oder der Arbeitsspeicher reicht nicht. Schließ ChatEra und öffne es wieder, dann zeigt es sich.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>Der Nachrichtenspeicher {0} lässt sich nicht nutzen: {1}.</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>Der Nachrichtenspeicher {0} ist beschädigt ({1}). Bau ihn mit „chatera init --rebuild“ neu auf: Die beschädigte Datei bleibt daneben erhalten, und die Nachrichten kommen aus dem Netzwerk zurück.</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>Der Nachrichtenspeicher {0} wurde von einem neueren ChatEra geschrieben (er hat Version {1}, dieses Programm kennt {2}). Installiere das neuere ChatEra, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>Die Nachricht {0} gehört nicht zu dieser Unterhaltung, sondern zu „{1}“.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Die Nachrichten sind von jemand anderem oder für jemand anderen.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>Der Name eines Geräts hat 1 bis {0} Zeichen.</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>Die Netzwerkschnittstelle {0} nimmt an keinem Multicast teil: {1}.</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>Der neue Computer hat nicht alles bekommen. Verknüpfe ihn noch einmal.</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>Der neue Computer ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>Der neue Knoten übernimmt nicht alles. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>Die neueste Sicherung in {0} ist beschädigt. Daneben liegt eine vom {1}: {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>Der Knoten hat die Verbindung geschlossen, bevor er sich gemeldet hat.</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>Der Knoten antwortet nicht.</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>Der Knoten hat eine Antwort gegeben, die keine ist.</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>Der Knoten ist verstummt.</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>Der Knoten gehört zu einer anderen Community als der gesuchten.</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>Der Knoten ist beschäftigt; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>Der Knoten vermischt eine geschlossene Community mit einer anderen.</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>Der Knoten hat dieses Gerät abgewiesen: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>Der Knoten dort dient einer anderen Community.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Die Zahlen unterscheiden sich: Vielleicht steht jemand zwischen euch.</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>Der andere Computer gehört schon zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>Der andere Computer ist nicht erreichbar. Beide müssen im selben Netzwerk sein, und dort muss das Verknüpfen offen sein.</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>Der andere Computer konnte nicht aufheben, was er bekommen hat; vielleicht ist sein Datenträger voll.</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>Der andere Computer antwortet nicht.</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>Der andere Computer hat es beendet.</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>Der andere Computer wird gerade mit einem weiteren verknüpft. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>Der andere Computer hat abgelehnt.</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>Der andere Computer hat etwas Falsches gesagt ({0}). Fang auf beiden neu an.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>Das andere Gerät gehört nicht zu dieser Person.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>Die andere Seite hat ihren Schlüssel gewechselt: Vielleicht steht jemand zwischen euch.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>Die andere Seite hat einen Schlüssel geschickt, der keiner ist.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>Der Nachweis der anderen Seite ist falsch: Vielleicht steht jemand zwischen euch.</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>Der Prozess, dem das Profil gehört, antwortet nicht: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>Die Passphrase ist falsch. Frag jemanden, der in der Community ist.</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>Der Prozess, dem das Profil gehörte, wurde mitten im Befehl beendet.</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>Der Prozess, dem das Profil gehörte, ist nicht mehr da: {0}.</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>Das Profil in {0} lässt sich nicht nutzen: {1} lässt sich nicht schreiben ({2}).</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>Das Profil in {0} ist in einem anderen ChatEra offen. Schließ dieses zuerst.</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>Die Wiederherstellungswörter sind nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>Der Zeitstempel der Umleitung liegt zu weit in der Zukunft.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>Die Einstellungen lassen sich nicht speichern: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>Die Einstellungen in {0} lassen sich nicht verwenden ({1}). Repariere die Datei oder lösche sie.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Die beiden Programme kennen keine gemeinsame Art zu vergleichen.</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>Es sind mehr als {0} Dateien darin.</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>Es gibt zwei verschiedene Sicherungen mit der Nummer {0}.</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>Es gibt schon eine Datei {0}. Wähle einen anderen Namen oder füge --replace hinzu.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>In {0} gibt es schon ein Profil. Wähle ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>In {0} gibt es schon ein Profil. Öffne es oder wähle ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>Es gibt keine Adresse, mit der man sich verbinden könnte.</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>In {0} gibt es keine Sicherung von ChatEra.</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>Es gibt keinen Befehl „{0}“.</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>Es gibt keine Eingabe, aus der Nachrichten zu lesen wären.</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>Es gibt keine Eingabe, aus der die Antwort zu lesen wäre.</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>Hier gibt es keine Nachricht {0}.</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>In {0} gibt es kein Profil. Leg eins an mit: chatera init --profile {1} --name NAME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>Eine solche Community gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>Es gibt keinen Wink „{0}“. Es gibt: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>{0} ist nicht darin.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>{0} „{1}“ gibt es nicht. {2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>{0} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht: Die Passphrase braucht {0} MiB.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>In {0} ist nicht genug Platz. Mach dort etwas Platz oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>Es gibt nichts zu senden. Gib den Text an, oder -, um ihn aus der Eingabe zu lesen.</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>Das sind Bestätigungen für mehr Geräte, als hier je geschrieben haben.</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>Das sind zwölf richtige Wörter, aber von einem anderen Konto.</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>Diese Sitzungen wurden von einer anderen Version von ChatEra aufgehoben.</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>Das Manifest dieses Kontos ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>Diese Sicherung (Nummer {0}) ist älter als eine, die vorher da war (Nummer {1}).</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>Diese Sicherung wurde von einer neueren Version von ChatEra gemacht (Format {0}, dieses Programm liest bis {1}). Aktualisiere ChatEra, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>Diese Sicherung wurde am {0} gemacht, und nach der Uhr dieses Computers kommt das erst noch. Stell Datum und Uhrzeit richtig und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>In diesem Chat gibt es niemanden, an den man schreiben könnte.</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>Diese Community ist umgezogen.</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>Diese Community ist geschlossen. Bitte jemanden, der in ihr ist, um eine Einladung oder ihre Passphrase.</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>Diese Community ist offen: Wer in ihrem Netzwerk ist, gehört dazu.</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>Diese Community ist schon da.</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>Diese Community wurde nicht verlegt.</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>Dieser Computer ist in ein anderes Netzwerk gekommen.</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>Dieser Computer hat keine Netzwerkadresse, unter der andere ihn erreichen könnten.</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>Dieser Computer ist verbunden über {0}.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>Dieser Computer ist mit keinem Netzwerk verbunden: Nur Programme auf ihm lassen sich finden.</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>Dieser Computer ist gerade in keinem Netzwerk. Verbinde ihn mit dem, in dem der neue Computer ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>Die Uhr dieses Computers stimmt mit der des Hubs überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Hubs {0} Minuten vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Hubs {0} Minuten nach.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>Diese Unterhaltung lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>Diese Unterhaltung ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>Dieses Gerät ist schon eins von deinen.</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>Dieses Gerät wurde blockiert.</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>Dieses Gerät wurde blockiert: Es hat etwas signiert, das nicht zusammenpasst.</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>Dieses Gerät wurde auf einem anderen deiner Geräte aus deinem Konto entfernt. Was geschrieben wurde, bleibt hier lesbar; Neues kommt und geht nicht mehr.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>Dieses Gerät wurde aus deinem Konto entfernt.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>Dieses Gerät wurde aus deinem Konto entfernt. Fang darauf mit einem leeren Profil neu an.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>Dieses Gerät wurde aus deinem Konto entfernt. Schreib auf einem anderen deiner Geräte.</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>Dieses Ereignis liegt mehr als 15 Minuten in der Zukunft.</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>Diese Gruppe gehört zu einer anderen Community.</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>Diese Gruppe ist schon verschlüsselt.</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>Diese Gruppe entstand, bevor Gruppen verschlüsselt wurden. Der Computer, der dich verbindet, kann sie lesen.</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>Dieser Hub nimmt keine Passphrase an. Bitte jemanden, der in der Community ist, um eine Einladung.</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>Das ist eine offene Community: Wer in ihrem Netzwerk ist, gehört dazu.</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>Das ist eine andere Identität als die von {0}, die du verifiziert hattest. Verifiziere sie zuerst, oder wähle in der Unterhaltung mit ihr, trotzdem zu schreiben.</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>Das ist keine Einladung in eine Community, oder nicht die ganze.</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>Das ist kein Wink, der sich abspielen lässt: {0}.</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>Das ist das Gerät, das du gerade nutzt. Entferne es von einem anderen deiner Geräte aus.</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>Dieses Gerät ist inzwischen ein anderes.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Diese Nachricht ist nicht hier.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Diese Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>Dieses Profil gehört zu einem anderen Konto. Wähle ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>Dieses Profil ist schon geschlossen.</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>Dieses Profil ist von einer alten Version. Öffne es zuerst einmal mit ChatEra.</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>Dieses Profil ist mit einer Passphrase geschützt.</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>Diese Umleitung gehört zu einer anderen Community.</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>Diese Szene lässt sich nicht zeigen: {0}.</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>Das wurde auf einem anderen deiner Geräte beantwortet.</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>Es wurden schon zu viele Geräte entfernt; nimm stattdessen deine Wiederherstellungswörter.</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>Zu viele haben um einen Code gebeten.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>An diesem Hub wurden zu viele falsche Passphrasen versucht. Versuch es in {0} Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>Gib die Wiederherstellungswörter {0} und {1} ein.</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>UDP-Port {0} lässt sich nutzen.</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>UDP-Port {0} lässt sich nicht nutzen: {1}.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>Entpackt ist es größer als {0} MiB.</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>Was ChatEra mitbringt, lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>Was unter {0} antwortet, spricht nicht ChatEra.</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>In {0} liegt die Sicherung eines anderen Kontos. Wenn es deine sein sollte, ist eins der zwölf Wörter falsch.</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>Was man für ein Emoticon tippt, hat 1 bis {0} Zeichen und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Was das Profil in {0} öffnet, gehört zu einem anderen Profil. Hol {1} aus einer Sicherung dieses Verzeichnisses zurück; ohne eine solche leg mit deiner eigenen Sicherung oder mit den aufgeschriebenen Wörtern ein neues Profil an.</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>Was du weitergeleitet hast, sind die Worte von jemand anderem.</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>Was du hörst, passt nicht in eine Zeile.</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>Was {0} am {1} gesagt hat, wurde gelöscht.</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>Wort {0} ist kein Wiederherstellungswort: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>Wort {0} {1}. Es wurde nichts gelöscht; sieh nach, was du aufgeschrieben hast, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>Schreib deine zwölf Wiederherstellungswörter in eine Zeile der Eingabe.</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>Dich selbst siehst du immer, wie du bist.</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>Du wirst mehr als {0} Leuten als offline angezeigt, mehr als sich auseinanderhalten lassen: Du wirst allen als offline angezeigt.</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>Du bist noch in keiner Community.</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>Du bist noch in keiner Community. Warte, bis jemand gefunden wird, oder verbinde dich über die Adresse mit einem Knoten.</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>Du bist in mehreren Communitys: Nenne eine mit --community.</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>Du bist kein Mitglied dieser Gruppe mehr.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>Du bist gerade nicht mit dieser Community verbunden: Niemand würde hören, dass sie umzieht.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>Du bist gerade nicht mit dieser Community verbunden: Es gibt keine Adresse, zu der sich andere leiten ließen.</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>Du kannst reden, aber dieser Computer kann andere nicht verbinden, wenn ihrer nicht mehr da ist. {0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>Du hast gerade angestupst. Versuch es in {0} s noch einmal.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Du hast gerade einen Anstupser geschickt.</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>Du hast gerade einen Wink gesendet. Versuch es in {0} s noch einmal.</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>Du hast diese Community nach {0} verlegt.</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>Du hast diese Community selbst verlegt: Verleg sie zurück.</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>Du hast hier zu viele Unterhaltungen.</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>Du hast {0} Emoticons. Lösche vorher eins.</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>Du hast {0} Sticker. Entferne vorher welche.</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>Du hast schon {0} Winks. Entferne zuerst einen.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Du hast einen Wink gesendet: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>Dein Konto hat kein solches Gerät.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>Deine Geräte wurden auf einem anderen deiner Geräte mit den Wiederherstellungswörtern geändert. Dieses hier erfährt davon, sobald beide verbunden sind; versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>Deine Geräte wurden auf einem anderen deiner Geräte mit den Wiederherstellungswörtern geändert. Verknüpfe das neue dort, oder warte, bis beide verbunden sind.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>Deine Geräte wurden auf einem anderen deiner Geräte mit den Wiederherstellungswörtern geändert. Mach die Sicherung dort.</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>{0} ({1}) auf {2} ({3}) hat einen Kontrast von {4}:1; nötig ist {5}:1.</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} Von hier aus ist sie nicht erreichbar: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} Dort ist sie gerade nicht erreichbar. Was geschrieben wird, wartet.</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} Du hast für sie eine andere Adresse eingegeben; verbinde dich mit jener, um mitzukommen.</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>{0} unter {1} ist erreichbar.</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>{0} unter {1} ist zu hören, lässt aber keine Verbindung von diesem Computer zu.</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} gehört zu dieser Sicherung und ist nicht hier. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} kann nicht in einem Design sein: Nur Dateien mit der Endung {1} können das, benannt mit Buchstaben, Ziffern, - und _, höchstens in einem Ordner.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} lässt sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>{0} lässt sich nicht senden: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>{0} lässt sich nicht schreiben: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>{0} kann noch keine verschlüsselten Gruppen lesen: ChatEra muss dort aktualisiert und danach hier einmal gesehen werden.</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>{0} hat geändert, was am {1} gesagt wurde: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>{0} hat ein ChatEra, das noch keine Zahlen vergleichen kann. Vergleicht die Sicherheitsnummer.</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>{0} hat ein ChatEra, das noch keine verschlüsselten Nachrichten lesen kann. Sobald es aktualisiert ist, ist alles verschlüsselt, was ihr euch schreibt.</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>{0} enthält Zeichen, die man nicht sehen kann.</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} hat gerade einen Anstupser geschickt.</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>{0} hat diese Community nach {1} verlegt.</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} ist schon Mitglied.</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} ist zweimal darin.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0} ist größer als {1} KiB.</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>{0} fehlt, gehört aber zu dieser Sicherung. {1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>{0} fehlt, womit sich dieses Profil öffnet. Hol es aus einer Sicherung dieses Verzeichnisses zurück; ohne eine solche leg mit deiner eigenen Sicherung oder mit den aufgeschriebenen Wörtern ein neues Profil an.</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>{0} fehlt; es ist {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} ist weder Datei noch Verzeichnis.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} ist kein TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} ist keine einfache Datei; nur solche dürfen in einem Design sein.</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} ist keine Tabelle: Sie beginnt mit einer Zeile [{1}].</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} ist kein Verzeichnis, das dir allein gehört. Entferne es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>{0} ist nicht verifiziert: {1}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} ist auf eine Weise gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} tippst du schon für ein anderes Emoticon.</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} ist {1}; es muss {2} sein.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} ist „{1}“, das nicht im Paket ist.</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>{0} ist vielleicht auf diesem Computer am Werk.</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>{0} weitere Schlüssel kennt diese Version nicht.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} hat einen Wink gesendet: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>{0} Designs sind installiert; entferne vorher eins.</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>{0}, womit sich dieses Profil öffnet, lässt sich nicht lesen ({1}). Hol es aus einer Sicherung dieses Verzeichnisses zurück.</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>{0}{1} kennt diese Version nicht.</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>„{0}“ gehört jetzt zu deinem Konto, aber nicht alles wurde übertragen: {1} Verknüpfe es noch einmal, um den Rest zu holen.</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>„{0}“ wird mit ChatEra geliefert und bleibt.</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>„{0}“ geht in einer neuen Gruppe dieses Namens weiter, die verschlüsselt ist.</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>„{0}“ enthält Bytes, die kein Text in UTF-8 sind.</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>„{0}“ hat keinen Parameter „{1}“.</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>„{0}“ ist eine Person, keine Gruppe.</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>„{0}“ ist keine Kategorie.</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>„{0}“ ist kein Status; wähle einen von {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>„{0}“ ist keine Zeitangabe. Sag zum Beispiel 30m, 2h, 3d oder today, oder bis 15:00; höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>„{0}“ ist weder offline noch online noch usual.</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>„{0}“ ist nicht, wie es sein sollte: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>„{0}“ ist nicht die Adresse eines Knotens. Sie sieht aus wie wss://192.168.1.20:4433.</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>„{0}“ ist nicht der Fingerabdruck eines Knotens; er beginnt mit n_.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>„{0}“ ist nicht die ID eines Geräts.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>„{0}“ ist nicht die ID einer Nachricht. „chatera history“ zeigt sie; sie beginnen mit e_.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>„{0}“ führt aus dem Bild hinaus.</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>„{0}“ braucht „{1}“: {2}.</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation>1234 5678</translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation>Alles wird übertragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>Ist das dein Computer?</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>Er wird alles können, was du hier kannst: lesen, was du geschrieben hast, in deinem Namen schreiben und Computer verknüpfen und entfernen.</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>Anderen Computer verknüpfen</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>Link zu diesem Computer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>Oder gib dort ein: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>Zeig den Link sonst niemandem: Wer ihn hat, kann anfragen, einer deiner Computer zu werden. Er gilt zehn Minuten.</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>Starte ChatEra auf dem anderen Computer, im selben Netzwerk, und wähle „Ich nutze ChatEra auf einem anderen Computer“. Es findet diesen hier von selbst. Wenn nicht, füge dort diesen Link ein:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>Der Code stimmt. Bestätige das auf „{0}“; dann bekommt das Gerät dein Konto und deine Nachrichten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>Warten auf den anderen Computer</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Was übertragen wurde</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>Ja, verknüpfen</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>„{0}“ bekommt dein Konto und deine Nachrichten.</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>„{0}“ ist jetzt einer deiner Computer und hat alles, was hier ist.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>„{0}“ möchte einer deiner Computer werden.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>„{0}“ möchte einer deiner Computer werden. Gib den Code ein, der dort steht:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Gruppe verlassen</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>„{0}“ verlassen?</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>Was du bekommen hast, bleibt hier. Nur ein Mitglied kann dich wieder einladen.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Inhaber/in</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>Zu deinen Emoticons hinzufügen</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>Die Nachricht wird für alle gelöscht.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Strg+Enter sendet, Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>Enter sendet, Umschalt+Enter beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0}; Strg+Enter sendet</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>%Ln Nachricht; Enter springt dorthin.</numerusform>
            <numerusform>%Ln Nachrichten; Enter springt dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>Nichts gefunden. Weniger Wörter oder Filter finden mehr.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Alle Nachrichten durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>Die neueste Nachricht; weiter unten gibt es mehr.</numerusform>
            <numerusform>Die neuesten %Ln Nachrichten; weiter unten gibt es mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>{0} hat diese Community nach {1} verlegt.</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>{0} hat „{1}“ nach {2} verlegt.</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>Eine geschlossene Community kann auf einem Server leben, den ihre Mitglieder von überall erreichen. Ihre Unterhaltungen, Gruppen und Lesestände bleiben, was sie sind, und was verschlüsselt ist, bleibt verschlüsselt.

Zuerst wird alles dorthin gebracht und verglichen. Dann erfahren es die Mitglieder, und ihr ChatEra folgt von selbst; alle können auch bleiben. Geht vorher etwas schief, ändert sich nichts.

Der Server muss ein ChatEra-Knoten sein, der mit einer Einladung in diese Community gestartet wurde. Wer ihn betreibt, gehört damit zur Community.</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>Adresse des neuen Knotens</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>Adresse des neuen Knotens:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>Wie der Knoten sie nennt; mit seinem Fingerabdruck lautet sie chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>Alles wird hinübergebracht…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>Verbindung mit dem neuen Knoten…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>Umzug zum neuen Knoten…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>Prüfen, ob alles dort ist…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>Diese Community verlegen</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>Die Community zieht um</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>Allen Bescheid geben…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>Die Community ist umgezogen. Die anderen folgen, sobald sie davon erfahren.</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>Die Community dieses Netzwerks kann auf einem Server leben, den alle erreichen, auch von anderswo. Ihre Unterhaltungen, Gruppen und Lesestände bleiben, was sie sind, und was verschlüsselt ist, bleibt verschlüsselt.

Zuerst wird alles dorthin gebracht und verglichen. Dann erfahren es die anderen, und ihr ChatEra folgt von selbst; alle können auch bleiben. Geht vorher etwas schief, ändert sich nichts.

Der Server muss ein neuer ChatEra-Knoten sein, den noch niemand nutzt.</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>Alles ist stumm bis {0}</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Für acht Stunden</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Alles wieder hören</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Wieder hören</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Alles stummschalten</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>Ruhe, bis du sie beendest; Nachrichten, die dich erwähnen, hörst du.</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>Ruhe bis {0}; Nachrichten, die dich erwähnen, hörst du.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Töne und Benachrichtigungen…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>Ein Emoji für die Bedeutung:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Wie er heißt:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Antwort schreiben…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>Du hast eine neue Nachricht.</numerusform>
            <numerusform>Du hast %Ln neue Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>hat dich gerade angestupst.</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>hat sich gerade angemeldet.</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>hat sich gerade abgemeldet.</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>hat dir eine Nachricht geschickt</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>haben sich gerade angemeldet.</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>haben sich gerade abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – %Ln Nachricht</numerusform>
            <numerusform>{0} – %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0}, {1} und noch jemand</numerusform>
            <numerusform>{0}, {1} und %Ln andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>Eine Gruppe mit mehr als einer Person lässt sich nicht anstupsen</numerusform>
            <numerusform>Eine Gruppe mit mehr als %Ln Leuten lässt sich nicht anstupsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Anstupsen</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>Du kannst in {0} s wieder anstupsen</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>Wähle in der Liste, mit wem du reden möchtest.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>Kontakte, %Ln ungelesen</numerusform>
            <numerusform>Kontakte, %Ln ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>Im Menü eines Kontakts ordnest du ihn deinen eigenen Kategorien zu.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>Eine Nachricht, die mich erwähnt</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Ein Anstupser</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>Nach einem Neustart sind die Tabs wieder da oder die Unterhaltungen neben der Kontaktliste.</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>Auch _kursiv_, ~~gestrichen~~, Zitate, Listen und Codeblöcke; sonst so, wie es getippt wurde.</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>Auch verschlüsselte Unterhaltungen</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>Auch in stummgeschalteten Unterhaltungen.</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>Kontakte ordnen nach</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>Soweit es Programmen davon berichtet.</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>Als Tabs in einem Fenster</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>Die Rücktaste gleich danach holt zurück, was du getippt hast.</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>Neben der Kontaktliste in einem Fenster</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>Eigene von ChatEra</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Rechtschreibung beim Schreiben prüfen</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>Beim Schließen des Fensters läuft ChatEra weiter</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>Als Dateien aufgehobene Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>Unterhaltungen öffnen sich</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>Gilt ab dem nächsten Start von ChatEra.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>Nicht stören, wenn das System so eingestellt ist</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>Jede Unterhaltung bekommt einen Ordner und darin für jeden Monat eine Datei, die jeder Browser oder Editor zeigt. Was später geändert oder gelöscht wird, bleibt dort stehen; eine Zeile vermerkt es.</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>Jede im eigenen Fenster</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>Leute in diesem Netzwerk finden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>Hoher Kontrast, wenn das System ihn verlangt</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>In allen Sprachen, die auf der Seite „Rechtschreibung“ stehen. Nichts davon verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>In Prozent der üblichen Größe, 70 bis 250; auch Strg mit + und - ändert sie.</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>Anstelle deiner persönlichen Nachricht, während auf diesem Computer Musik läuft; nie, solange du als offline erscheinst.</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>In Punkt, 8 bis 24.</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>Einladungen und Personen, aus Mails und Webseiten. Ein Link tut nie etwas, bevor du zustimmst.</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>Was ab jetzt gesagt wird, als Dateien aufheben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>Groß, mit Bildern</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Letzte Unterhaltung</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>Weniger Bewegung, wenn das System es verlangt</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>Andere sehen lassen, wenn ich schreibe</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>Andere sehen lassen, wenn ich ihre Nachrichten gelesen habe</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>Diesen Computer zum Hub machen, wenn es keinen gibt</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>Winks mit Ton abspielen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>Minuten ohne Taste oder Maus; 0 ist nie.</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>Meine Nachricht wird gesendet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>Nie, solange du beschäftigt oder am Telefon bist.</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>Keine Töne, keine Benachrichtigungen und kein Rütteln, was auch immer dein Status sagt.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>Nichts wackelt oder gleitet; was sich bewegt hätte, leuchtet sanft auf.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Inhalt der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>Nur, dass es etwas Neues gibt</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>Nur, wenn überhaupt Töne abgespielt werden.</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>Nur, solange das Design dem System folgt.</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Wieder öffnen, was offen war</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>Links, die mit chatera: beginnen, hier öffnen</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>Sonst steht nur ein unbewegtes Bild in der Unterhaltung. „Weniger Bewegung“ bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>Sonst werden nur eingegebene Adressen genutzt.</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>Sonst nur, wer geschrieben hat, bis er entsperrt ist.</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>Sonst steht da, was dafür getippt wurde oder wie sie heißen.</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>Seiten für einen Browser</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>Winks abspielen</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>*Fett* und `Code` auch so anzeigen</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>Eigene Emoticons und Sticker von anderen zeigen</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>Szenen von anderen zeigen</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>Art der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Zeigen, was ich gerade höre</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>Die breiten Bilder hinter ihren Namen, oben in den Unterhaltungen.</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>Wer diesen Ordner lesen kann, kann sie lesen. Da fast alle Unterhaltungen verschlüsselt sind, wird ohne dies nur wenig aufgehoben.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>Du kannst es jederzeit ändern; was du gerade schreibst, bleibt erhalten. Über ihr Menü bekommt jede Unterhaltung ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>Die Leute in deinem Netzwerk treffen sich auf einem eurer Computer; jeder davon kann es sein.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>Beenden kannst du über das Menü oder das Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>Verschlüsselte Nachrichten bei gesperrtem Bildschirm zeigen</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>Mich als inaktiv zeigen nach</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>Schriften und Farben anderer zeigen</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>Zeigen, wer offline ist</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>Jemand meldet sich an</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>Jemand meldet sich ab</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>ChatEra bei meiner Anmeldung starten</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Starten, ohne das Fenster zu zeigen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>Textgröße in Unterhaltungen</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>Von Enter und Strg+Enter beginnt das jeweils andere eine neue Zeile; Umschalt+Enter immer.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>Die Wahl des Systems folgt Hell und Dunkel deines Desktops.</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>Die des Systems bleiben in seiner Liste von Benachrichtigungen, wo es eine hat.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>:) in Emoticons verwandeln</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>Ist das aus, siehst du auch nicht, wenn andere schreiben.</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>Ist das aus, siehst du auch nicht, wenn andere deine gelesen haben, und deine anderen Geräte erfahren nicht, was du hier gelesen hast. Was du gelesen hast, während es an war, bleibt bekannt.</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>Wenn das System dunkel ist</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>Wenn das System hell ist</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Wer geschrieben hat</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>Wer geschrieben hat und was</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>Wer dir geschrieben hat, wird gezeigt, solange du es nicht gelesen hast.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>Sind beide aus, bewegt sich alles, was auch immer das System sagt.</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>Ohne sein Fenster; Nachrichten erreichen dich, und ein Klick auf das Symbol im Infobereich zeigt es.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;Persönliche Nachricht eingeben&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>Dein Bild ändern</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>Alles ist stumm bis {0}; drücken, um das zu beenden</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Status: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>Du wirst nicht gestört; drücken, um das zu beenden</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Deine persönliche Nachricht</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Dein Bild</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}; drücken, um zu sehen, wer</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>Enter führt es aus. Ohne &gt; findest du Leute und Gruppen.</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>Enter öffnet die Unterhaltung. Für Befehle &gt; eingeben.</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>Enter übernimmt es; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>Enter übernimmt diese Worte; Esc bricht ab.</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>Jemanden suchen, oder &gt; für einen Befehl eingeben</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>So heißt hier niemand. Gib &gt; ein, um einen Befehl zu finden.</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>Dazu passt nichts.</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>Diesen Befehl gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>ChatEra fragt danach bei jedem Start. Vergisst du sie, kann niemand öffnen, was auf diesem Computer ist. Deine 12 Wörter bringen zurück, wer du bist, deine Nachrichten aber nur mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>Gut sind vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>Das ist schnell erraten. Gut sind vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>Diese beiden unterscheiden sich.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Alle hier</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Kontakt suchen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>Wer soll dabei sein?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>ChatEra-Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>Diese Wörter bringen eine ChatEra-Identität zurück, wenn ihr Computer verloren ist. Niemand sonst hat sie. Wer sie hat, kann sich als du ausgeben: Bewahre dieses Blatt dort auf, wo du Wichtiges aufbewahrst.</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>Wenn dieser Computer verloren geht, bringen 12 Wörter deine ChatEra-Identität zurück.</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>Aufschreiben…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>Kopiert. In einer Minute wird es wieder aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Trotzdem kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>Jedes Programm hier kann Kopiertes lesen, und manche behalten es oder senden es an andere Geräte. Papier ist sicherer.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>Falls dieser Computer je verloren geht, starte ChatEra auf einem anderen und wähle „Ich habe 12 Wörter“.</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>Ist alles lesbar?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Wörter noch einmal zeigen</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>Nimm, was du aufgeschrieben hast, und gib zwei der Wörter ein, um zu sehen, ob es lesbar ist.</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>Nur mit diesen 12 Wörtern bekommst du deine ChatEra-Identität zurück, wenn dieser Computer verloren ist. Niemand sonst hat sie, und wir können sie dir nicht schicken.</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>Diese Wörter gibt es jetzt nur noch auf deinem Papier; dieser Computer hat sie vergessen und kann sie nicht noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>Wort {0}</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>Wort {0} stimmt nicht. Sieh nach, was du aufgeschrieben hast, oder sieh dir die Wörter noch einmal an.</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>Die Wörter {0} stimmen nicht. Sieh nach, was du aufgeschrieben hast, oder sieh dir die Wörter noch einmal an.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>Schreib sie in dieser Reihenfolge auf Papier und bewahre es dort auf, wo du Wichtiges aufbewahrst. Wer die Wörter hat, kann sich als du ausgeben.</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>Schreib diese 12 Wörter auf</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Deine 12 Wörter</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>Luftballon</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Schmetterling</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Kaktus</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Katze</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>Kirschen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Wähle dein Bild</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Stadt bei Nacht</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>Tasse Tee</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Abenddämmerung</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Fisch</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Blume</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Fuchs</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Leuchtturm</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Berge</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>Eule</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planet</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Segelboot</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Schnecke</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>Sonnige Hügel</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Dieses Bild lässt sich nicht verwenden: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Bild von {name}</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>Luftballons</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>Großes Gelächter</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>Hüpfendes Herz</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Konfetti</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>Tanzender Roboter</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>Klopf, klopf</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>Abheben</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>tschüs</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>cool</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>weinend</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>gute Nacht</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>hallo</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>hungrig</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>lachend</translation>
    </message>
    <message>
        <source>love</source>
        <translation>verliebt</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>überrascht</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>danke</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>nachdenklich</translation>
    </message>
    <message>
        <source>working</source>
        <translation>bei der Arbeit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>Luftballon</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>Fledermaus</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>Biene</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>Fahrrad</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>Geburtstagstorte</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>Schmetterling</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>Kaktus</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>Kamel</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>Kerze</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>Karotte</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>Kirschen</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>Kleeblatt</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>Kaffee</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>Krebs</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>Krone</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>Würfel</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>Trommel</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>Elefant</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>Giraffe</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>Brille</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>Weintrauben</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>Hammer</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>Igel</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>Hubschrauber</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>Sanduhr</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>Eis</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>Glühbirne</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>Mond</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>Pilz</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>Oktopus</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>Eule</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>Pinguin</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>Ananas</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>Pizza</translation>
    </message>
    <message>
        <source>pretzel</source>
        <translation>Brezel</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>Regenbogen</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>Rakete</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>Hahn</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>Segelboot</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>Schere</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>Schnecke</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>Schneemann</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>Socken</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>Dampflok</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>Sonnenblume</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>Traktor</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>Trompete</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>Schildkröte</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>Regenschirm</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>Vulkan</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>Wassermelone</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>Wal</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>%Ln Bild wird entfernt.</numerusform>
            <numerusform>%Ln Bilder werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Paket auswählen</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>Als Paket speichern</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>Das Paket lässt sich nicht schreiben: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>Das ist ein Paket mit Emoticons: Es gehört in das Fenster „Deine Emoticons“.</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>Das ist ein Paket mit Stickern: Es gehört in das Fenster „Deine Sticker“.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} lässt sich nicht verwenden: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>{0} wird entfernt.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>Alle angehefteten Nachrichten</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>Ausblenden oder lösen</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Angeheftete Nachricht</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>Angeheftete Nachricht {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>Ausgeblendet, bis etwas anderes angeheftet wird.</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Für mich ausblenden</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>Die Nachricht ist für alle angeheftet.</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>Die Nachricht ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Für alle lösen</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · angeheftet von {2}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Die Adresse wird bereits verwendet</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Die angeforderte Adresse kann nicht zugewiesen werden</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Die Verbindung wurde von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung bei der Verbindung</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Das Gerät oder die Ressource ist belegt</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Das Verzeichnis ist nicht leer</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Der zugewiesene Speicherplatz ist überschritten</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Das Netzwerk ist nicht aktiv</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Keine Route zum Zielrechner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Auf dem Gerät ist kein Speicherplatz mehr verfügbar</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>die Zahl seiner Bilder liegt nicht zwischen 1 und {0}</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>ein Sticker hat ein Emoji, einen Namen und Wörter mit je höchstens 64 Zeichen</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>&lt;{0}&gt; ist dort nicht erlaubt</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>ein Teil davon ist beschädigt</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>Schreibversuch auf eine schreibgeschützte Datenbank</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>die Datenbank ist gesperrt</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>die Datenbank oder der Datenträger ist voll</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>Ein-/Ausgabefehler auf dem Datenträger</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>Format {0} ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>es lässt sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>es enthält eine Anweisung für ein Programm</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>es legt einen Dokumenttyp fest</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>es wird nicht klein genug</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>es hat einen Teil, den kein Bild braucht</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>es hat weniger oder mehr Pixel, als es angibt</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>es hat mehr als {0} Pixel je Seite</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>es ist größer als {0} MiB</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>es ist kein PNG, JPEG, WebP, GIF oder SVG</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>es ist kein ZIP-Archiv oder ein beschädigtes</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>das Bild ist zu groß</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>es ist zu lang und schmal</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>sein Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>seine Teile sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>seine Pixel sind beschädigt</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>seine Pixel sind auf eine Art geschrieben, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>größer als {0} KiB</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>größer als {0} Bytes</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>Name, Autor und Lizenz müssen je 1 bis 64 Zeichen haben</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>kein PNG</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>kein XML: {0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>keine viewBox</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>Text ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>das Manifest lässt sich nicht lesen: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>die viewBox hat keine Größe</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>die viewBox muss aus vier Zahlen bestehen</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>{0} fehlt darin</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>zu viele Linien</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>zu viele Formen</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>die Datenbankdatei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>was man für ein Emoticon tippt, hat 1 bis 32 Zeichen und keine Leerzeichen</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} darf nicht in einem Paket sein: nur {1}, .png- und .svg-Dateien dürfen das</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>{0} kann den Wert {1} nicht haben</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>{0} enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} ist zweimal darin</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0} ist größer als {1} KiB</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} ist kein Name für ein Bild</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} ist keine einfache Datei</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>{0} ist nicht erlaubt</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} ist nicht im Paket</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} ist auf eine Weise gepackt, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} kommt zweimal vor</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>Wenn du diesen Computer nie entfernt hast, finde zuerst heraus, wer es war: Dazu braucht es einen deiner Computer oder deine 12 Wörter.</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>Gehört dieser Computer dir?</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Wieder nutzen</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>Diesen Computer wieder nutzen</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Deine 12 Wörter</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>Deine 12 Wörter zeigen, dass dieser Computer dir gehört. Er zählt dann als neuer von deinen und bekommt deine Nachrichten wieder.</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>Es hört sofort auf: Das Gerät bekommt keine Nachrichten mehr, und nichts, was es schreibt, zählt. Was darauf ist, bleibt dort lesbar.</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>Es ging verloren oder wurde gestohlen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Gerät entfernen</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>„{0}“ entfernen?</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>Wer das Gerät hat, könnte deinen Geräten ein eigenes hinzufügen. Darum braucht es dafür deine 12 Wörter, die nur du hast. Deine anderen Geräte laufen weiter, und deine Kontakte merken nichts.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Deine 12 Wörter</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>Ordner einer Sicherung auswählen…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>Hast du ChatEra auf einem anderen Computer, der noch geht? Dann ist nichts verloren: Verknüpfe diesen mit ihm.</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>Deine Identität zurückholen</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>Ich habe meine 12 Wörter nicht</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Ich nutze ChatEra auf einem anderen Computer</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>Wenn nicht, bleibt nur ein neuer Anfang. Niemand außer dir hat deine 12 Wörter, darum kann niemand zurückbringen, wer du warst, oder deine Sicherungen öffnen.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>Die 12 Wörter</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>Gib die 12 Wörter, die du aufgeschrieben hast, in ihrer Reihenfolge ein.</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>Was zurückgeholt wurde</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>Wo liegt die Sicherung?</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>Ohne Sicherung bist du für alle wieder du selbst, aber deine Nachrichten sind nicht hier.</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>Ohne deine 12 Wörter</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Deine 12 Wörter</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>Deine Kontakte behalten, was ihr einander geschrieben habt. Für sie bist du jemand Neues mit demselben Namen, und ChatEra warnt sie: Ruf sie an und lass sie prüfen, dass du es bist. Gruppen müssen dich neu einladen.</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>Deine Nachrichten werden zurückgeholt.</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>Deine Nachrichten kommen aus {0} zurück.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>Dein Name, wie zuvor</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>Dein Name, falls es ein anderer sein soll</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für einen Browser (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Einfacher Text (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>Datensätze für Programme (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Unterhaltung speichern</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Es gibt noch nichts zu drucken.</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Wie im Design</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Meine Szene ändern</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Farbe:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>Ihre eigenen Farben</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>Herbstlaub</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Ballons</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Stadt bei Nacht</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Wiese</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Berge</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>Regen am Fenster</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>Meer am Abend</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Weltall</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>Nach einem Tag…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>Vor einem Tag…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>Lesekreis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>Nach „{0}“ lässt sich hier nicht suchen. Möglich ist: {1}.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>Niemand heißt hier „{0}“. Ein Name mit Leerzeichen steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>An einem Tag…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>Hier wird nur diese Unterhaltung durchsucht; „in:“ ist für die Suche in allen Nachrichten.</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>Nach „{0}“ muss etwas folgen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>Es gibt keine Unterhaltung „{0}“. Ein Name mit Leerzeichen steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>Tipp Wörter oder ihre Anfänge: Alle müssen in einer Nachricht vorkommen. In „Anführungszeichen“ müssen sie aufeinander folgen, und -regen heißt: ohne Regen.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>Wörter, „Wörter in Folge“, -ohne. Filter: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>nach welchem Tag</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>vor welchem Tag</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>zeichnung</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>has</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>in welcher Unterhaltung</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>me</source>
        <translation>mir</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>erwähnung</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>anstupser</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>an welchem Tag</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>bild</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reaktion</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>antwort</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>sticker</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>was darin ist</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer es geschrieben hat</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>wink</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>„{0}“ ist kein Tag. Schreib 2026-05-31, 2026-05 oder 2026, oder heute, gestern, montag.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>ChatEra fragt bei jedem Start nach deiner Passphrase.</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>Soll sich ChatEra ohne Passphrase öffnen?</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>Einen Moment: Was hier eine Sekunde dauert, kostet Diebe Jahre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Passphrase entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>Wörter zeigen…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>Was auf diesem Computer ist, ist verschlüsselt und öffnet sich von selbst, wenn du angemeldet bist. Mit einer Passphrase öffnet es sich nur für die, die sie kennen.</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>Was auf diesem Computer ist, ist verschlüsselt, aber wer deine Dateien kopieren kann, kann es öffnen: Dieses System hat keinen Platz für Geheimnisse. Eine Passphrase behebt das.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>Wer an diesem Computer als du angemeldet ist, kann dann deine Nachrichten lesen.</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>Du hast deine 12 Wörter noch nicht aufgeschrieben. Nur mit ihnen bekommst du deine Identität zurück, wenn dieser Computer verloren ist.</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>Du hast deine 12 Wörter am {0} aufgeschrieben. Es gibt sie nur auf deinem Papier.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Deine 12 Wörter</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>Deine 12 Wörter sind nicht auf diesem Computer. Du hast sie aufgeschrieben oder kannst es noch auf dem Computer tun, auf dem du angefangen hast.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Hintergrund der Unterhaltungen…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Meine Szene ändern…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>ChatEra-Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>Als Dateien aufgehoben</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>Designs ansehen…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>Das lässt sich nicht ändern: {0}.</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>Das System hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Wer dich sieht</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>„{0}“ zu deinem Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>„{0}“ hier ignorieren</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>Sprachen hier</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Wörterbücher werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Weitere Sprachen…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Kein Wörterbuch installiert</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>„{0}“ steht in keinem Wörterbuch</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>Wörterbücher unter Debian und Ubuntu: „{0}“, und hunspell-… für andere Sprachen. Auf anderen Systemen heißen die Pakete enchant2 und hunspell-… oder ähnlich.</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>Installiere die Bibliothek mit „{0}“. Sie prüft mit den Wörterbüchern von macOS und mit anderen, die installiert sind.</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>Falsch geschrieben: {0}. Die Menütaste zeigt Vorschläge.</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>Zu deinem Wörterbuch lassen sich keine weiteren Wörter hinzufügen.</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>Im Feld steht nichts.</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>Leg die beiden Dateien einer Sprache, zum Beispiel {0}, in den Ordner {1}. LibreOffice hat solche Dateien für viele Sprachen.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>Die Rechtschreibung wird nicht geprüft.</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>Für deine Sprachen gibt es kein Wörterbuch. Die Einstellungen sagen, wie du eins bekommst.</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>Es gibt kein falsch geschriebenes Wort.</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>Ein Wort ist richtig, wenn eine dieser Sprachen es kennt. Im Menü des Felds, in das du schreibst, wählst du andere für eine einzelne Unterhaltung.</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Ein Wort, das richtig ist</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>Nach den Sprachen deines Systems gewählt.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Von dir gewählt.</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>Die aller Länder</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>Sprachen, in denen die Rechtschreibung geprüft wird</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Wörterbücher werden gesucht…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>Zeigt, was es in einer Sprache für jedes Land gibt, nicht nur das übliche.</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>Für die Sprachen, in denen du schreibst, gibt es kein Wörterbuch.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>Auf diesem Computer gibt es kein Wörterbuch, oder die Bibliothek „enchant“ fehlt.</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>Schreib ein einzelnes Wort, ohne Leerzeichen und Ziffern.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Wörter</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>Zu einer Uhrzeit…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>Am Ende des heutigen Tages</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>Endet um {0}</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>Wenn ich einen anderen wähle</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Wer dich anders sieht…</translation>
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
        <translation>Wieder verfügbar um</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>Sticker suchen</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>Kein Sticker heißt so</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Deine Sticker…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>Sticker: {0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>Dieser Sticker lässt sich nicht behalten: {0}.</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>Ein Paket von anderen ist eine Datei, die auf {0} endet; zieh sie hierher, oder auch Bilder. Was ChatEra mitbringt, lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Namen ändern…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Paket installieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>Ganzes Paket entfernen</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>Deine Sticker</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>kein eigener ist markiert</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>Sticker: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} lässt sich nicht verwenden: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>Das lässt sich leicht behaupten. Prüfe dort, wer es wirklich ist.</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>Ist das dieselbe Person, die du als {0} kennst?</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>Prüfe zuerst, wer das ist</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>Vielleicht ist es jemand anderes namens {0}, vielleicht gibt sich jemand für die Person aus, die du kennst.</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>Vielleicht hat {0} neu angefangen, vielleicht gibt sich jemand als {0} aus. Prüfe das, bevor du schreibst.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>Die Person sagt, sie sei früher {0} gewesen. Das lässt sich leicht behaupten: Prüfe es.</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>Das ist nicht die Person, die du als {0} geprüft hast</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Trotzdem schreiben</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>{0} sagt, dass dies die alte Identität war und dass es jetzt eine neue gibt</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} nutzt jetzt eine neue Identität</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} schließen</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>Dort ist etwas ungelesen</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>Tabs nach diesen</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>Tabs vor diesen</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>Anna sagt:</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>Boris</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>Boris sagt:</translation>
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
        <translation>Online</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>an der Fähre</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>hast du die bilder gesehen?</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>ab an den see</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>ja! bis um sechs</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>Ein Design von anderen ist eine Datei, die auf {0} endet; zieh sie hierher.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>Und %Ln weiteres; „chatera theme check“ nennt alle.</numerusform>
            <numerusform>Und %Ln weitere; „chatera theme check“ nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>Folgt Hell und Dunkel deines Desktops.</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>Design installieren</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Aus einer Datei installieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Designs</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>Du siehst jetzt „{0}“.</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>hoher Kontrast, 7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>„{0}“ lässt sich nicht installieren:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>„{0}“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>Eine Nachricht, die noch nicht lesbar ist</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Eine Nachricht, die nicht hier ist</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Ein Anstupser</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>Ein Wink: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>Enter spielt ihn noch einmal ab</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>Weitergeleitet von {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>Handgeschriebene Nachricht</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>Sie wurde für deine Geräte geschrieben, aber was sie öffnet, ist noch nicht angekommen. Es kommt von selbst, wenn {0} online ist.</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>Sie wurde für deine Geräte geschrieben, aber was sie öffnet, kam nie an. Frag noch einmal an, wenn {0} online ist: Es kann noch kommen.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Diese Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>Diese Version von ChatEra kann das nicht abspielen.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Du hast gerade einen Anstupser geschickt.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Du hast einen Wink gesendet: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>eine Nachricht, die sich nicht öffnen ließ; Enter fragt noch einmal an</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>ein anderes deiner Geräte</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>gelöschte Nachricht</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>handgeschriebene Nachricht</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>Antwort auf {0}: {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>eins deiner Geräte oder der Geräte von {0}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>Sticker: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>wartet auf diese Nachricht</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} hat gerade einen Anstupser geschickt.</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>{0} hat dich gerade angestupst.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} hat einen Wink gesendet: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}, woanders</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, in {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>An {0} antworten</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Antwort schreiben…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>Persönliche Nachricht…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>ChatEra beenden</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>ChatEra zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;ChatEra ist gesperrt&lt;/b&gt;&lt;br&gt;Gib die Passphrase ein, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>Öffnen… das dauert einen Moment, damit Raten Jahre dauert.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>ChatEra entsperren</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Zur ersten ungelesenen Nachricht springen</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>All &amp;digits</source>
        <translation>Alle &amp;Ziffern</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>Wähle einen Weg; es dauert eine Minute. Dann kann sich niemand als {0} ausgeben, wer auch immer das Netzwerk betreibt.</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>Zahle&amp;n vergleichen</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>Ist es wirklich {0}?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>Es ist wirklich {0}</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>Prüfe, ob es wirklich {0} ist</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Nicht mehr sicher</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>Wege, es zu prüfen</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>Du hast es am {0} geprüft. Sollte {1} je mit einer anderen Identität kommen, sagt ChatEra dir Bescheid.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>Zuerst, {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Geändert: {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>Jetzt, seit {0}</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>Fassungen der Nachricht</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>Alle in {0}</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>Alle sehen dich so, wie dein Status es sagt.</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>Mich wieder wie alle anderen sehen lassen</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>Leute, die dich anders sehen</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>Was du sendest, ist trotzdem zu sehen, ebenso, dass eine Nachricht bei dir angekommen ist und, wenn du das nicht ausgeschaltet hast, dass du sie gelesen hast. Was du hörst, wird niemandem gezeigt, während du jemandem als offline angezeigt wirst. Wer den Hub oder Server betreibt, der dich verbindet, kann sehen, dass du da bist.</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>Du kannst einzelnen Leuten als offline angezeigt werden, und manchen als online, während du als offline angezeigt wirst: im Menü eines Kontakts, einer Kategorie oder einer Unterhaltung. Niemand erfährt, dass du das so gewählt hast.</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>Das Design „{0}“ lässt sich nicht verwenden, darum siehst du ein anderes. {1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Rütteln</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>Ein Wink läuft: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>Zum Beenden klicken oder Esc drücken</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>Aus Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Winks</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>{0}: Enter oder ein Klick sendet ihn</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>Wink hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>An eine Gruppe mit mehr als einer Person lassen sich keine Winks senden</numerusform>
            <numerusform>An eine Gruppe mit mehr als %Ln Leuten lassen sich keine Winks senden</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>Diese Version von ChatEra kann diesen Wink nicht abspielen.</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Winks</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>Winks (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>Du kannst in {0} s wieder einen Wink senden</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>dein eigener</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>„{0}“ gehört jetzt zu deinen Winks.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>„{0}“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>Nichts davon, solange du beschäftigt oder am Telefon bist oder nicht gestört werden willst.</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>Töne und Benachrichtigungen: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>Die Wörter</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, in {1}</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>Farbe des Stifts</translation>
    </message>
</context>
</TS>
