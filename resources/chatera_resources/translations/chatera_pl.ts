<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>O programie ChatEra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>Skopiowano. Nie ma tam nic o tobie ani o twoich rozmowach.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Kopiuj do zgłoszenia</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>Kopiuj wersje programu ChatEra i tego systemu, aby pokazać je komuś, kto może pomóc</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>Wolne oprogramowanie na licencji Apache 2.0. Obrazki i dźwięki są własne; cudze dzieła, które zawiera, to:</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>Łatwość klasycznego komunikatora i niczyjej chmury po drodze.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Wersja {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>Cudze dzieła w programie ChatEra i ich licencje</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>Przewiń o stronę w dół</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Przewiń o stronę w górę</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>O programie ChatEra</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>Dodaj do swoich emotikonów…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>Dodaj do swoich naklejek</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>Dodaj do swoich mrugnięć</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>Dodaj {0} do swoich emotikonów…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>Adres hubu lub węzła, na przykład 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Wszystkie polecenia…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>Wszystkie przypięte wiadomości…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>Odpowiedz na najnowsze powiadomienie</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Pokazuj jako offline</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>Pokazuj się kategorii jako offline…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Pokazuj się tej osobie jako offline</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>Pokazuj się kategorii jako online…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Pokazuj się tej osobie jako online</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Poproś ponownie</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępny/a</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Z dala od komputera</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Wróć do poprzedniego miejsca</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Tło rozmów…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>Tło tej rozmowy…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>Dołącz z powrotem do pozostałych</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęty/a</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Zmień moją scenę…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>Zmień uprawnienia w grupie…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Zmień swoją ostatnią wiadomość</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>Zmień swoją nazwę…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>Zmień swój opis…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>Zmień swoje zdjęcie…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>ChatEra się uruchamia.</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>ChatEra nadal się uruchamia.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Sprawdzaj pisownię</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Najpierw wybierz osobę na liście.</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>Najpierw wybierz wiadomość w historii.</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>Najpierw wybierz wiadomość z czyimiś własnymi emotikonami.</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Wybierz osobę z listy.</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>Najpierw wybierz naklejkę w historii.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Wybierz kogoś z listy.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Zamknij rozmowę</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>Zamykaj po kolei to, co otwarte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>Społeczności…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>Połącz z adresem…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>Rozmowy na kartach</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopiuj jako obrazek</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiuj wiadomość</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Kopiuj zaznaczenie</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Usuń u wszystkich</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>Każda rozmowa we własnym oknie</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Wcześniejsze wersje…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>Edytuj tutaj swój opis</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>Koniec historii</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>Wszystko w jednym oknie</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Dodaj do ulubionych</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation>Ulubione 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation>Ulubione 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation>Ulubione 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation>Ulubione 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation>Ulubione 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation>Ulubione 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation>Ulubione 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation>Ulubione 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation>Ulubione 9</translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation>Ulubione {0}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>Znajdź kontakt…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Znajdź w tej rozmowie…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>Czcionka i kolor…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>Przekaż %Ln wiadomość…</numerusform>
            <numerusform>Przekaż %Ln wiadomości…</numerusform>
            <numerusform>Przekaż %Ln wiadomości…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Przejdź do daty…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>Przejdź do osoby…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Przejdź do pierwszej wiadomości</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Przejdź do pierwszej nieprzeczytanej wiadomości</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>Przejdź do wiadomości, której dotyczy odpowiedź</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Przejdź do najnowszej wiadomości</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Wyłącz wyciszenie wszystkiego</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>Układ kontaktów…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Na jak długo?</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>Zaproś, podając nazwę…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Zaproś…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>Zachowuj rozmowy jako pliki…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>Trzymaj to okno nad innymi</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>Zachowaj to, co jest usuwane</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Skróty klawiszowe…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>Języki i słowa do pisowni…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>Opuść grupę…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>Sprawdź, czy to na pewno ta osoba…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>Odbierz uprawnienia admina</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>Nadaj uprawnienia admina</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Oznacz jako nieprzeczytane</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>Oznacz wszystko jako przeczytane</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>Przesuń ulubione w dół</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>Przesuń ulubione w górę</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>Przesuń kartę wstecz</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>Przesuń kartę dalej</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>Przenieś tę społeczność…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>Wycisz wszystko na jakiś czas…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Wycisz na godzinę</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>Wycisz na osiem godzin</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>Wycisz do odwołania</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nowa grupa…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Następna rozmowa</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Następne słowo z błędem</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>Następna karta lub okno</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Następna nieprzeczytana rozmowa</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>Pseudonim…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>Żadne rozmowy nie są zachowywane jako pliki.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Usuń z ulubionych</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>Nic nie jest teraz usuwane.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Nic tu nie jest przypięte.</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>Nigdzie indziej nie ma nic nieprzeczytanego.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Nie ma nic nieprzeczytanego.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Nic tu jeszcze nie napisano.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Szturchnij</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Przy telefonie</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>Może to zrobić tylko właściciel grupy lub admin.</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>Może to zrobić tylko właściciel grupy.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Otwórz rozmowę</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>Otwórz rozmowę z tą osobą</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Otwórz we własnym oknie</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>Otwórz folder zachowanych rozmów</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Otwórz menu</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>Otwórz to, co z niej zachowano</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>Zwykły uczestnik</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Na obiedzie</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Przypnij u wszystkich</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Odtwórz ponownie</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Poprzednia rozmowa</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>Poprzednia karta lub okno</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Poprzednia nieprzeczytana rozmowa</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Drukuj rozmowę…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>Umieść w nowej kategorii…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Zamknij ChatEra</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Zareaguj…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Usuń z grupy…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>Usuń tę osobę z grupy</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Zmień nazwę grupy…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>Odpowiedz prywatnie</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Zapisz obrazek…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>Zapisz rozmowę…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>Napisz, co robisz…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>Szukaj we wszystkich wiadomościach…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>Wyślij mrugnięcie…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>Pokaż listę kontaktów</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Pokazuj, czego słucham</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>W polu jest już jakiś tekst.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Dźwięki i powiadomienia…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>Początek historii</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>Naklejki…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Przekreślenie</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Wyjmij z archiwum</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>Tego nie ma w ulubionych.</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>Motywy…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>Nie ma jeszcze żadnych kategorii.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Nie ma jeszcze żadnej rozmowy.</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>Nie ma powiadomienia, na które można odpowiedzieć.</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>Nie ma innych.</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>Nie było tu nic nieprzeczytanego.</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>Ten pulpit nie pozwala programom o tym decydować.</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>To nie jest grupa.</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>Wszystkim w której kategorii?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Podkreślenie</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wyłącz wyciszenie</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Odepnij u wszystkich</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>Nieprzeczytane odtąd</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Zwykły rozmiar tekstu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>Jaka ma być odtąd rola?</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>Twoje późniejsze wpisy</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Twoje wcześniejsze wpisy</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>Które mrugnięcie?</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>Kto może to przeczytać…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Kto widzi cię inaczej…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Kogo?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>Czyje uprawnienia?</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>Dlaczego kogoś nie widzę?…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>Mrugnięcia…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>Pisz odręcznie</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>Nie jesteś już w tej grupie.</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>Nie było jeszcze żadnego skoku.</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>Nie masz tylu ulubionych.</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>Masz już tę naklejkę.</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>Twoje emotikony…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoja nazwa</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Twój opis</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Twoje naklejki…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>opis</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>dodaj osobę uczestnika</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>dodaj osoby ludzi uczestników grupa</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>adres url odnośnik</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>admin administrator awans degradacja rola uprawnienia</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>zawsze na wierzchu zostań pływające przypnij</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animacja</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>animacja wybór</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>odpowiedz cytuj cytat</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>odpowiedz cytuj bezpośrednio prywatnie sam na sam autor</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>pokazuj offline online pojedyncze osoby ukryj niewidoczny prywatność</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>archiwum dziennik historia pliki</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>archiwum dziennik historia folder zapis tekst html eksport</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>układ rozmieszczenie osobne oddzielne klasyczny</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>układ rozmieszczenie jedno podzielone obok lista kontaktów</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>układ rozmieszczenie karty zakładki jedno okno</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>dołącz zadokuj karta zakładka do głównego okna</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>awatar zdjęcie obrazek profilowe</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>tło nagłówek tapeta kolor motyw obraz za nazwą</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>blok fragment program schowek</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>szturchnięcie zaczepka wstrząs potrząśnij impuls</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>zmień popraw edytuj</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>czat napisz wiadomość</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>zamknięta otwarta dołącz zaproś utwórz serwer sieć</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>paleta poleceń komendy czynności skróty pomoc</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>utwórz pokój kanał czat kilka osób</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>własny emotikon emotikona buźka zachowaj weź ukradnij moje</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>własne emotikony emotikonki buźki obrazki zrób import eksport</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>degraduj rola odbierz</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>lekarz pomoc problem sieć diagnoza diagnostyka</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>w dół lista niżej</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>edytuj popraw zmień</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>edytowane historia zmiany przedtem treść</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>emotka czynność akcja</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>emotikona emotka buźka wybór</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>szyfrowanie bezpieczeństwo prywatność</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>koniec dół najnowsze ostatnie</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>wyjdź zamknij koniec</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>eksport eksportuj plik strona tekst html zapis archiwum</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>znajdź wszędzie historia szukaj</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>folder pliki archiwum dziennik historia</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>format stała szerokość maszynowy blok zaznaczone słowa</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>format pochylenie wyróżnienie litery zaznaczone słowa</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>format przekreśl skreśl zaznaczone słowa</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>format mocne grube tłuste litery zaznaczone słowa</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>format podkreśl litery</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>grupa etykieta rodzina praca</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>pismo odręczne atrament rysuj pióro szkic tablet</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>pismo odręczne atrament rysunek schowek obraz</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>pismo odręczne atrament rysunek png svg plik eksport</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>ukryj schowaj przywróć z archiwum</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>historia przywołaj poprzednie</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>na jak długo, na przykład 1h</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignoruj</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>ignoruj odblokuj</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>skocz dzień kalendarz historia</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>klawisze skróty zmień</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>wyrzuć</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>wyrzuć osobę uczestnika ban</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>lewo kolejność</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>litery pogrubienie kursywa podkreślenie styl</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>zablokowane zgubiony klucz zaszyfrowane</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>wygląd skórka kolory ciemny noc wysoki kontrast</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>oznacz nieprzeczytane później nowe linia alt klik</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>muzyka teraz odtwarzane piosenka utwór odtwarzacz opis</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>nowe linia separator w górę</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>nowe wiadomości</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>pseudonim nick zmień nazwę wyświetlana imię</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>powiadomienia alerty cisza dymek</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>powiadomienia alerty cisza dymek wycisz</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>opcje preferencje motyw</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>kolejność przypięte sortuj</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>papier pdf eksport</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>ludzie osoby główne okno</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>przypnij gwiazdka góra</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>przypięte ważne zachowane góra</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>odłącz oderwij wydziel osobne okno</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>awansuj rola</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>szybka wiadomość nastrój status</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>szybkie przełączanie znajdź osobę grupę rozmowę otwórz skocz</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>zakończ wyjdź zamknij</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>cytat odpowiedź skocz oryginał</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>reakcja emoji lubię to polub</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>przeczytaj później flaga</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>przeczytaj później flaga wyświetlone</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>usuń wycofaj cofnij wysłanie</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>zmień nazwę nazwij alias</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>powrót wróć skocz cytat historia</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>prawo kolejność</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>szukaj ludzi osoby filtr</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>szukaj słowa historia</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>zaznaczenie wybór</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>wyślij ponownie nieudane błąd</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>serwer host hub węzeł ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>serwer węzeł</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>udostępnij wyślij dalej ponownie komuś innemu</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>cisza wycisz powiadomienia dźwięki</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>cisza spokój nie przeszkadzać powiadomienia dźwięki</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>cisza spokój powiadomienia nie przeszkadzać</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>sortuj kolejność rozmiar kategoria status offline widok</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>dźwięk powiadomienia</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>pisownia sprawdzanie słownik słowniki własne słowa język</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>pisownia sprawdzanie błędy słowa podkreślenie język</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>ortografia pisownia sprawdzanie literówka popraw słownik</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>początek start góra najstarsze pierwsze</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>status obecność jak widzą mnie inni</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>naklejka zachowaj moje</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>naklejki pakiety zainstaluj obrazki własne</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>naklejka wybór obrazek wyślij</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>karta zakładka rozmowa</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>karta otwarta rozmowa</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>tekst schowek</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>tytuł temat nazwa</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>dymek powiadomienie odpowiedz klawiatura</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>cofnij usunięcie</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>włącz dźwięk koniec wyciszenia cisza powiadomienia dźwięki</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>odepnij na widoku góra ważne</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>nieprzeczytane przeczytane wyświetlone</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>w górę lista wyżej</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>weryfikuj sprawdź numer bezpieczeństwa tożsamość</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>wersja licencja copyright prawa pomoc informacje biblioteki zgłoszenie o programie</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>widoczność obecność status ukryj niewidoczny grupa</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>widoczność obecność status ukryj niewidoczny tajne sekret</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>widoczność obecność status ukryj niewidoczny pokaż widać</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>tapeta wzór gradient obraz tło za wiadomościami</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>tapeta wzór gradient obraz tło za wiadomościami scena motyw</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>co robisz</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>mrugnięcie animacja powtórz</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>mrugnięcie animacja zapisz zachowaj</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>napisz wiadomość</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>powiększ zoom większe</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>pomniejsz zoom mniejsze</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>resetuj zoom normalne</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>Do:</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>Do: {0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln nowa wiadomość</numerusform>
            <numerusform>%Ln nowe wiadomości</numerusform>
            <numerusform>%Ln nowych wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>{0} – nowy status: {1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>Pokazuj się jako offline wszystkim w: {0}</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Pokazuj się tej osobie jako offline</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>Pokazuj się jako offline dla: {0}</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>Pokazuj się jako online wszystkim w: {0}</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Pokazuj się tej osobie jako online</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>Pokazuj się jako online dla: {0}</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>Od teraz wszyscy w kategorii {0} widzą cię jako offline.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>Wszyscy w kategorii {0} znów widzą cię tak jak inni.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>Wszyscy w kategorii {0} widzą cię online, także gdy pokazujesz się jako offline.</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>Tutaj wszyscy widzą cię jako offline: komputer, który cię łączy, ma starszą ChatEra, która nie umie ukryć cię przed pojedynczymi osobami.</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>Pokazujesz się jako offline więcej niż %Ln osobom, więc widzą cię tak wszyscy.</numerusform>
            <numerusform>Pokazujesz się jako offline więcej niż %Ln osobom, więc widzą cię tak wszyscy.</numerusform>
            <numerusform>Pokazujesz się jako offline więcej niż %Ln osobom, więc widzą cię tak wszyscy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>offline dla %n osoby</numerusform>
            <numerusform>offline dla %n osób</numerusform>
            <numerusform>offline dla %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>offline dla: {0}</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>online dla %n osoby</numerusform>
            <numerusform>online dla %n osób</numerusform>
            <numerusform>online dla %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>online dla: {0}</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>Od teraz {0} widzi cię jako offline.</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>{0} znów widzi cię tak jak inni.</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>{0} widzi cię online, także gdy pokazujesz się jako offline.</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Podgląd: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>Motywy o wysokim kontraście nie pokazują obrazów za słowami.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Nie można użyć tego obrazu: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Własny obraz</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>Poproś ponownie</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>Anna pisze:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>Jak wszystkie rozmowy</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Jak w motywie</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>Tło rozmów</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>Tło tej rozmowy</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Tła</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>Dla wszystkich rozmów, które nie mają własnego</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Gładkie</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>Jedziemy w piątek nad jezioro?</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>Tak! Przyniosę ciasto.</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>Ty piszesz:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>Niebieski gradient</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bąbelki</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Kropki</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>Zielony gradient</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>Serca</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Liście</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>Pomarańczowo-różowy gradient</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Fale na wodzie</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>Papier w kratkę</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Gwiazdy</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Paski</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>Fioletowy gradient</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>Kopia zapasowa zawiera całą historię rozmów w postaci zaszyfrowanej: otwiera ją twoje 12 słów. Jej miejsce jest na innym dysku.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Utwórz kopię teraz…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>Kopia gotowa i odczytana dla pewności: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Postęp tworzenia kopii zapasowej</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>Odczytywanie… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>Najnowsza kopia zapasowa: {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Nie ma jeszcze kopii zapasowej.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Gdzie zapisać kopię zapasową?</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>Najpierw zapisz na papierze swoje 12 słów: bez nich nikt nie otworzy kopii zapasowej.</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>Zapisywanie… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln nieprzeczytana</numerusform>
            <numerusform>%Ln nieprzeczytane</numerusform>
            <numerusform>%Ln nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>wybrane</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>teraz niemożliwe</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>Na przykład :cat: lub (cat). Bez spacji.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obrazek</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>Nie może tu być spacji.</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>Co wpisujesz, aby go użyć</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>Co wpisujesz, aby go użyć:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>Tak wpisujesz inny emotikon; ten go zastąpi.</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>Tak wpisujesz inny emotikon. Wybierz coś innego.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiuj jako tekst</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Nie pasuje: urządzenie osoby {0} zna cię pod inną tożsamością, więc ktoś może stać między wami. Powiadom osobę {0} inną drogą i nie pisz tu niczego, czego inni nie powinni przeczytać.</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>Pasuje: to naprawdę {0}.</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>Ten kod pochodzi z nowszej wersji ChatEra. Zaktualizuj swoją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>To nie jest kod osoby {0} do tej rozmowy. Jeśli był na ekranie, którego używa {0}, ktoś może stać między wami: nie pisz tu niczego, czego inni nie powinni przeczytać.</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>To twój kod, który ma zobaczyć {0}. Pokaż go na tym ekranie lub na papierze.</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>Co mówi kod drugiej osoby</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>Co mówi kod drugiej osoby: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>Twój kod; „Kopiuj jako tekst” daje go w literach</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>Zamknięta społeczność</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>Nowa społeczność</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Co najmniej %Ln znak.</numerusform>
            <numerusform>Co najmniej %Ln znaki.</numerusform>
            <numerusform>Co najmniej %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Społeczności</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Połączono</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>Połączono; twój komputer jest hubem</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Łączenie…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>Wszyscy w twojej sieci są w otwartej społeczności. Do zamkniętej potrzeba hasła lub zaproszenia; inni widzą, że istnieje, ale nie widzą, kto w niej jest.</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Wszyscy tutaj</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>Dla kogoś, czyja ChatEra nie znajduje twojej sama, ale czyj komputer może do niej dotrzeć. Link przestaje działać, gdy rolę hubu przejmie inny komputer.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Mam zaproszenie</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Zaproszenie</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Zaproś</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Zaproś…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Dołącz</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>Dołącz do społeczności</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Dołącz…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>Opuścić społeczność?</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Opuść…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Nazwa społeczności</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>Nazwa, na przykład Rodzina</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nowa…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>Nikogo z niej teraz tu nie ma</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>W tej sieci. Potrzeba hasła lub zaproszenia.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>Inni mogą też wejść, podając hasło</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>Wklej otrzymane zaproszenie:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Kod QR zaproszenia</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>Czyjś link zaprasza cię do zamkniętej społeczności. Dołącz, jeśli znasz tę osobę:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Jeszcze raz to samo</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>To dwa różne hasła.</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>Ten link prowadzi do komputera, który teraz wszystkich łączy:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>Ten link wpuszcza innych do „{0}”:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>Wpisz hasło do „{0}”:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>To, co napisano w „{0}”, zostaje tutaj. Aby wrócić, potrzebujesz zaproszenia albo hasła tej społeczności.</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>Każdy, kto ma ten link, może wejść, teraz i później. Daj go tylko tym, którzy tam należą, i tak, żeby inni nie mogli go przeczytać.</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>Może wejść każdy, kto dostanie od ciebie zaproszenie.</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>Jesteś teraz w „{0}”.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Nadeszła wiadomość, która tu nie pasuje.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Nadeszła wiadomość z innego porównania.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Nadeszła nieczytelna wiadomość.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Zegary obu komputerów zbyt się różnią albo prośba jest stara.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>Porównanie trwało dłużej niż dziesięć minut.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Porównanie anulowano.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Wiadomości są od kogoś innego lub dla kogoś innego.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Liczby się różnią: ktoś może stać między wami.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>Drugie urządzenie nie należy do tej osoby.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>Druga strona zmieniła swój klucz: ktoś może stać między wami.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>Druga strona przesłała coś, co nie jest kluczem.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>Dowód drugiej strony jest błędny: ktoś może stać między wami.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Te dwa programy nie znają wspólnego sposobu porównywania.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>Obie strony widzą to samo. Nikt nie stoi między wami.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>Porozmawiaj przez telefon lub usiądź razem z osobą {0}. Zobaczycie wtedy po trzy liczby i powiecie sobie, jakie.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>Porozmawiaj przez telefon lub usiądź razem z osobą {0}: o tym, co widać po drugiej stronie, musi powiedzieć naprawdę {0}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>Porównaj teraz liczby</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>Czy {0} widzi to samo?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>To naprawdę {0}</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>Nie dokończono</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>Niech {0} odczyta, co tam jest. Sprawdź każdy element; nie porównujcie, pisząc tutaj.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Pokaż liczby</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>Pokaż zamiast tego obrazki</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Są takie same</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Różnią się</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>To nie pasuje</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>Oczekiwanie: {0}…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>Czekamy, aż {0} powie to samo…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>Odpowiedź padła na innym urządzeniu</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>Twoja odpowiedź: są takie same.</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>{0} ma dziesięć minut na odpowiedź. W tym czasie zadzwoń.</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>{0} chce porównać z tobą liczby</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} Nie pisz tu niczego, czego inni nie powinni przeczytać. Spróbuj jeszcze raz; jeśli znów nie będzie pasować, powiadom inną drogą osobę {0} oraz tych, którzy opiekują się tą siecią.</translation>
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
        <translation>Edytuj wiadomość</translation>
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
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Pismo odręczne</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>W jednej wiadomości więcej się nie zmieści. Najpierw wyślij tę.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Szturchnij</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>Odpowiedź do: {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Wyślij ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Naklejki</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>Ta wiadomość jest za długa o około %Ln znak. Wyślij ją w częściach.</numerusform>
            <numerusform>Ta wiadomość jest za długa o około %Ln znaki. Wyślij ją w częściach.</numerusform>
            <numerusform>Ta wiadomość jest za długa o około %Ln znaków. Wyślij ją w częściach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Mrugnięcia</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln nieprzeczytana</numerusform>
            <numerusform>%Ln nieprzeczytane</numerusform>
            <numerusform>%Ln nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Pokazuj jako offline</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępny/a</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Z dala od komputera</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęty/a</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Szkic: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Bezczynność</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Przy telefonie</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Na obiedzie</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>Ta osoba widzi cię jako offline</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>Ta osoba zawsze widzi cię online</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>Ta osoba widzi cię tak jak wszyscy</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>zablokowano</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>słucha: {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>oznaczono jako nieprzeczytane</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>wyciszono</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>pisze…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>%Ln z {0} na miejscu</numerusform>
            <numerusform>%Ln z {0} na miejscu</numerusform>
            <numerusform>%Ln z {0} na miejscu</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiwum</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>Dawne grupy</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Czy to na pewno ta osoba?</translation>
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
        <translation>Inne kontakty</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>Już cię tam nie ma</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>bez szyfrowania</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>Ułóż tak</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Zmień moją scenę</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Wszyscy tutaj</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>Znajdź kontakt lub wiadomość…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>Układ kontaktów</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Szukanie osób w twojej sieci…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>Nie ma tu jeszcze nikogo innego. Zgodnie z ustawieniami nie szukamy osób w tej sieci; w menu możesz połączyć się z adresem.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>Nie ma tu jeszcze nikogo innego. Osoby, które uruchomią ChatEra w tej sieci, pojawią się same.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>Nikt się tu tak nie nazywa. Naciśnij Enter, aby przeszukać wiadomości.</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>Nie masz połączenia ze społecznością, którą można by przenieść.</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>{0} jest w kategorii {1}, gdy kontakty są ułożone według kategorii.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(edytowano)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(bez szyfrowania)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln nowa wiadomość</numerusform>
            <numerusform>%Ln nowe wiadomości</numerusform>
            <numerusform>%Ln nowych wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Poproś ponownie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>Nie udało się otworzyć tej wiadomości</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Tę wiadomość usunięto</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>Oczekiwanie na tę wiadomość…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>mówi</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ Odtwórz ponownie</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>Poproś ponownie o wiadomość, autor: {0}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>Pokaż wcześniejsze wersje</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>%Ln osoba pisze…</numerusform>
            <numerusform>%Ln osoby piszą…</numerusform>
            <numerusform>%Ln osób pisze…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Zablokuj</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>ChatEra nie może wysyłać obrazów ani plików. Obraz może stać się emotikoną albo naklejką.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>Przekazano do: {0}.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Zaproś</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Wyciszono</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>Ostatnia wiadomość nadeszła {0} o {1}.</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>Ten komputer usunięto z twojego konta</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>Tej wiadomości nie ma na tym komputerze.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Kto teraz pisze</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>Nie masz połączenia. To, co napiszesz, zostanie wysłane, gdy wróci.</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>Nie jesteś już w tej grupie</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>Kontakt {0} jest przez ciebie zablokowany</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Twoje zdjęcie</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - Rozmowa</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} i {1} piszą…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} jest offline i dostanie twoje wiadomości później.</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} pisze wiadomość…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln wiadomość</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
            <numerusform>%Ln wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Skocz do daty</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Nic nie napisano</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>Skocz do daty</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>Tego nie można tu zrobić.</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>Nie ma „{0}” do wyboru.</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>„{0}” pasuje do kilku.</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>Pewien link chce połączyć cię z adresem {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>ChatEra nie może otworzyć tego linku.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>Połącz się tylko wtedy, gdy wiesz, kto to prowadzi. Druga strona pozna twój adres i twoją nazwę.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>Połącz ze społecznością</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>Ten link sprawia, że nowy komputer staje się twój. Wklej go tam, gdzie ChatEra uruchamia się po raz pierwszy.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>Kopia zapasowa</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>Nie udało się uruchomić ChatEra ({0}).</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>ChatEra działa dalej</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>Wiadomości nadal przychodzą. Program można zakończyć z jego menu lub z zasobnika.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Twoje urządzenia</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>Dołącz inny komputer…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nazwa urządzenia</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Zmień nazwę urządzenia</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>Te urządzenia mogą czytać twoje wiadomości i pisać w twoim imieniu. Tylko one wiedzą, jak je nazywasz.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>Używaj znów tego komputera…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Twoje urządzenia</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>ostatni kontakt: {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>od {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ten komputer</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>Nie można zachowywać rozmów jako plików w {0} ({1}). Jeśli to nie minie, wybierz inny folder; to, czego brakuje, zostanie wtedy zapisane.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>Nie można zachowywać rozmów jako plików: ChatEra nie ma prawa zapisu w {0}. Zezwól na to lub wybierz inny folder; to, czego brakuje, zostanie wtedy zapisane.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>Nie można zachowywać rozmów jako plików: dysk z {0} jest pełny. Zrób na nim miejsce; to, czego brakuje, zostanie wtedy zapisane.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>Nie można zachowywać rozmów jako plików: brak {0}. Podłącz ten dysk lub wybierz inny folder; to, czego brakuje, zostanie wtedy zapisane.</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>Z tej rozmowy nic jeszcze nie zachowano jako plik.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>Wszystkie cyfry są takie same</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Jeśli różni się choć jedna cyfra, ktoś może stać między wami: powiadom osobę {0} inną drogą i nie pisz tu niczego, czego inni nie powinni przeczytać.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Twój numer bezpieczeństwa</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>{0} widzi w tym miejscu te same cyfry. Przeczytajcie je sobie przez telefon lub siedząc obok siebie; jeśli wszystkie są takie same, to naprawdę {0}.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>Przeszkodą może być jedna rzecz.</numerusform>
            <numerusform>Przeszkodą mogą być %Ln rzeczy.</numerusform>
            <numerusform>Przeszkodą może być %Ln rzeczy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>Skopiowano. Tekst zawiera adresy tego komputera i jego sieć.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>Skopiuj całość, aby pokazać ją komuś, kto może pomóc</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>Tu wszystko wygląda dobrze. Zapytaj, czy na drugim komputerze ChatEra jest otwarta.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>Sprawdzanie sieci</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>Sprawdzanie sieci tego komputera; potrwa to kilka sekund…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>Dlaczego kogoś nie widzę?</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>nie w porządku</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>Coś poszło nie tak wewnątrz ChatEra ({0}).</translation>
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
        <translation>Emoji lub naklejki</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Znajdź emoji</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Zrób własne…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Zarządzaj…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>Żadne emoji się tak nie nazywa</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Naklejki</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Twoje emotikony</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Zmień kod…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>Zmień to, co wpisujesz</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W dół</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>Emotikony</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>Nowy emotikon</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>Jeszcze żadnych. Dodaj obrazek lub upuść go tutaj: najlepsze są małe, o wyraźnym kształcie. Z wiadomości innych osób emotikony przejmiesz przez menu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>Wpisz kod w wiadomości, a w jego miejscu pojawi się obrazek.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W górę</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Twoje emotikony</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>Nie można użyć {0}: {1}</translation>
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
        <translation>Szyfrowanie tego, co jest na tym komputerze…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>Odtąd nikt nie przeczyta twoich wiadomości, zaglądając do plików tego komputera. Dzieje się to tylko raz, a przerwanie niczego nie zepsuje.</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>Trwa szyfrowanie</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>Zastąpić ją może nowa grupa z tymi samymi osobami, którą tylko one będą mogły czytać.</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>Zaszyfrowana wiadomość jest na twoim komputerze zamykana (XChaCha20-Poly1305) własnym kluczem. Ten klucz trafia do każdego urządzenia każdego z czytających przez sesję między dwoma urządzeniami: uzgodnioną za pomocą X25519 i ML-KEM-768 razem i odnawianą z każdą wiadomością, dzięki czemu skradzione urządzenie nie otworzy tego, co napisano dużo wcześniej. W dużych grupach każde urządzenie ma klucz, który jest przekazywany osobom w grupie i wymieniany, gdy ktoś odchodzi. Każdą wiadomość podpisuje urządzenie, na którym ją napisano. Hub przechowuje zamknięte wiadomości, aż zostaną odebrane, i widzi ich rozmiar z grubsza, ich czas oraz czyje są. Nikt spoza ChatEra jeszcze tego nie sprawdził.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Zaszyfrowano</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>Zaszyfrowano i to naprawdę {0}</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>Zaszyfrowano, a tożsamość wszystkich jest potwierdzona</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>Zaszyfrowano: tę rozmowę mogą czytać tylko osoby z grupy</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>Zaszyfrowano: tę rozmowę możecie czytać tylko ty i {0}</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>Właściciel lub admin może przenieść ją do nowej grupy, którą mogą czytać tylko osoby z grupy.</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>Wiadomość do: {0}, zaszyfrowana</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>Wiadomość do: {0}, czytelna dla hubu</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>Nikt po drodze nie może: ani hub, który ją przenosi, ani ChatEra.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Bez szyfrowania</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>Bez szyfrowania: tę rozmowę może czytać także hub</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>Mogą to czytać tylko osoby z tej grupy, na własnych urządzeniach.</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>Możecie to czytać tylko ty i {0}, na własnych urządzeniach.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>Przywitaj się: {0}
To, co tu piszesz, mogą czytać tylko osoby z grupy.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>Przywitaj się: {0}
To, co tu piszecie, możecie czytać tylko ty i {0}.</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>Przywitaj się: {0}
To, co tu piszesz, może czytać hub.</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>Tę rozmowę może czytać hub, który przenosi twoje wiadomości, a także każdy, kto go prowadzi.</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>Aby upewnić się co do danej osoby, otwórz rozmowę z nią i sprawdź tam.</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>To, co napisano dotąd, zostaje takie, jakie jest.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>Kto pisze do kogo, kiedy i mniej więcej ile. Ale nie co.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>Kto pisze do kogo, kiedy i co.</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>Tożsamość jest potwierdzona. Jeśli to się kiedyś zmieni, ChatEra da ci znać.</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>Tożsamość nie jest jeszcze potwierdzona. Zajmie to minutę i wykluczy, że ktoś inny podaje się za osobę {0}.</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}, a tożsamość każdej z nich jest potwierdzona</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}, a potwierdzone jest, że to naprawdę {1}</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>Sprawdź ponownie…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>Kontynuuj z szyfrowaniem</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Mniej szczegółów</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Czy to na pewno ta osoba?</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>Sprawdź, czy to naprawdę {0}…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Więcej szczegółów</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>Co widzą ChatEra i hub</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Kto może to przeczytać</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>Dlaczego tak jest i co by to zmieniło</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>Podpowiedzi</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Zamknij wyszukiwanie</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Znajdź w tej rozmowie</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nowsze</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Starsze</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} z {1}</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation>&lt;b&gt;Witaj w ChatEra&lt;/b&gt;&lt;br&gt;Jak inni mają cię nazywać?</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Wybierz zdjęcie…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>Mam 12 słów</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Używam ChatEra na innym komputerze</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>Osoby z twojej sieci pojawiają się same. Nic jej nie opuszcza i nigdzie nie potrzebujesz konta.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Zacznij rozmawiać</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>Witaj w ChatEra</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoja nazwa</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Nie wybrano jeszcze folderu</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>Gdzie zachowywać rozmowy?</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>Połączono: {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Szukanie osób w twojej sieci…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>Ten komputer usunięto z twojego konta: nic nowego nie przychodzi ani nie wychodzi. Jeśli jest twój, zajrzyj do Ustawienia, Bezpieczeństwo.</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>Twój komputer jest hubem · serwer niepotrzebny</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>hub twojej sieci</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>Jak zwykle</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Czarny</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Pogrubienie</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyjan</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Ciemnoszary</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>Czcionka i kolor</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Pismo odręczne</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursywa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Duży</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Limonkowy</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>Bordowy</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Granatowy</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliwkowy</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Zaokrąglona</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Bezszeryfowa</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Szeryfowa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Mały</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Morski</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>Tak wyglądają twoje wiadomości.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Maszyna do pisania</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Podkreślenie</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Zwykły kolor</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>Zwykła czcionka</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Zwykły rozmiar</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Bardzo duży</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Biały</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>Pisz bez własnej czcionki i koloru</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Żółty</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>Enter tam przekazuje; Esc rezygnuje.</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>Znajdź osobę lub grupę, do której chcesz przekazać</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>Przekaż: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Nikt się tu tak nie nazywa.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>Dodajesz do grupy: {0}</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>Tworzysz grupę</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>Opuszczasz grupę</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>Przywracasz rolę członka: {0}</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>Nadajesz rolę admina: {0}</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>Nadajesz grupie nazwę „{0}”</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>Usuwasz z grupy: {0}</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>{0} dodaje cię do grupy</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>{0} dodaje do grupy: {1}</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>{0} tworzy grupę</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>{0} opuszcza grupę</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>{0} przywraca ci rolę członka</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>{0} nadaje ci rolę admina</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>{0} przywraca rolę członka: {1}</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>{0} nadaje rolę admina: {1}</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>{0} nadaje grupie nazwę „{1}”</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>{0} usuwa cię z grupy</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>{0} usuwa z grupy: {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – to się nie liczy: to pochodziło z usuniętego przez ciebie urządzenia</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – to się nie liczy: to pochodziło z urządzenia, które usuwa {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – to się nie liczy: w międzyczasie opuszczasz grupę</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – to się nie liczy: w międzyczasie przywracasz rolę członka: {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – to się nie liczy: w międzyczasie usuwasz z grupy: {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – to się nie liczy: nie masz do tego uprawnień</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – to się nie liczy: w międzyczasie {1} opuszcza grupę</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – to się nie liczy: w międzyczasie {1} przywraca ci rolę członka</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – to się nie liczy: w międzyczasie {1} przywraca rolę członka: {2}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – to się nie liczy: w międzyczasie {1} usuwa cię z grupy</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – to się nie liczy: w międzyczasie {1} usuwa z grupy: {2}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – to się nie liczy: {1} nie ma do tego uprawnień</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>Teraz łączy {0}</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>Połączono przez {0}</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>Szukanie innej drogi do wszystkich…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>inny komputer</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>inny</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>hub twojej sieci</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>ten komputer</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>twój komputer</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>twój komputer {0}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>twój</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0} przekazał tę rolę, teraz łączy {1}</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0} kończy, teraz łączy {1}</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0} zniknął, teraz łączy {1}</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0} zniknął, szukamy innej drogi…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>komputer osoby {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>komputer osoby {0}</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>Dla myszy, palca lub pióra. Aby pisać na klawiaturze, wybierz obok Tekst.</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>Pisz lub rysuj tutaj myszą, palcem lub piórem</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>Pole do pisania</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>Wyczyść pole</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>Kolor pióra</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>Opisz to (opcjonalnie)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gumka</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>Odczytywane osobom, które nie widzą rysunku</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>Grube pióro</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>Cienkie pióro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>Zwykłe pióro</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Co przedstawia rysunek</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Rysunek, który zawsze jest ostry (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Pismo odręczne</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Obrazek (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Zapisz obrazek</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>Nie udało się zapisać obrazka w {0}.</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>Komputer pod adresem {0}</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>Komputery, które czekają na ten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>Łączenie z twoim drugim komputerem…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>Znaleziono w tej sieci:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>Jeśli nic takiego tam nie ma, zamiast niego mógł odpowiedzieć ktoś inny w tej sieci: wtedy wybierz „Nie”.</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>Link lub adres drugiego komputera</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Dołączanie</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nazwa tego komputera</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>Na drugim komputerze otwórz Ustawienia, Bezpieczeństwo i naciśnij „Dołącz inny komputer”. Oba muszą być w tej samej sieci.</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>Albo link, który pokazuje drugi komputer:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Zacznij rozmawiać</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>Komputer, który odpowiedział, należy do „{0}”. Czy twój drugi komputer mówi, że kod jest poprawny?</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>Wpisz ten kod na drugim komputerze:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>Używaj ChatEra z innego komputera</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>Co mówi drugi komputer?</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Co przeniesiono</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>Jak nazywasz ten komputer:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>Tak, mówi, że kod jest poprawny</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>Twoje konto i twoje wiadomości są już w drodze, {0}.</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>Twój drugi komputer</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>Twój drugi komputer pyta, czy ten jest twój. Potwierdź to tam.</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… lub 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

Ten komputer już jest twój. To, czego brakuje, przyjdzie z twojej sieci albo gdy dołączysz go jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nowa</numerusform>
            <numerusform>%Ln nowe</numerusform>
            <numerusform>%Ln nowych</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Wróć do poprzedniego miejsca</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Skocz do najnowszych</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>Własna nazwa: {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Ostatnio tutaj: {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nowa kategoria</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Nowa kategoria…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Usuń tę kategorię</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Zmień nazwę kategorii</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>Zmień nazwę tej kategorii…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>W jakiej kategorii ma być {0}, na przykład Rodzina?</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>Jak ma się u ciebie nazywać {0}? Widzisz to tylko ty; zostaw puste, aby używać własnej nazwy tej osoby.</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>Jak ma się nazywać kategoria {0}?</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>Ta osoba jest przez ciebie zablokowana.</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>Tożsamość tej osoby jest przez ciebie potwierdzona.</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>{0} – w archiwum, dopóki nie pojawi się coś nowego.</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>{0} – już nie w archiwum.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>Naciśnij nowy skrót… (Esc rezygnuje)</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Czynności i ich skróty</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>Dodaj kolejny skrót…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>Zmień skrót…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>Znajdź czynność lub skrót, na przykład Ctrl+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>Ta czynność ma już tyle skrótów, ile może mieć. Zmień któryś z nich.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Bez skrótu</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>Przejmij skrót</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>Zwykły skrót</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>Zwykłe skróty dla wszystkiego</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>Co warto wiedzieć o tym skrócie</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>wybrany przez ciebie</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>bez skrótu</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} oznacza już {1}. Czy ma zamiast tego oznaczać „{2}”?</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} oznacza teraz „{1}”. Najpierw wybierz dla tej czynności inny skrót.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>Samej litery brakowałoby podczas pisania. Przytrzymaj z nią Ctrl lub Alt.</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>Na Macu Option z literą na wielu klawiaturach wpisuje znak.</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>Na wielu klawiaturach te klawisze to AltGr i wpisują znak, na przykład @ lub €. Lepiej wybierz Ctrl+Shift z literą.</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>Nie można zapisać skrótów: {0}.</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>Te klawisze kopiują, wycinają, wklejają i zaznaczają; nie mogą oznaczać nic innego.</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>Ten klawisz jest potrzebny do pisania i do przechodzenia z jednej części do następnej.</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>Twoich skrótów klawiszowych z {0} nie da się użyć ({1}). Obowiązują zwykłe, dopóki nie naprawisz pliku lub nie wybierzesz innych.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>Nazwa społeczności ma od 1 do {0} znaków.</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>Hasło społeczności musi mieć co najmniej tyle znaków: {0}.</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>Porównanie z tą osobą już trwa.</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>Rozmowa we dwoje nie ma dziennika.</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>Przeszkadza zapora na tamtym komputerze lub punkt dostępowy, który oddziela gości: zezwól tam na ChatEra, użyj innej sieci lub kabla albo spotkajcie się na węźle hostowanym.</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>Prawdopodobnie odrzuca to zapora na tym komputerze; zobacz radę dotyczącą zapory.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Grupa musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>Nie można szturchnąć grupy liczącej więcej niż {0} osób.</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>Nazwa grupy to jeden wiersz od 1 do {0} znaków.</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>Hub z innej sieci przedstawia się jako {0}. Jeśli to ten właściwy, poproś kogoś stamtąd o zaproszenie lub dodaj jego adres.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>Zachowany klucz nadawcy jest uszkodzony albo zapisany przez nowszą ChatEra.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>Zachowany klucz nadawcy jest uszkodzony.</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Przyszła wiadomość, która tu nie pasuje.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Przyszła wiadomość z innego porównania.</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>Nazwa to jeden wiersz, bez znaków sterujących.</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>Nazwa musi mieć od 1 do {0} znaków.</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>Hasło ma co najmniej jeden znak.</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>Opis osobisty może mieć najwyżej tyle znaków: {0}.</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>Opis osobisty to jeden wiersz.</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>Obraz może mieć najwyżej {0} KiB.</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>Liczba słów we frazie odzyskiwania: {0}, a tutaj: {1}.</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>Naklejka może mieć najwyżej {0} KiB.</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>Naklejka musi mieć nazwę: jeden wiersz, najwyżej 64 znaki.</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>Naklejka potrzebuje emoji, które mówi, co znaczy.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Oczekująca wiadomość jest rodzaju, którego ta wersja nie zna.</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>Zezwól na ChatEra w sieciach prywatnych: Zabezpieczenia Windows, Zapora &amp; ochrona sieci, Zezwalaj aplikacji; sprawdź też, czy ta sieć jest ustawiona jako prywatna.</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>Zezwól na ChatEra: Ustawienia systemowe, Prywatność &amp; ochrona, Sieć lokalna, i pozwól jej przyjmować połączenia przychodzące: Sieć, Zapora sieciowa.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>Limit urządzeń na koncie, łącznie z usuniętymi: {0}.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>Limit urządzeń na koncie: {0}.</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>Emotikona może mieć najwyżej {0} KiB.</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>Zdarzenie bez treści, której nikt nie usunął.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Przyszła nieczytelna wiadomość.</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>Inny proces ChatEra używa tego profilu i nie odpowiada. Zakończ go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>Inny komputer nie mógł połączyć się z tym pod adresem {0}.</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>Pod adresem {0} odpowiada inny węzeł niż oczekiwany: jego odcisk to {1}, a oczekiwano {2}. Zapytaj jego właściciela, który jest właściwy.</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>Inny program czyta {0}. Zamknij go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>W gnieździe profilu odpowiada inny użytkownik.</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>Zapytaj kogoś, czy ma otwartą ChatEra, i porównajcie adres.</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>Broadcast nie działa na {0}: {1}.</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>Broadcast działa na {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>ChatEra nie może zaszyfrować {0} ({1}). Zwolnij miejsce na tym dysku i spróbuj ponownie; nic nie przepadło.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>ChatEra nie może nasłuchiwać na porcie UDP {0} ({1}). Zajmuje go inny program albo zabrania tego program zabezpieczający; niektórych hubów nie będzie widać.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>ChatEra nie może użyć interfejsu sieciowego {0}: {1}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>ChatEra nie może użyć {0} ({1}). Zezwól na zapis w tym katalogu lub zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>ChatEra nie może pisać do {0} ({1}). Zwolnij miejsce na tym dysku i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>ChatEra jest już otwarta z tym profilem; jej okno zostało wezwane na wierzch.</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>ChatEra nie jest teraz w sieci.</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>Tamtejsza ChatEra to starsza wersja, do której nie można przenieść żadnej społeczności.</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>W międzyczasie ChatEra została otwarta gdzie indziej: porównaj tam jeszcze raz.</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>Porównywanie numerów wymaga sieci; --mark działa bez niej.</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>Zakończ nazwę pliku jednym z: {0}; to określa, co zostanie zapisane.</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>Znajdź program, który zajmuje port tylko dla siebie, i zamknij go.</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>Podaj słowo do wyszukania i --limit co najmniej 1.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>Jeśli {0} ma reguły odrzucające pakiety przychodzące, przepuść porty UDP {1} i 5353.</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>Nie udało się sprawdzić, czy inni mogą dotrzeć do tego komputera: {0}.</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>W tym miejscu dziennika autor nie należał do grupy.</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>Nie można odczytać zachowanych sesji.</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>Niech system operacyjny ustawia czas automatycznie, na obu komputerach.</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>Wierszy o grupie nie można usuwać.</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>Na wiersze o grupie, szturchnięcia i mrugnięcia nie można odpowiadać.</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>Łączenie zostało przerwane.</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>Łączenie było otwarte przez dziesięć minut i jest już zamknięte. Zacznij od nowa, gdy oba komputery będą pod ręką.</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>Multicast nie działa na {0}: {1}.</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>Multicast działa na {0}.</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>Żaden komputer nie prosi teraz o połączenie.</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>W tej sieci nie słychać żadnej innej ChatEra.</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>Nie można wysyłać mrugnięć do grupy liczącej więcej niż {0} osób.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>Nikt nie odpowiada pod adresem {0} (brak odpowiedzi w ciągu {1} s).</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>Nikt nie odpowiada pod adresem {0} ({1}).</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>Nikt nie odpowiada pod adresem {0}.</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>Nikt nie odpowiada pod adresem {0}:{1}.</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>Nikt nie powiedział, czy numery są takie same.</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>Nikogo z tym identyfikatorem jeszcze nie widziano.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>Dla tej osoby nie można nic zaszyfrować: nie znamy żadnego jej urządzenia, które mogłoby to odczytać.</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>Na wierszach o grupie, szturchnięciach i mrugnięciach nie można nic umieścić.</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>Nic nie połączono. Jeśli drugi komputer nie powiedział, że kod się zgadza, ktoś w tej sieci może się wtrącać: zacznij od nowa, najlepiej przez link.</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>Otwartą społeczność opuszcza się, opuszczając jej sieć.</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>Jedno z tych słów jest błędne albo ich kolejność.</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>Weryfikuje się kogoś innego.</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>Ponownie wysłać można tylko odrzuconą wiadomość; pokazuje je „chatera outbox”.</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>Wiadomość może usunąć tylko jej autor lub admin.</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>W rozmowie we dwoje piszą tylko te dwie osoby.</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>Potwierdzenia wysyłają tylko uczestnicy rozmowy.</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>Usuwać można tylko wiadomości.</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>Przekazywać można tylko czytelne wiadomości.</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>Przypinać można tylko czytelne wiadomości.</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>Przenieść ją może tylko ktoś z tej społeczności.</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>Tylko właściciel i admini mogą kontynuować grupę w nowej.</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>Tylko właściciel i admini mogą zmienić nazwę grupy.</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>U wszystkich można usunąć tylko własne wiadomości.</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>Zmieniać można tylko własne wiadomości, które jeszcze istnieją.</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>Inni są nadal znajdowani przez broadcast; włącz multicast na punkcie dostępowym.</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>Inni mogą dotrzeć do tego komputera pod adresem {0}.</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>Inni na tym komputerze mogą czytać {0}, a to otwiera ten profil. Wpisz „chmod 600 &apos;{1}&apos;” i zabezpiecz profil hasłem, jeśli ktoś mógł go odczytać; dysk, który nie potrafi zachować pliku dla jednej osoby, nie jest miejscem na profil.</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>Wklej link, który pokazuje drugi komputer (chatera://link?…), albo wpisz jego adres i port, na przykład 192.168.1.10:41234.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>Podłącz kabel lub połącz się z siecią Wi-Fi.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>Uruchom: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns oraz sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>Uruchom: sudo ufw allow {0}/udp oraz sudo ufw allow 5353/udp.</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>Podaj, jak długo albo do kiedy – nie jedno i drugie.</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>Podaj kto: co najmniej jedną nazwę lub identyfikator.</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>Podaj przez --set, który status się kończy.</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>Wysyłanie przez interfejs sieciowy {0} nie powiodło się: {1}. Może zabrania tego zapora.</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>Uruchom ChatEra na innym komputerze. Jeśli tam działa, punkt dostępowy może oddzielać gości: użyj innej sieci, kabla lub węzła hostowanego.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>Weź inną jej kopię lub starszą kopię zapasową, jeśli taka jest.</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>To nie jest link ChatEra: {0}.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>To teraz niemożliwe.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>To niemożliwe: {0}.</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>To nie jest kod, który pokazuje nowy komputer. Nic nie przekazano. Zacznij od nowa na obu; jeśli to się powtórzy, ktoś w tej sieci może się wtrącać.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>To nie jest hasło tego profilu. Spróbuj ponownie; wielkość liter ma znaczenie.</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>To wiadomość kogoś innego; zmienić ją może tylko jej autor.</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>Ta chwila już minęła.</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>To nie był właściwy kod. Zacznij od nowa na obu komputerach.</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>To działa tylko w grupach.</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>Argumenty polecenia to obiekt.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Zegary obu komputerów za bardzo się różnią albo żądanie jest stare.</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Liczba cyfr w kodzie: {0}.</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>--code, --mark i --undo to trzy różne rzeczy; wybierz jedną.</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>--limit liczy wiadomości i nie może być ujemny.</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>--passphrase i --invitation to dwie różne rzeczy; wybierz jedną.</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>--timeout liczy sekundy i nie może być ujemny.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>Jeśli {0} ma reguły odrzucające połączenia przychodzące, przepuść TCP z {1} do portów od {2} wzwyż.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>Nie można tego zachować: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>Nie można tego usunąć: {0}.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Nie podano powodu.</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>Rozmiar przekracza {0} MiB.</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>To nie jest archiwum ZIP albo jest uszkodzone.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Nie ma tego na tym komputerze.</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>Podaje się za „{0}”, a leży w „{1}”.</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>Poszukaj zapory na tym komputerze oraz punktu dostępowego lub routera pomiędzy, który nie wpuszcza innych; albo spotkajcie się na węźle hostowanym.</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>Żaden inny komputer nie odpowiada na broadcast na {0}.</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>Żaden inny komputer nie odpowiada na multicast na {0}.</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>Inni mogą zostać znalezieni późno albo wcale. Odrzuca to punkt dostępowy, przełącznik lub zapora: przepuść to tam albo użyj kabla.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>Uruchom: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; oraz sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>Uruchom: sudo ufw allow proto tcp from {0} to any port {1}:65535.</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>Podaj komu: jednej osobie albo, przez --category, osobom z kategorii.</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>Podaj przez --as, jak chcesz się pokazywać.</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>Kopia zapasowa w {0} jest uszkodzona: nie można odczytać {1}. {2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>Kopia zapasowa {0} z {1} jest uszkodzona lub ucięta ({2}). {3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>Społeczność przeniosła się na {0}, ale to urządzenie nie może teraz do niej tam dotrzeć. Próbuje dalej.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>Porównanie trwało dłużej niż dziesięć minut.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Porównanie zostało anulowane.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>Komputer, który cię łączy, ma starszą ChatEra, która nie umie pokazywać cię inaczej pojedynczym osobom: do czasu aktualizacji wszyscy widzą cię tam jako offline.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>Komputer, który cię łączy, ma starszą ChatEra, która nie umie przenosić zaszyfrowanych wiadomości. Czekają one na jej aktualizację.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>Komputer, który cię łączy, ma starszą ChatEra, która nie umie powiadomić innych, że ta społeczność się przenosi. Najpierw ją zaktualizuj.</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>Połączenie nie przetrwało uśpienia tego komputera.</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>Połączenie z węzłem się zakończyło.</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>Połączenie z węzłem się zakończyło; trwa ponowna próba.</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>Połączenie z drugim komputerem się zakończyło.</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>Nie udało się zapisać rozmowy w {0} ({1}).</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>Rozmowy z tą wiadomością już nie ma.</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>Urządzenia nie ma w manifeście jego konta.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>Nie można odczytać katalogu {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>Nie można zapisać w katalogu {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>Katalog {0} nie jest pusty. Wybierz inny.</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>Zaszyfrowana kopia {0} jest niepełna. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>Plik, który otwiera ten profil, jest uszkodzony ({0}).</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>Nie udało się utworzyć grupy.</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>Hub tego komputera nie może nic zachować w {0} ({1}).</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>Hub tego komputera się nie uruchamia. {0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>Hub nie podaje adresu.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>Pęk kluczy tego komputera jest nieosiągalny ({0}). Zaloguj się do pulpitu lub odblokuj pęk kluczy i spróbuj ponownie; nic nie przepadło.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>W pęku kluczy tego komputera nie ma już tego, co otwiera ten profil. Jeśli masz kopię zapasową lub zapisane słowa, utwórz z nich nowy profil; na komputerze, z którego pochodzi ten profil, nadal się otwiera.</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>Nie można odczytać kluczy w {0} ({1}). Przywróć plik z kopii zapasowej.</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>Kluczy w {0} nie da się otworzyć ({1}). Przywróć plik z kopii zapasowej.</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>Podpis logowania się nie zgadza.</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>Manifest należy do innego konta.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>Magazynu wiadomości {0} nie można już używać: jest uszkodzony albo brakuje pamięci. Zamknij ChatEra i otwórz ponownie, to powie, co się stało.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>Nie można użyć magazynu wiadomości {0}: {1}.</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>Magazyn wiadomości {0} jest uszkodzony ({1}). Odbuduj go przez „chatera init --rebuild”: uszkodzony plik zostanie obok, a wiadomości wrócą z sieci.</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>Magazyn wiadomości {0} zapisała nowsza ChatEra (jego wersja to {1}, ten program zna {2}). Zainstaluj nowszą ChatEra, żeby go otworzyć.</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>Wiadomość {0} nie jest z tej rozmowy, tylko z „{1}”.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Te wiadomości są od kogoś innego lub dla kogoś innego.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>Nazwa urządzenia ma od 1 do {0} znaków.</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>Interfejs sieciowy {0} nie uczestniczy w multicaście: {1}.</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>Nowy komputer nie dostał wszystkiego. Połącz go jeszcze raz.</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>Nowy komputer zniknął.</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>Nowy węzeł nie przyjmuje wszystkiego. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>Najnowsza kopia zapasowa w {0} jest uszkodzona. Obok jest kopia z {1}: {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>Węzeł zamknął połączenie, zanim się przywitał.</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>Węzeł nie odpowiada.</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>Odpowiedź węzła nie jest odpowiedzią.</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>Węzeł zamilkł.</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>Węzeł należy do innej społeczności niż szukana.</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>Węzeł jest zajęty; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>Węzeł miesza zamkniętą społeczność z inną.</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>Węzeł odrzucił to urządzenie: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>Tamtejszy węzeł obsługuje inną społeczność.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Numery się różnią: ktoś może stać między wami.</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>Drugi komputer należy już do innego konta.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>Drugi komputer jest nieosiągalny. Oba muszą być w tej samej sieci, a łączenie musi tam być otwarte.</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>Drugi komputer nie mógł zachować tego, co dostał; może jego dysk jest pełny.</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>Drugi komputer nie odpowiada.</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>Drugi komputer to zakończył.</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>Drugi komputer właśnie łączy się z innym. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>Drugi komputer odmówił.</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>Drugi komputer przesłał coś błędnego ({0}). Zacznij od nowa na obu.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>Drugie urządzenie nie należy do tej osoby.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>Druga strona zmieniła swój klucz: ktoś może stać między wami.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>Druga strona wysłała klucz, który nie jest kluczem.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>Dowód drugiej strony jest błędny: ktoś może stać między wami.</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>Proces zarządzający profilem nie odpowiada: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>Hasło jest błędne. Zapytaj kogoś, kto należy do społeczności.</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>Proces zarządzający profilem zakończył się w trakcie polecenia.</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>Procesu zarządzającego profilem już nie ma: {0}.</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>Nie można użyć profilu w {0}: nie da się zapisać {1} ({2}).</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>Profil w {0} jest otwarty w innej ChatEra. Najpierw zamknij tamtą.</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>Frazy odzyskiwania nie ma na tym urządzeniu.</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>Czas przekierowania za bardzo wybiega w przyszłość.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>Nie można zapisać ustawień: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>Nie można użyć ustawień w {0} ({1}). Popraw plik lub go usuń.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Oba programy nie znają wspólnego sposobu porównywania.</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>Zawiera więcej plików niż {0}.</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>Są dwie różne kopie zapasowe z numerem {0}.</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>Jest już plik {0}. Wybierz inną nazwę lub dodaj --replace.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>W {0} jest już profil. Wybierz inny katalog.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>W {0} jest już profil. Otwórz go lub wybierz inny katalog.</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>Nie ma adresu, z którym można się połączyć.</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>W {0} nie ma kopii zapasowej ChatEra.</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>Nie ma polecenia „{0}”.</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>Nie ma wejścia, z którego można czytać wiadomości.</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>Nie ma wejścia, z którego można odczytać odpowiedź.</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>Nie ma tu wiadomości {0}.</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>W {0} nie ma profilu. Utwórz go przez: chatera init --profile {1} --name NAZWA</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>Nie ma takiej społeczności.</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>Nie ma mrugnięcia „{0}”. Są: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>Brakuje w tym: {0}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>Brak: {0} „{1}”. {2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>Brak: {0}.</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>Za mało wolnej pamięci: hasło potrzebuje {0} MiB.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>Za mało miejsca w {0}. Zwolnij tam trochę lub wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>Nie ma nic do wysłania. Podaj tekst albo -, żeby odczytać go z wejścia.</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>To potwierdzenia dla większej liczby urządzeń, niż kiedykolwiek tu pisało.</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>To dwanaście poprawnych słów, ale z innego konta.</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>Te sesje zachowała inna wersja ChatEra.</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>Manifest tego konta nie jest tu znany.</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>Ta kopia zapasowa (numer {0}) jest starsza niż ta, która była wcześniej (numer {1}).</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>Tę kopię zapasową utworzyła nowsza wersja ChatEra (format {0}, ten program czyta do {1}). Zaktualizuj ChatEra, żeby ją przywrócić.</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>Data utworzenia tej kopii zapasowej to {0}, a według zegara tego komputera ten dzień dopiero nadejdzie. Ustaw datę i godzinę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>W tym czacie nie ma do kogo pisać.</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>Ta społeczność się przeniosła.</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>Ta społeczność jest zamknięta. Poproś kogoś, kto do niej należy, o zaproszenie lub hasło.</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>Ta społeczność jest otwarta: należy do niej każdy, kto jest w jej sieci.</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>Ta społeczność już tu jest.</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>Ta społeczność nie została przeniesiona.</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>Ten komputer jest teraz w innej sieci.</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>Ten komputer nie ma adresu sieciowego, pod którym inni mogliby do niego dotrzeć.</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>Ten komputer jest połączony przez {0}.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>Ten komputer nie jest połączony z żadną siecią.</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>Ten komputer nie jest połączony z żadną siecią: można znaleźć tylko programy na nim.</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>Ten komputer nie jest teraz w żadnej sieci. Połącz go z tą, w której jest nowy komputer.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>Zegar tego komputera zgadza się z zegarem huba.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>Zegar tego komputera spieszy się o {0} min względem zegara huba.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>Zegar tego komputera spóźnia się o {0} min względem zegara huba.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>Nie można otworzyć tej rozmowy.</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>Ta rozmowa nie jest tu znana.</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>To urządzenie już należy do ciebie.</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>To urządzenie zostało zablokowane.</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>To urządzenie zostało zablokowane: podpisało coś, co się nie zgadza.</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>To urządzenie zostało usunięte z twojego konta na innym twoim urządzeniu. To, co napisano, można tu nadal czytać; nic nowego nie przychodzi ani nie wychodzi.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>To urządzenie zostało usunięte z twojego konta.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>To urządzenie zostało usunięte z twojego konta. Zacznij na nim od nowa, z pustym profilem.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>To urządzenie zostało usunięte z twojego konta. Pisz na innym ze swoich.</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>To zdarzenie wyprzedza czas o ponad 15 minut.</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>Ta grupa należy do innej społeczności.</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>Ta grupa jest już szyfrowana.</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>Ta grupa powstała, zanim zaczęto szyfrować grupy. Komputer, który cię łączy, może ją czytać.</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>Ten hub nie przyjmuje haseł. Poproś o zaproszenie kogoś, kto należy do społeczności.</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>To otwarta społeczność: należy do niej każdy, kto jest w jej sieci.</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>To inna tożsamość niż {0} po twojej weryfikacji. Najpierw ją zweryfikuj albo w rozmowie z nią wybierz, że mimo to chcesz pisać.</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>To nie jest zaproszenie do społeczności albo nie jest całe.</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>To nie jest mrugnięcie, które można odtworzyć: {0}.</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>Właśnie używasz tego urządzenia. Usuń je z innego ze swoich.</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>Ten komputer jest już innym urządzeniem.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Tej wiadomości tu nie ma.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Ta wiadomość została usunięta.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>Ten profil należy do innego konta. Wybierz inny katalog.</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>Ten profil jest już zamknięty.</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>Ten profil jest w starej wersji. Najpierw otwórz go raz w ChatEra.</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>Ten profil jest chroniony hasłem.</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>To przekierowanie należy do innej społeczności.</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>Nie można pokazać tej sceny: {0}.</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>Odpowiedziano na to na innym twoim urządzeniu.</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>Usunięto już zbyt wiele urządzeń; użyj frazy odzyskiwania.</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>Zbyt wiele osób prosiło o kod.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>Na tym hubie próbowano zbyt wielu błędnych haseł. Spróbuj ponownie za {0} s.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>Wpisz słowa {0} i {1} frazy odzyskiwania.</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>Portu UDP {0} można używać.</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>Nie można użyć portu UDP {0}: {1}.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>Po rozpakowaniu przekracza {0} MiB.</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>Tego, co dostarcza ChatEra, nie można usunąć.</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>To, co odpowiada pod adresem {0}, nie zna języka ChatEra.</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>W {0} jest kopia zapasowa innego konta. Jeśli ma być twoja, jedno z dwunastu słów jest błędne.</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>To, co się wpisuje dla emotikony, ma od 1 do {0} znaków, bez spacji.</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>To, co otwiera profil w {0}, należy do innego profilu. Przywróć {1} z kopii zapasowej tego katalogu; jeśli jej nie ma, utwórz nowy profil z własnej kopii zapasowej lub z zapisanych słów.</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>To, co przekazujesz dalej, to słowa kogoś innego.</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>To, czego słuchasz, nie mieści się w wierszu.</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>Usunięto to, co {0} pisze ({1}).</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>Słowo {0} nie należy do frazy odzyskiwania: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>Słowo {0}: {1}. Nic nie zostało skasowane; sprawdź, co masz zapisane, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>Wpisz dwanaście słów frazy odzyskiwania w jednym wierszu wejścia.</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>Siebie zawsze widzisz z prawdziwym statusem.</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>Pokazujesz się jako offline więcej niż {0} osobom, a tylu nie da się rozróżnić: wszyscy widzą cię jako offline.</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>Nie należysz jeszcze do żadnej społeczności.</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>Nie należysz jeszcze do żadnej społeczności. Poczekaj, aż ktoś się znajdzie, albo połącz się z węzłem po adresie.</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>Należysz do kilku społeczności: wskaż jedną przez --community.</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>Nie należysz już do tej grupy.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>Nie masz teraz połączenia z tą społecznością: nikt by się nie dowiedział, że się przenosi.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>Nie masz teraz połączenia z tą społecznością: nie ma adresu, pod który można poprowadzić innych.</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>Możesz rozmawiać, ale ten komputer nie może łączyć innych, gdy zniknie ten, który ich łączy. {0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>Szturchnięcie dopiero co wysłane. Spróbuj ponownie za {0} s.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Szturchnięcie wysłane.</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>Mrugnięcie dopiero co wysłane. Spróbuj ponownie za {0} s.</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>Ta społeczność została przez ciebie przeniesiona na {0}.</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>Ta społeczność została przeniesiona przez ciebie: przenieś ją z powrotem.</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>Masz tu zbyt wiele rozmów.</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>Liczba twoich emotikon: {0}. Najpierw jakąś usuń.</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>Liczba twoich naklejek: {0}. Najpierw kilka usuń.</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>Liczba twoich mrugnięć: już {0}. Najpierw jakieś usuń.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Przesyłasz mrugnięcie: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>Na twoim koncie nie ma takiego urządzenia.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>Twoje urządzenia zmieniono frazą odzyskiwania na innym twoim urządzeniu. To dowie się o tym, gdy oba będą połączone; wtedy spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>Twoje urządzenia zmieniono frazą odzyskiwania na innym z nich. Połącz nowe tam albo poczekaj, aż oba będą połączone.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>Twoje urządzenia zmieniono frazą odzyskiwania na innym z nich. Utwórz kopię zapasową tam.</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>{0} ({1}) na {2} ({3}) ma kontrast {4}:1; potrzeba {5}:1.</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} Stąd nie można do niej dotrzeć: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} Nie można tam teraz do niej dotrzeć. To, co napiszesz, poczeka.</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} Masz dla niej wpisany inny adres; połącz się z nim, żeby za nią podążyć.</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>{0} pod adresem {1} jest w zasięgu.</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>{0} pod adresem {1} się odzywa, ale nie pozwala temu komputerowi się połączyć.</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} należy do tej kopii zapasowej, a nie ma tego tutaj. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} nie może być w motywie: mogą w nim być tylko pliki z końcówką {1}, o nazwach z liter, cyfr, - i _, najwyżej w jednym folderze.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>Nie można odczytać {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>Nie można wysłać {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>Nie można zapisać {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>{0} nie może jeszcze czytać zaszyfrowanych grup: ChatEra po tamtej stronie wymaga aktualizacji i musi się tu raz pojawić.</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>{0} zmienia to, co napisano {1}: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>{0} ma ChatEra, która nie umie jeszcze porównywać numerów. Porównajcie numer bezpieczeństwa.</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>{0} ma ChatEra, która nie umie jeszcze czytać zaszyfrowanych wiadomości. Po jej aktualizacji wszystko, co do siebie piszecie, będzie szyfrowane.</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>{0} zawiera znaki, których nie widać.</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} przesyła szturchnięcie.</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>{0} przenosi tę społeczność na {1}.</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} już należy do grupy.</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} jest tam dwa razy.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0} ma więcej niż {1} KiB.</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>Brak {0}, a to część tej kopii zapasowej. {1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Brak {0}, a to otwiera ten profil. Przywróć ten plik z kopii zapasowej tego katalogu; jeśli jej nie ma, utwórz nowy profil z własnej kopii zapasowej lub z zapisanych słów.</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>Brak {0}; to {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} nie jest plikiem ani katalogiem.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} ma zbyt wiele poziomów zagnieżdżenia.</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} to nie TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} nie jest zwykłym plikiem, a tylko takie mogą być w motywie.</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} nie jest tabelą: zaczyna się ona wierszem [{1}].</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} to nie tekst w UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} nie jest katalogiem tylko twoim. Usuń go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>{0} – brak weryfikacji: {1}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} spakowano w sposób, którego tu nie można odczytać.</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} wpisujesz już dla innej emotikony.</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} to {1}; musi być {2}.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} to „{1}”, a tego nie ma w pakiecie.</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>Być może na tym komputerze działa {0}.</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>Liczba innych kluczy nieznanych tej wersji: {0}.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} przesyła mrugnięcie: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>Liczba zainstalowanych motywów: {0}; najpierw jakiś usuń.</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>Nie można odczytać {0} ({1}), a to otwiera ten profil. Przywróć ten plik z kopii zapasowej tego katalogu.</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>Ta wersja nie zna: {0}{1}.</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>„{0}” należy teraz do twojego konta, ale nie wszystko przeniesiono: {1} Połącz jeszcze raz, żeby przenieść resztę.</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>„{0}” należy do ChatEra i zostaje.</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>„{0}” działa dalej w nowej grupie o tej nazwie, która jest szyfrowana.</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>„{0}” zawiera bajty, które nie są tekstem w UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>„{0}” nie ma parametru „{1}”.</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>„{0}” to osoba, nie grupa.</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>„{0}” to nie kategoria.</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>„{0}” to nie status; wybierz jeden z: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>„{0}” to nie czas. Wpisz na przykład 30m, 2h, 3d lub today albo until 15:00; najwyżej rok.</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>„{0}” to ani offline, ani online, ani usual.</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>„{0}” nie jest takie, jak powinno: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>„{0}” to nie adres węzła. Wygląda on jak wss://192.168.1.20:4433.</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>„{0}” to nie odcisk węzła; zaczyna się on od n_.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>„{0}” to nie identyfikator urządzenia.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>„{0}” to nie identyfikator wiadomości. Pokazuje je „chatera history”; zaczynają się od e_.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>„{0}” prowadzi poza obraz.</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>„{0}” wymaga „{1}”: {2}.</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation>1234 5678</translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation>Przenoszenie wszystkiego</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>Czy to twój komputer?</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>Będzie mógł robić wszystko to, co ty tutaj: czytać twoje wiadomości, pisać w twoim imieniu oraz dołączać i usuwać komputery.</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>Dołącz inny komputer</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>Link do tego komputera</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>Albo wpisz tam: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Kod QR linku</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>Nie pokazuj tego linku nikomu innemu: każdy, kto go ma, może poprosić o dołączenie do twoich komputerów. Jest ważny dziesięć minut.</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>Uruchom ChatEra na drugim komputerze w tej samej sieci i wybierz „Używam ChatEra na innym komputerze”. Znajdzie ten komputer sama. Jeśli nie, wklej tam ten link:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>Kod jest poprawny. Potwierdź to na „{0}”; wtedy dostanie twoje konto i twoje wiadomości.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>Oczekiwanie na drugi komputer</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Co przeniesiono</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>Tak, dołącz go</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>„{0}” pobiera twoje konto i twoje wiadomości.</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>„{0}” jest teraz jednym z twoich komputerów i ma wszystko, co jest tutaj.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>„{0}” chce stać się jednym z twoich komputerów.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>„{0}” chce stać się jednym z twoich komputerów. Wpisz kod, który pokazuje:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>Opuść</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Opuść grupę</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>Opuścić „{0}”?</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>To, co już masz, zostaje tutaj. Zaprosić z powrotem może tylko ktoś z grupy.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Osoby w grupie</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>właściciel</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>Dodaj do swoich emotikonów</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>Wiadomość jest usuwana u wszystkich.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter wysyła, Enter zaczyna nowy wiersz.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>Enter wysyła, Shift+Enter zaczyna nowy wiersz.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Podpowiedzi</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0}; Ctrl+Enter wysyła</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>%Ln wiadomość; Enter przechodzi do niej.</numerusform>
            <numerusform>%Ln wiadomości; Enter przechodzi do wybranej.</numerusform>
            <numerusform>%Ln wiadomości; Enter przechodzi do wybranej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Znalezione wiadomości</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>Nic nie znaleziono. Mniej słów lub filtrów da więcej wyników.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Szukaj we wszystkich wiadomościach</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>Najnowsza wiadomość; niżej jest ich więcej.</numerusform>
            <numerusform>%Ln najnowsze wiadomości; niżej jest ich więcej.</numerusform>
            <numerusform>%Ln najnowszych wiadomości; niżej jest ich więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Szukane słowa</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zostań tutaj</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>{0} przenosi tę społeczność pod adres {1}.</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>{0} przenosi „{1}” pod adres {2}.</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>Zamknięta społeczność może działać na serwerze, z którym jej członkowie łączą się z każdego miejsca. Jej rozmowy, grupy i znaczniki przeczytania pozostają, jakie są, a to, co zaszyfrowane, pozostaje zaszyfrowane.

Najpierw wszystko jest tam przenoszone i porównywane. Potem powiadamiani są członkowie, a ich ChatEra przechodzi tam sama; każdy może też zostać. Jeśli wcześniej coś się nie uda, nic się nie zmieni.

Serwer musi być węzłem ChatEra uruchomionym z zaproszenia do tej społeczności. Kto go prowadzi, należy przez to do społeczności.</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>Adres nowego węzła</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>Adres nowego węzła:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>Tak, jak podaje go węzeł; razem z odciskiem klucza to chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>Przenoszenie wszystkiego…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Społeczność</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>Łączenie z nowym węzłem…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>Przechodzenie…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>Sprawdzanie, czy wszystko już tam jest…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>Przenieś tę społeczność</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>Przenoszenie społeczności</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>Powiadamianie wszystkich…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>Społeczność jest już przeniesiona. Inni przejdą tam, gdy tylko się o tym dowiedzą.</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>Społeczność tej sieci może działać na serwerze dostępnym dla wszystkich, także z zewnątrz. Jej rozmowy, grupy i znaczniki przeczytania pozostają, jakie są, a to, co zaszyfrowane, pozostaje zaszyfrowane.

Najpierw wszystko jest tam przenoszone i porównywane. Potem powiadamiani są inni, a ich ChatEra przechodzi tam sama; każdy może też zostać. Jeśli wcześniej coś się nie uda, nic się nie zmieni.

Serwer musi być nowym węzłem ChatEra, którego nikt jeszcze nie używa.</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>Wszystko wyciszone do {0}</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Na osiem godzin</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Na zawsze</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Wyłącz wyciszenie wszystkiego</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Wyłącz wyciszenie</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Wycisz wszystko</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>Cisza do odwołania; wiadomości, w których ktoś o tobie wspomina, słychać.</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>Cisza do: {0}; wiadomości, w których ktoś o tobie wspomina, słychać.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Dźwięki i powiadomienia…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do jutra</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>Emoji oddające znaczenie:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Jak się nazywa:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Napisz odpowiedź…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>Masz nową wiadomość.</numerusform>
            <numerusform>Masz %Ln nowe wiadomości.</numerusform>
            <numerusform>Masz %Ln nowych wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>właśnie cię szturcha.</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>jest teraz online.</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>jest teraz offline.</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>przysyła ci wiadomość</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>są teraz online.</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>są teraz offline.</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – %Ln wiadomość</numerusform>
            <numerusform>{0} – %Ln wiadomości</numerusform>
            <numerusform>{0} – %Ln wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0}, {1} i jeszcze jedna osoba</numerusform>
            <numerusform>{0}, {1} i jeszcze %Ln osoby</numerusform>
            <numerusform>{0}, {1} i jeszcze %Ln osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>Nie można szturchnąć grupy większej niż %Ln osoba</numerusform>
            <numerusform>Nie można szturchnąć grupy większej niż %Ln osoby</numerusform>
            <numerusform>Nie można szturchnąć grupy większej niż %Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Szturchnij</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>Znów możesz szturchnąć za {0} s</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>Wybierz z listy kogoś do rozmowy.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>Kontakty, %Ln nieprzeczytana</numerusform>
            <numerusform>Kontakty, %Ln nieprzeczytane</numerusform>
            <numerusform>Kontakty, %Ln nieprzeczytanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>W menu kontaktu przypiszesz go do własnych kategorii.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>Wiadomość, która o mnie wspomina</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Szturchnięcie</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>Po ponownym uruchomieniu wracają karty lub rozmowy obok listy kontaktów.</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>Także _kursywa_, ~~przekreślenie~~, cytaty, listy i bloki kodu; w przeciwnym razie tak, jak wpisano.</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>Także szyfrowane rozmowy</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>Także w wyciszonych rozmowach.</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>Układaj kontakty według</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>O ile system informuje o tym programy.</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>Na kartach w jednym oknie</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>Naciśnięcie Backspace zaraz potem przywraca to, co wpisano.</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>Obok listy kontaktów w jednym oknie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorii</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>Okienka ChatEra</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Sprawdzaj pisownię, gdy piszę</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>Zamknięcie okna nie kończy działania ChatEra</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Zwarte</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Lista kontaktów</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>Rozmowy zachowywane jako pliki</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>Otwieraj rozmowy</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>Zadziała przy następnym uruchomieniu ChatEra.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>Nie przeszkadzać, gdy tak ustawiono w systemie</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>Każda rozmowa dostaje folder, a w nim plik na każdy miesiąc, który otworzy dowolna przeglądarka lub edytor. To, co później zmieniono lub usunięto, tam zostaje; mówi o tym osobny wiersz.</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>Każda we własnym oknie</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>Szukaj osób w tej sieci</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>Wysoki kontrast, gdy prosi o to system</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>We wszystkich językach wymienionych na stronie „Pisownia”. Nic z tego nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>W procentach zwykłego, od 70 do 250; zmienia go też Ctrl z + i -.</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>Zamiast twojego opisu, gdy na tym komputerze gra muzyka; nigdy, gdy pokazujesz się jako offline.</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>W punktach, od 8 do 24.</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>Zaproszenia i osoby, z e-maili i stron. Link nigdy nic nie zrobi, zanim się nie zgodzisz.</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>Zachowuj jako pliki to, co pisane od teraz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>Duże, ze zdjęciami</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Ostatniej rozmowy</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Mniej ruchu</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>Mniej ruchu, gdy prosi o to system</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>Pozwól innym widzieć, kiedy piszę</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>Pozwól innym widzieć, kiedy przeczytam ich wiadomości</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>Niech ten komputer będzie hubem, gdy żadnego nie ma</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>Odtwarzaj dźwięk mrugnięć</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>Minuty bez użycia klawiatury i myszy; 0 to nigdy.</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>Wysłanie mojej wiadomości</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwy</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>Nigdy, gdy masz status „Zajęty/a” lub „Przy telefonie”.</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>Żadnych dźwięków, powiadomień ani wstrząsów, niezależnie od twojego statusu.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>Nic się nie trzęsie ani nie przesuwa; to, co by się poruszyło, łagodnie się rozświetla.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Powiadomienia pokazują</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>Tylko to, że jest coś nowego</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>Tylko tam, gdzie w ogóle odtwarzane są dźwięki.</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>Tylko wtedy, gdy motyw wybiera system.</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Otwieraj ponownie to, co było otwarte</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>Otwieraj tutaj linki zaczynające się od chatera:</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>W przeciwnym razie w rozmowie jest tylko nieruchomy obrazek. Mniej ruchu działa tak samo.</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>W przeciwnym razie używane są tylko wpisane adresy.</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>W przeciwnym razie, aż do odblokowania, tylko kto napisał.</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>W przeciwnym razie to, co dla nich wpisano, lub ich nazwy.</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>Strony dla przeglądarki</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>Odtwarzaj mrugnięcia</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>Pokazuj *pogrubienie* i `kod` w ich formie</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>Pokazuj własne emotikony i naklejki innych osób</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>Pokazuj sceny innych osób</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>Pokazuj powiadomienia jako</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Pokazuj, czego słucham</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>Szerokie obrazy za ich nazwami, u góry rozmów.</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>Kto może czytać ten folder, może czytać także je. Prawie wszystkie rozmowy są szyfrowane, więc bez tego niewiele się zachowuje.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Format zapisu</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>Możesz to zmienić w każdej chwili; to, co piszesz, zostanie. Każdą rozmowę przeniesiesz do własnego okna przez jej menu.</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>Osoby z twojej sieci spotykają się na jednym z waszych komputerów; może nim być każdy z nich.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Odtwarzaj dźwięki</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>Zakończysz je z menu lub z zasobnika.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Wysyłaj klawiszem</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>Pokazuj zaszyfrowane wiadomości, gdy ekran jest zablokowany</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>Pokazuj bezczynność po</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Pokazuj powiadomienia</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>Pokazuj czcionki i kolory innych osób</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>Pokazuj, kto jest offline</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>Ktoś pojawia się online</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>Ktoś przechodzi offline</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>Uruchamiaj ChatEra, gdy się loguję</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Uruchamiaj bez pokazywania okna</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>Rozmiar tekstu w rozmowach</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>Drugi z klawiszy, Enter lub Ctrl+Enter, zaczyna nowy wiersz; Shift+Enter robi to zawsze.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Powiadomienia systemu</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>Wybór systemu podąża za jasnym lub ciemnym wyglądem pulpitu.</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>Systemowe zostają na liście powiadomień systemu, jeśli ją ma.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>Zamieniaj :) na emotikony</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>Gdy to wyłączysz, ty też nie widzisz, kiedy inni piszą.</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>Gdy to wyłączysz, ty też nie widzisz, kiedy inni przeczytali twoje wiadomości, a twoje pozostałe urządzenia nie wiedzą, co przeczytano tutaj. To, co przeczytano wcześniej, pozostaje znane.</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>Gdy system jest ciemny</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>Gdy system jest jasny</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>Obecności</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Tego, kto jest online</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Kto napisał</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>Kto napisał i co</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>Każdy, kto do ciebie napisał, jest widoczny, dopóki tego nie przeczytasz.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>Gdy oba są wyłączone, wszystko się porusza, cokolwiek mówi system.</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>Bez okna; wiadomości do ciebie docierają, a kliknięcie w zasobniku je pokazuje.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Pisanie</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;Wpisz swój opis&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>Zmień swoje zdjęcie</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>Wszystko wyciszone do {0}; naciśnij, aby to zakończyć</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Status: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>Nic ci nie przeszkadza; naciśnij, aby to zakończyć</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoja nazwa</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Twój opis</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Twoje zdjęcie</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} do {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}; naciśnij, żeby zobaczyć kto</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>Enter wykonuje. Bez &gt; znajdziesz osoby i grupy.</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>Enter otwiera rozmowę. Wpisz &gt;, aby wybrać polecenie.</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>Enter wybiera; Esc rezygnuje.</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>Enter przyjmuje te słowa; Esc rezygnuje.</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>Znajdź kogoś lub wpisz &gt;, aby wybrać polecenie</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>Nikt się tu tak nie nazywa. Wpisz &gt;, aby znaleźć polecenie.</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>Nic do tego nie pasuje.</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>Nie ma tu takiego polecenia.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock jest włączony.</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>ChatEra zapyta o nie przy każdym uruchomieniu. Jeśli je zapomnisz, nikt nie otworzy tego, co jest na tym komputerze. Twoje 12 słów przywróci twoją tożsamość, a wiadomości tylko razem z kopią zapasową.</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>Dobre są cztery słowa, które nie mają ze sobą nic wspólnego.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Pokaż, co wpisuję</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>To łatwo zgadnąć. Dobre są cztery słowa, które nie mają ze sobą nic wspólnego.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Jeszcze raz to samo</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>Te dwa się różnią.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>Społeczność</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Wszyscy tutaj</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Znajdź kontakt</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Zaproś</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>Kto ma w niej być?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>Fraza odzyskiwania ChatEra</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>Te słowa przywracają tożsamość ChatEra, gdy jej komputer przepadnie. Nikt inny ich nie ma. Kto je ma, może być tobą: przechowuj tę kartkę tam, gdzie trzymasz ważne rzeczy.</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>Jeśli ten komputer zginie, 12 słów przywróci Twoją tożsamość w ChatEra.</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>Zapisz je…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> i </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>Skopiowano. Za minutę znów zniknie ze schowka.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Kopiuj mimo to</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>Każdy program może tu przeczytać to, co skopiowano, a niektóre to zachowują lub wysyłają na inne urządzenia. Papier jest bezpieczniejszy.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Mam je na papierze</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>Jeśli kiedyś stracisz ten komputer, uruchom ChatEra na innym i wybierz „Mam 12 słów”.</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>Czy wszystko jest czytelne?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Pokaż słowa ponownie</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>Weź swoją kartkę i wpisz dwa ze słów, aby sprawdzić, czy da się je odczytać.</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>Te 12 słów to jedyny sposób, aby odzyskać tożsamość ChatEra, jeśli stracisz ten komputer. Nikt inny ich nie ma i nie możemy ci ich przysłać.</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>Te słowa istnieją teraz tylko na twojej kartce; ten komputer ich nie pamięta i nie może ich znów pokazać.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>Słowo {0}</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>Słowo {0} jest błędne. Spójrz na swoją kartkę lub jeszcze raz na słowa.</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>Słowa {0} są błędne. Spójrz na swoją kartkę lub jeszcze raz na słowa.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>Zapisz je na papierze w tej kolejności i trzymaj kartkę tam, gdzie trzymasz ważne rzeczy. Kto ma te słowa, może być tobą.</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>Zapisz te 12 słów</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Twoje 12 słów</translation>
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
        <translation>Motyl</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Kaktus</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Kot</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>Wiśnie</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz zdjęcie</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Wybierz swoje zdjęcie</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Miasto nocą</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>Filiżanka herbaty</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Zmierzch</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Ryba</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Kwiat</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Lis</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Z pliku…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitara</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Liść</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Latarnia morska</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Księżyc</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Góry</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Bez zdjęcia</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>Sowa</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planeta</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Rakieta</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Żaglówka</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Ślimak</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Śnieg</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>Słoneczne wzgórza</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Nie można użyć tego zdjęcia: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Zdjęcie: {name}</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>Balony</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>Wielki śmiech</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>Skaczące serce</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Konfetti</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>Tańczący robot</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>Puk, puk</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>Start rakiety</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>złość</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>urodziny</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>pa</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>kawa</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>super</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>płacz</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>dobranoc</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>cześć</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>głód</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>śmiech</translation>
    </message>
    <message>
        <source>love</source>
        <translation>miłość</translation>
    </message>
    <message>
        <source>music</source>
        <translation>muzyka</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>party</source>
        <translation>impreza</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>deszcz</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>przepraszam</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>zaskoczenie</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>dziękuję</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>zamyślenie</translation>
    </message>
    <message>
        <source>working</source>
        <translation>praca</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>kotwica</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>balon</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>banan</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>nietoperz</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>pszczoła</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>dzwonek</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>rower</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>tort urodzinowy</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>motyl</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>kaktus</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>wielbłąd</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>aparat fotograficzny</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>świeca</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>marchewka</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>wiśnie</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>koniczyna</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>kawa</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>kukurydza</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>krab</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>rogalik</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>korona</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>kostka do gry</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>bęben</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>słoń</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>ogień</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>żyrafa</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>okulary</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>winogrona</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>gitara</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>młotek</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>jeż</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>helikopter</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>klepsydra</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>lody</translation>
    </message>
    <message>
        <source>key</source>
        <translation>klucz</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>żarówka</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>błyskawica</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>księżyc</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>grzyb</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>ośmiornica</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>sowa</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>pingwin</translation>
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
        <translation>precel</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>tęcza</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>rakieta</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>kogut</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>żaglówka</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>nożyczki</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>ślimak</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>wąż</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>bałwan</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>skarpetki</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>parowóz</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>słonecznik</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>traktor</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>trąbka</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>żółw</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>parasol</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>wulkan</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>arbuz</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>wieloryb</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>Zostanie usunięty %Ln obrazek.</numerusform>
            <numerusform>Zostaną usunięte %Ln obrazki.</numerusform>
            <numerusform>Zostanie usuniętych %Ln obrazków.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Wybierz pakiet</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Wybierz obrazki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakiety</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazki</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>Zapisz jako pakiet</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>Nie można zapisać pakietu: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>To pakiet emotikonów: przyjmie go okno „Twoje emotikony”.</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>To pakiet naklejek: przyjmie go okno „Twoje naklejki”.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>Nie można użyć {0}: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>Do usunięcia: {0}.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>Wszystkie przypięte wiadomości</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>Ukryj lub odepnij</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Przypięta wiadomość</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>Przypięta wiadomość {0} z {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>Ukryto do czasu przypięcia czegoś innego.</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Ukryj u mnie</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Przypięte wiadomości</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>Wiadomość jest przypięta u wszystkich.</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>Wiadomość nie jest już przypięta.</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Odepnij u wszystkich</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · przypina: {2}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Adres jest już w użyciu</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Nie można przypisać żądanego adresu</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Połączenie odrzucone</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Połączenie zerwane przez drugą stronę</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Przekroczony czas oczekiwania na połączenie</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Urządzenie lub zasób zajęty</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Katalog nie jest pusty</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Przekroczony limit dyskowy</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Plik już istnieje</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Za długa nazwa pliku</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Za duży plik</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Jest katalogiem</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Sieć nie działa</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Sieć jest niedostępna</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Brak trasy do hosta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Brak miejsca na urządzeniu</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nie ma takiego pliku ani katalogu</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Nie jest katalogiem</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operacja niedozwolona</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Brak uprawnień</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>System plików tylko do odczytu</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Za dużo otwartych plików</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>liczba jego obrazków nie mieści się między 1 a {0}</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>naklejka ma emoji, nazwę i słowa, najwyżej po 64 znaki</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>&lt;{0}&gt; nie jest tam dozwolone</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>jedna z jego części jest uszkodzona</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>próba zapisu do bazy danych tylko do odczytu</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>plik bazy danych jest uszkodzony</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>baza danych jest zablokowana</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>baza danych lub dysk są pełne</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>błąd wejścia/wyjścia dysku</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>format {0} nie jest tu znany</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>nie można odczytać: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>zawiera instrukcję dla programu</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>deklaruje typ dokumentu</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>nie da się wystarczająco zmniejszyć</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>kończy się za wcześnie</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>ma część, której żaden obraz nie potrzebuje</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>ma mniej albo więcej pikseli, niż podaje</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>ma więcej niż {0} pikseli na bok</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>rozmiar przekracza {0} MiB</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>to nie jest PNG, JPEG, WebP, GIF ani SVG</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>to nie jest archiwum ZIP albo jest uszkodzone</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>obrazek jest za duży</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>obrazek jest za długi i za wąski</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>jego nagłówek jest uszkodzony</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>jego części nie są w kolejności</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>jego piksele są uszkodzone</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>jego piksele są zapisane w sposób, którego tu się nie odczytuje</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>rozmiar przekracza {0} KiB</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>więcej niż {0} bajtów</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>nazwa, autor i licencja: każde musi mieć od 1 do 64 znaków</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>to nie jest PNG</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>to nie XML: {0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>to nie jest obrazek</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>brak viewBox</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>tekst nie jest dozwolony</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>nie można odczytać manifestu: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>viewBox nie ma rozmiaru</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>viewBox musi składać się z czterech liczb</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>brakuje tam {0}</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>za dużo linii</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>za dużo kształtów</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>nie można otworzyć pliku bazy danych</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>to, co się wpisuje dla emotikony, ma od 1 do 32 znaków, bez spacji</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} nie może być w pakiecie: może w nim być tylko {1} oraz pliki .png i .svg</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>nie można odczytać {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>{0} nie może mieć wartości {1}</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>{0} zawiera za dużą liczbę</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} jest tam dwa razy</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0} ma więcej niż {1} KiB</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} nie jest nazwą obrazka</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} nie jest zwykłym plikiem</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>{0} nie jest dozwolone</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>w pakiecie nie ma {0}</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} spakowano w sposób, którego tu nie można odczytać</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} występuje dwa razy</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>Jeśli usunięcie tego komputera to nie twoja decyzja, najpierw dowiedz się, kto to zrobił: potrzeba do tego jednego z twoich komputerów albo twoich 12 słów.</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>Czy ten komputer jest twój?</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Używaj go znów</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>Używaj znów tego komputera</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Twoje 12 słów</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>Twoje 12 słów pokazuje, że ten komputer jest twój. Będzie się wtedy liczyć jako nowy i znów dostanie twoje wiadomości.</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>Przestaje działać od razu: nie dostaje już wiadomości i nic, co napisze, się nie liczy. To, co na nim jest, pozostaje tam czytelne.</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>Zgubiono je lub skradziono</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Usuń urządzenie</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>Usunąć „{0}”?</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>Kto je ma, mógłby dodać do twoich urządzeń własne. Dlatego potrzeba tu twoich 12 słów, które masz tylko ty. Twoje pozostałe urządzenia działają dalej, a twoje kontakty niczego nie zauważą.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Twoje 12 słów</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>Wybierz folder z kopią zapasową…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>Masz ChatEra na innym komputerze, który nadal działa? Więc nic nie przepadło: dołącz do niego ten.</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>Odzyskaj</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>Odzyskaj swoją tożsamość</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>Nie mam swoich 12 słów</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Używam ChatEra na innym komputerze</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>Jeśli nie, pozostaje tylko nowy początek. Nikt poza tobą nie ma twoich 12 słów, więc nikt nie przywróci twojej tożsamości ani nie otworzy twoich kopii zapasowych.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chwileczkę</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>12 słów</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>Wpisz swoje 12 słów z kartki, w tej samej kolejności.</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>Co przywrócono</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>Gdzie jest kopia zapasowa?</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>Bez kopii zapasowej znów będziesz sobą dla wszystkich, ale twoich wiadomości tu nie będzie.</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>Bez 12 słów</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Twoje 12 słów</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>Twoi znajomi zachowują to, co do siebie pisaliście. Dla nich będziesz kimś nowym o tej samej nazwie, a ChatEra ich ostrzeże: zadzwoń do nich i pozwól im upewnić się, że to ty. Do grup trzeba cię zaprosić ponownie.</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>Trwa przywracanie twoich wiadomości.</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>Twoje wiadomości wrócą z {0}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoja nazwa</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>Twoja nazwa, jak wcześniej</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>Twoja nazwa, jeśli ma być inna</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Strona do przeglądarki (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Zwykły tekst (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>Dane dla programów (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Zapisz rozmowę</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Nie ma jeszcze nic do wydrukowania.</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>Bursztynowy</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Jak w motywie</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Zmień moją scenę</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Kolor:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>Własne kolory</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliwkowy</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Gładka</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Sceny</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turkusowy</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>Jesienne liście</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Balony</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Miasto nocą</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Wzgórza</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Łąka</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Góry</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>Deszcz na szybie</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>Morze wieczorem</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Śnieg</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Kosmos</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Fale</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>Po dniu…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Inna…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>Przed dniem…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>Klub książki</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>In</source>
        <translation>W</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>Żadna wiadomość nie ma „{0}”. Można szukać: {1}.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>Nikt się tu nie nazywa „{0}”. Nazwę ze spacjami ujmij w cudzysłów.</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>W dniu…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>Tutaj przeszukiwana jest tylko ta rozmowa; „w:” służy do szukania we wszystkich wiadomościach.</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>Po „{0}” musi coś następować, bez spacji.</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>Nie ma rozmowy „{0}”. Nazwę ze spacjami ujmij w cudzysłów.</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>Wpisz słowa lub ich początki: wszystkie muszą być w wiadomości. W „cudzysłowie” muszą następować po sobie, a -deszcz znaczy: bez deszczu.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>Słowa, „słowa po kolei”, -bez. Filtry: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>po którym dniu</translation>
    </message>
    <message>
        <source>before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>przed którym dniem</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>rysunek</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>has</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>in</source>
        <translation>w</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>w której rozmowie</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>me</source>
        <translation>mnie</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>wzmianka</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>szturchnięcie</translation>
    </message>
    <message>
        <source>on</source>
        <translation>dnia</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>którego dnia</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reakcja</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>odpowiedź</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>naklejka</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>co zawiera</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>od kogo</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>mrugnięcie</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>„{0}” to nie dzień. Wpisz 2026-05-31, 2026-05 lub 2026 albo dzisiaj, wczoraj, poniedziałek.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Zmień hasło…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>ChatEra pyta o twoje hasło przy każdym uruchomieniu.</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>Pozwolić otwierać ChatEra bez hasła?</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>Chwileczkę: to, co tutaj trwa sekundę, złodziejowi zajmie lata.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Usuń hasło</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Ustaw hasło…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>Pokaż słowa…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>To, co jest na tym komputerze, jest zaszyfrowane i otwiera się samo po twoim zalogowaniu. Z hasłem otworzy to tylko ten, kto je zna.</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>To, co jest na tym komputerze, jest zaszyfrowane, ale kto może skopiować twoje pliki, może to otworzyć: ten system nie ma miejsca na tajne dane. Hasło to naprawi.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>Każdy, kto jest zalogowany na tym komputerze jako ty, może wtedy czytać twoje wiadomości.</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>Twoje 12 słów nie jest jeszcze na papierze. To jedyny sposób, aby odzyskać tożsamość, jeśli stracisz ten komputer.</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>12 słów zapisano na papierze: {0}. Są tylko na twojej kartce.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Twoje 12 słów</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>Twoich 12 słów nie ma na tym komputerze. Masz je na papierze albo możesz je jeszcze przepisać z komputera, od którego wszystko się zaczęło.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Tło rozmów…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Zmień moją scenę…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>Ustawienia ChatEra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>Zachowywane jako pliki</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>Zobacz motywy…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Pisownia</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>Tego nie można zmienić: {0}.</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>System tego nie przyjął.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Kto cię widzi</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>Dodaj „{0}” do swojego słownika</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Sprawdzaj pisownię</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>Ignoruj „{0}” tutaj</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>Języki tutaj</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Szukanie słowników…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Szukanie podpowiedzi…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Więcej języków…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Nie zainstalowano żadnego słownika</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Brak podpowiedzi</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>„{0}” nie ma w żadnym słowniku</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>Słowniki w Debianie i Ubuntu: „{0}”, a dla innych języków hunspell-…. W innych systemach pakiety nazywają się enchant2 i hunspell-… lub podobnie.</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>Zainstaluj bibliotekę przez „{0}”. Sprawdza ona pisownię słownikami macOS i innymi zainstalowanymi.</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>Błąd w słowie: {0}. Klawisz menu pokazuje podpowiedzi.</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>Nie można dodać więcej słów do twojego słownika.</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>W polu nic nie jest napisane.</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>Umieść dwa pliki języka, na przykład {0}, w folderze {1}. LibreOffice ma takie pliki dla wielu języków.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>Pisownia nie jest sprawdzana.</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>Nie ma słownika dla twoich języków. Ustawienia mówią, jak go zdobyć.</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>Nie ma słów z błędem.</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>Słowo jest poprawne, jeśli zna je którykolwiek z tych języków. Menu pola, w którym piszesz, pozwala wybrać inne dla jednej rozmowy.</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Poprawne słowo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>Wybrane według języków twojego systemu.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Wybrane przez ciebie.</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>Ze wszystkich krajów</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>Języki, w których sprawdzana jest pisownia</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Szukanie słowników…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>Pokaż odmiany języka dla każdego kraju, nie tylko tę zwykłą.</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>Nie ma słownika dla języków, w których piszesz.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>Na tym komputerze nie ma słownika albo brakuje biblioteki „enchant”.</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>Wpisz jedno słowo, bez spacji i cyfr.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Własne słowa</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>O wybranej godzinie…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>Na koniec dnia</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nie przeszkadzać</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>Koniec o {0}</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Za 30 minut</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Za godzinę</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>Gdy wybiorę inny</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Kto widzi cię inaczej…</translation>
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
        <translation>Znów na miejscu o</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Do kiedy</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>Znajdź naklejkę</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>Żadna naklejka tak się nie nazywa</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Naklejki</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Twoje naklejki…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>naklejka: {0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>Nie można zachować tej naklejki: {0}.</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>Pakiet od kogoś innego to plik z końcówką {0}; upuść go tutaj albo same obrazki. Tego, co jest w ChatEra od początku, nie można usunąć.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Dodaj obrazki…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Zainstaluj pakiet…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>Usuń jej pakiet</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Naklejki</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>Twoje naklejki</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>nie zaznaczono żadnej własnej</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>naklejka: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>Nie można użyć {0}: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>Każdy może tak powiedzieć. Sprawdź tam, czy to na pewno ta osoba.</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>Czy to {0} – osoba, którą znasz?</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>Najpierw sprawdź, kto to jest</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>Sprawdź…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>Może to ktoś inny o nazwie {0}, a może ktoś podaje się za osobę, którą znasz.</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>Może {0} zaczyna od nowa, a może ktoś podaje się za osobę {0}. Sprawdź to, zanim coś napiszesz.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>Ta osoba twierdzi, że wcześniej była w twoich kontaktach jako {0}. Każdy może tak powiedzieć: sprawdź to.</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>To nie jest {0} z potwierdzoną przez ciebie tożsamością</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Napisz mimo to</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>{0} twierdzi, że to była wcześniejsza tożsamość, a teraz ma nową</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} używa teraz nowej tożsamości</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln nieprzeczytana</numerusform>
            <numerusform>%Ln nieprzeczytane</numerusform>
            <numerusform>%Ln nieprzeczytanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Zamknij: {0}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>Jest tam coś nieprzeczytanego</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>Karty za tymi</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>Karty przed tymi</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - Rozmowy</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
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
        <translation>Anna mówi:</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>Borys</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>Borys mówi:</translation>
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
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>przy promie</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>i jak zdjęcia?</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>jadę nad jezioro</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>tak! do zobaczenia o szóstej</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>Motyw od kogoś innego to plik z końcówką {0}; upuść go tutaj.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>I jeszcze %Ln; „chatera theme check” powie wszystko.</numerusform>
            <numerusform>I jeszcze %Ln; „chatera theme check” powie wszystko.</numerusform>
            <numerusform>I jeszcze %Ln; „chatera theme check” powie wszystko.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>Podąża za jasnym lub ciemnym wyglądem pulpitu.</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>Zainstaluj motyw</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Zainstaluj z pliku…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Motywy</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>Widzisz teraz „{0}”.</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>autor: {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ciemny</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>wysoki kontrast, 7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>jasny</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>Nie można zainstalować „{0}”:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>Usunięto „{0}”.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>Wiadomość, której jeszcze nie można przeczytać</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Wiadomość, której tu nie ma</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Szturchnięcie</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>Mrugnięcie: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>Enter odtwarza ponownie</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>Przekazano od: {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>Wiadomość odręczna</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>Napisano ją dla twoich urządzeń, ale to, co ją otwiera, jeszcze nie dotarło. Przyjdzie samo, gdy online będzie {0}.</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>Napisano ją dla twoich urządzeń, ale to, co ją otwiera, nigdy nie dotarło. Poproś ponownie, gdy online będzie {0}: może jeszcze przyjść.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Tę wiadomość usunięto</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>Ta wersja ChatEra nie może tego odtworzyć.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Szturchnięcie wysłane.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Wysłano mrugnięcie: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>wiadomość, której nie udało się otworzyć; Enter prosi o nią ponownie</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>inne z twoich urządzeń</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>usunięta wiadomość</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>dostarczono</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edytowano</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>wiadomość odręczna</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>odpowiedź dla: {0}, {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>bez szyfrowania</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nie wysłano</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>jedno z urządzeń: twoich lub osoby {0}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>przeczytano</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłano</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>naklejka: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>oczekiwanie na tę wiadomość</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} przesyła szturchnięcie.</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>{0} właśnie cię szturcha.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} przesyła mrugnięcie: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}, gdzie indziej</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, w: {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>Oznacz jako przeczytane</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>Odpowiedź do: {0}</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Wyślij odpowiedź</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Napisz odpowiedź…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>Opis…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Zakończ ChatEra</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>Pokaż ChatEra</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;ChatEra jest zablokowana&lt;/b&gt;&lt;br&gt;Wpisz hasło, aby ją otworzyć.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock jest włączony.</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>Otwieranie… to chwilę trwa, żeby zgadywanie trwało lata.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Pokaż, co wpisuję</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>Odblokuj ChatEra</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln nieprzeczytana</numerusform>
            <numerusform>%Ln nieprzeczytane</numerusform>
            <numerusform>%Ln nieprzeczytanych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Skocz do pierwszej nieprzeczytanej wiadomości</translation>
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
        <translation>Wszystkie &amp;cyfry</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>Wybierz jeden sposób; zajmie to minutę. Potem nikt nie będzie mógł podawać się za osobę {0}, ktokolwiek prowadzi sieć.</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>Porównaj &amp;liczby</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>Czy to naprawdę {0}?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>To naprawdę {0}</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>Sprawdź, czy to naprawdę {0}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Nie mam już pewności</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>Sposoby sprawdzenia</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>Tożsamość potwierdzona: {0}. Jeśli {1} kiedyś pojawi się z inną tożsamością, ChatEra da ci znać.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>Najpierw: {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Zmieniono: {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>Teraz, od: {0}</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>Wersje wiadomości</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>Wszyscy w kategorii {0}</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>Wszyscy widzą cię tak, jak mówi twój status.</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>Niech widzą mnie tak jak wszyscy</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>Osoby, które widzą cię inaczej</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>To, co wysyłasz, i tak widać, podobnie jak to, że wiadomość do ciebie dotarła i – jeśli tego nie wyłączysz – że została przeczytana. To, czego słuchasz, nie jest nikomu pokazywane, gdy komuś pokazujesz się jako offline. Kto prowadzi hub lub serwer, który cię łączy, może widzieć, że jesteś.</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>Możesz pokazywać się jako offline pojedynczym osobom, a niektórym jako online, gdy dla reszty jesteś offline: w menu kontaktu, kategorii lub rozmowy. Nikt nie dowie się o twoim wyborze.</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>Motywu „{0}” nie da się użyć, więc widzisz inny. {1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>Miganie</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Powiadomienie</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Wstrząs</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Dźwięk</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>Trwa mrugnięcie: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>Kliknij lub naciśnij Esc, aby zakończyć</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>Dodaj z pliku…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Mrugnięcia</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>{0}: Enter lub kliknięcie wysyła</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>Dodaj mrugnięcie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>Nie można wysyłać mrugnięć do grupy większej niż %Ln osoba</numerusform>
            <numerusform>Nie można wysyłać mrugnięć do grupy większej niż %Ln osoby</numerusform>
            <numerusform>Nie można wysyłać mrugnięć do grupy większej niż %Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>Ta wersja ChatEra nie może odtworzyć tego mrugnięcia.</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Mrugnięcia</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>Mrugnięcia (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>Kolejne mrugnięcie możesz wysłać za {0} s</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>własne</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>„{0}” jest teraz wśród twoich mrugnięć.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>Usunięto „{0}”.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>Jak w ustawieniach</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>Nic z tego, gdy masz status „Zajęty/a” lub „Przy telefonie” albo włączone „Nie przeszkadzać”.</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>Dźwięki i powiadomienia: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>Słowa</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, w: {1}</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>Kolor pióra</translation>
    </message>
</context>
</TS>
