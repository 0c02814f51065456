<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>Informazioni su ChatEra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>Copiato. Non dice nulla di te né delle tue conversazioni.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copia per una segnalazione</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>Copia le versioni di ChatEra e di questo sistema, per mostrarle a chi può aiutare</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>Software libero con licenza Apache 2.0. Immagini e suoni sono originali; le opere di altri al suo interno sono queste:</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>La semplicità del messenger classico, senza il cloud di nessuno in mezzo.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versione {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>Opere di altri in ChatEra e le loro licenze</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>Una pagina in giù</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Una pagina in su</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>Informazioni su ChatEra</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>Aggiungi alle tue emoticon…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>Aggiungi ai tuoi sticker</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>Aggiungi alle tue animoticon</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>Aggiungi {0} alle tue emoticon…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>Indirizzo di un hub o nodo, per esempio 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Tutti i comandi…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>Tutti i messaggi fissati…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>Rispondi all&apos;avviso più recente</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Invisibile</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>Appari offline a una categoria…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Appari offline a questa persona</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>Appari online a una categoria…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Appari online a questa persona</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Non al computer</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Torna dov&apos;eri</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Sfondo delle conversazioni…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>Sfondo di questa conversazione…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Torno subito</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Grassetto</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>Riporta con le altre</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Cambia la mia scena…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>Cambia ciò che un membro può fare…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Modifica il tuo ultimo messaggio</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>Cambia il tuo nome…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>Cambia il tuo messaggio personale…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>Cambia la tua immagine…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>ChatEra si sta avviando.</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>ChatEra si sta ancora avviando.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Controlla ortografia</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Scegli prima un membro nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>Scegli prima un messaggio nella cronologia.</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>Scegli prima un messaggio con emoticon personali di qualcuno.</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Scegli una persona nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>Scegli prima uno sticker nella cronologia.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Scegli qualcuno nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Chiudi la conversazione</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiudi la finestra</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>Chiudi ciò che è aperto, un passo alla volta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>Comunità…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>Connetti a un indirizzo…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>Conversazioni in schede</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copia come immagine</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia link</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copia messaggio</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Copia la selezione</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Elimina per tutti</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>Ogni conversazione nella propria finestra</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versioni precedenti…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>Modifica qui il tuo messaggio personale</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>Fine della cronologia</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>Tutto in una finestra</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Aggiungi ai preferiti</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation>Preferito 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation>Preferito 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation>Preferito 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation>Preferito 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation>Preferito 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation>Preferito 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation>Preferito 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation>Preferito 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation>Preferito 9</translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation>Preferito {0}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>Trova un contatto…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Trova in questa conversazione…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>Carattere e colore…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>Inoltra %Ln messaggio…</numerusform>
            <numerusform>Inoltra %Ln messaggi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Inoltra…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Vai</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Vai a una data…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>Vai a qualcuno…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Vai al primo messaggio</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Vai al primo messaggio non letto</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>Vai al messaggio a cui risponde</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Vai al messaggio più recente</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Riattiva tutti i suoni</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>Disposizione dei contatti…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Per quanto tempo?</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>Invita per nome…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invita…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Corsivo</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>Conserva le conversazioni come file…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>Tieni questa finestra sopra le altre</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>Tieni ciò che si sta eliminando</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Scorciatoie da tastiera…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>Lingue e parole per l&apos;ortografia…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>Lascia il gruppo…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>Verifica che sia davvero questa persona…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>Togli il ruolo di admin</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>Dai il ruolo di admin</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letta</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Segna come non letta</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>Segna tutto come letto</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Io</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>Sposta il preferito in giù</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>Sposta il preferito in su</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>Sposta la scheda indietro</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>Sposta la scheda avanti</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>Trasferisci questa comunità…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>Silenzia tutto per un po&apos;…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenzia per un&apos;ora</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>Silenzia per otto ore</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>Silenzia finché non lo riattivo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome del gruppo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuovo gruppo…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversazione successiva</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Prossima parola sbagliata</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>Scheda o finestra successiva</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Conversazione non letta successiva</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>Soprannome…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>Nessuna conversazione viene conservata come file.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Togli dai preferiti</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>Non si sta eliminando nulla.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Qui non c&apos;è nulla di fissato.</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>Non c&apos;è altro da leggere altrove.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Non c&apos;è nulla da leggere.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Qui non è ancora stato detto nulla.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Trillo</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Al telefono</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>Possono farlo solo responsabile e admin del gruppo.</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>Può farlo solo chi è responsabile del gruppo.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Apri conversazione</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>Apri conversazione con il membro</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Apri nella propria finestra</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>Apri la cartella delle conversazioni conservate</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Apri il menu</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>Apri ciò che ne è conservato</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>Membro normale</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Fuori a pranzo</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Fissa per tutti</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Riproduci di nuovo</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversazione precedente</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>Scheda o finestra precedente</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Conversazione non letta precedente</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Stampa la conversazione…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>Metti in una nuova categoria…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Esci da ChatEra</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reagisci…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Rimuovi dal gruppo…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>Rimuovi il membro dal gruppo</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Rinomina il gruppo…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>Rispondi in privato</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salva immagine…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>Salva la conversazione…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>Di&apos; che cosa stai facendo…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>Cerca in tutti i messaggi…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>Invia un&apos;animoticon…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>Mostra l&apos;elenco dei contatti</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Mostra cosa sto ascoltando</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>C&apos;è qualcosa scritto nel campo.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Suoni e avvisi…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>Inizio della cronologia</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>Sticker…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Barrato</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Togli dall&apos;archivio</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>Non è tra i preferiti.</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>Temi…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>Non ci sono ancora categorie.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Non c&apos;è ancora nessuna conversazione.</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>Non c&apos;è nessun avviso a cui rispondere.</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>Non ce n&apos;è un&apos;altra.</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>Qui non c&apos;era nulla da leggere.</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>Questo desktop non lascia che siano i programmi a deciderlo.</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>Questo non è un gruppo.</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>A tutti in quale categoria?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Sottolineato</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Riattiva l&apos;audio</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Non fissare più per tutti</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>Non letto da qui in poi</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Dimensione normale del testo</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>Che ruolo avrà d&apos;ora in poi?</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>Ciò che hai scritto dopo</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Ciò che hai scritto prima</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>Quale animoticon?</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>Chi può leggere qui…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Chi ti vede diversamente…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Chi?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>Di chi?</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>Perché non vedo qualcuno?…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>Animoticon…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>Scrivi a mano</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>Non fai più parte di questo gruppo.</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>Non hai fatto nessun salto.</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>Non hai così tanti preferiti.</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>Hai già questo sticker.</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>Le tue emoticon…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Il tuo messaggio personale</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>I tuoi sticker…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>un messaggio personale</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>aggiungi membro</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>aggiungi persone membri gruppo</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>indirizzo url</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>admin amministratore promuovi declassa ruolo permessi</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>sempre in primo piano sopra resta fluttuante fissa</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animazione</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>animazione selettore</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>risposta cita citazione</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>rispondi cita diretto da solo autore</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>appari offline online a singole persone nascondi invisibile privacy</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>archivio registro cronologia file</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>archivio registro cronologia cartella registra testo html esporta</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>disposizione layout separate classico</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>disposizione layout unica divisa accanto elenco contatti</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>disposizione layout schede una finestra</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>aggancia unisci scheda finestra principale</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>avatar foto immagine</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>sfondo intestazione wallpaper colore tema immagine dietro nome</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>blocco frammento programma appunti</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>scossa scuoti vibra nudge</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>cambia correggi</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>chat scrivi messaggio</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>chiusa aperta unisciti entra invita crea server rete</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>comandi palette azioni scorciatoie aiuto</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>crea stanza canale chat più persone</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>emoticon personale personalizzata faccina tieni ruba mia</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>emoticon personali personalizzate faccine immagini crea importa esporta</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>declassa ruolo</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>diagnosi aiuto problema rete</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>giù elenco</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>modifica correggi</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>modificato cronologia modifiche prima testo</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>azione emote</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>emoticon faccina selettore</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>crittografia cifratura sicurezza privato</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>fine fondo ultimo</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>esci chiudi termina</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>esporta file pagina testo html registro archivio</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>trova ovunque cronologia</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>cartella file archivio registro cronologia</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>formato monospazio macchina da scrivere blocco parole selezionate</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>formato inclinato enfasi lettere parole selezionate</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>formato barra cancella parole selezionate</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>formato forte spesso lettere parole selezionate</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>formato sottolinea lettere</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>gruppo etichetta famiglia lavoro</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>scrittura a mano inchiostro disegna penna schizzo tavoletta</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>scrittura a mano inchiostro disegno appunti immagine</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>scrittura a mano inchiostro disegno png svg file esporta</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>nascondi metti via togli archivio</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>cronologia richiama</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>per quanto, per esempio 1h</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignora</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>ignora sblocca</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>salta giorno calendario cronologia</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>tasti scorciatoie cambia</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>espelli caccia</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>espelli caccia membro</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>sinistra ordine</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>lettere grassetto corsivo sottolineato stile font</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>bloccato persa chiave crittografato</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>aspetto colori scuro notte alto contrasto</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>segna non letto più tardi nuovo separatore alt clic</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>musica in riproduzione canzone lettore messaggio personale</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>nuovo linea separatore su</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>messaggi nuovi</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>soprannome rinomina nome visualizzato</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>notifiche avvisi silenzio popup</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>notifiche avvisi silenzio popup silenzia</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>opzioni preferenze tema</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>ordine fissato ordina</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>carta pdf esporta</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>persone finestra principale</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>fissa stella in alto</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>fissato importante tenuto in alto</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>stacca separa estrai a parte finestra</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>promuovi ruolo</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>messaggio rapido umore</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>selettore rapido trova persona gruppo conversazione apri salta</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>esci abbandona</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>cita risposta salta originale</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>reazione emoji mi piace</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>leggi dopo più tardi segna</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>leggi dopo più tardi segna visto</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>rimuovi cancella annulla invio</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>rinomina chiama alias</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>torna ritorna salta cita cronologia</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>destra ordine</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>cerca persone filtra</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>cerca parole cronologia</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selezione</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>invia reinvia non riuscito</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>server host hub nodo ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>server nodo</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>condividi invia di nuovo qualcun altro</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>silenzio silenzia notifiche suoni</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>silenzio non disturbare notifiche suoni</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>silenzio notifiche non disturbare</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>ordina ordine dimensione categoria stato non in linea vista</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>suono notifiche</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>ortografia controllo dizionario dizionari parole personali lingua</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>ortografia controllo parole sbagliate sottolinea lingua</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>ortografia controllo errore refuso correggi dizionario</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>inizio principio cima più vecchio</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>stato presenza come mi vedono gli altri</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>sticker adesivo tieni mio</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>sticker adesivi pacchetti installa immagini personali</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>sticker adesivo selettore immagine invia</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>scheda conversazione</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>scheda apri conversazione</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>testo appunti</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>titolo argomento nome</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>popup notifica rispondi tastiera</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>annulla elimina cancella</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>riattiva audio fine silenzio notifiche suoni</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>togli fissa tieni in vista in alto importante</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>non letti visto</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>su elenco</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>verifica numero di sicurezza identità</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>versione licenza copyright diritti aiuto informazioni librerie segnalazione</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>visibilità presenza stato nascondi invisibile gruppo</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>visibilità presenza stato nascondi invisibile segreto nascosto</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>visibilità presenza stato nascondi invisibile mostra visto</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>sfondo motivo sfumatura immagine dietro messaggi</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>sfondo motivo sfumatura immagine dietro messaggi scena tema</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>cosa stai facendo</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>animoticon occhiolino animazione ripeti</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>animoticon occhiolino animazione salva tieni</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>scrivi messaggio</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>zoom ingrandisci più grande</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>zoom riduci rimpicciolisci</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>zoom ripristina</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>A:</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>A: {0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln nuovo messaggio</numerusform>
            <numerusform>%Ln nuovi messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>Stato di {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>Appari offline a tutti in {0}</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Appari offline a questa persona</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>Appari offline a {0}</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>Appari online a tutti in {0}</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Appari online a questa persona</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>Appari online a {0}</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>D&apos;ora in poi tutti in {0} ti vedono offline.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>Tutti in {0} ti vedono di nuovo come gli altri.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>Tutti in {0} ti vedono online, anche mentre sei invisibile.</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>Qui appari offline a tutti: il computer che ti connette ha un ChatEra meno recente, che non può nasconderti a singole persone.</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>Appari offline a più di %Ln persone, e quindi a tutti.</numerusform>
            <numerusform>Appari offline a più di %Ln persone, e quindi a tutti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>offline per %n persona</numerusform>
            <numerusform>offline per %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>offline per {0}</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>online per %n persona</numerusform>
            <numerusform>online per %n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>online per {0}</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>D&apos;ora in poi {0} ti vede offline.</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>{0} ti vede di nuovo come gli altri.</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>{0} ti vede online, anche mentre sei invisibile.</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un&apos;immagine</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Da file…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Anteprima: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>I temi ad alto contrasto non mostrano immagini dietro le parole.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Questa immagine non si può usare: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Un&apos;immagine tua</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>Anna dice:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>Come tutte le conversazioni</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Come nel tema</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>Sfondo delle conversazioni</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>Sfondo di questa conversazione</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Sfondi</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>Per tutte le conversazioni che non ne hanno uno proprio</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Semplice</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>Andiamo al lago venerdì?</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>Sì! Io porto la torta.</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>Tu dici:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>Sfumatura blu</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bolle</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntini</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>Sfumatura verde</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>Cuori</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Foglie</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>Sfumatura arancione e rosa</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Increspature</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>Carta a quadretti</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>Sfumatura viola</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>Un backup contiene tutto ciò che è stato detto, crittografato: si apre con le tue 12 parole. È meglio tenerlo su un altro disco.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Fai un backup ora…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>Backup fatto e riletto per sicurezza: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Avanzamento del backup</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>Rilettura… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>Il backup più recente è del {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Non c&apos;è ancora nessun backup.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Dove vuoi mettere il backup?</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>Prima annota le tue 12 parole: senza di esse nessuno può aprire un backup.</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>Scrittura… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln da leggere</numerusform>
            <numerusform>%Ln da leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in vigore</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>non possibile ora</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>Per esempio :cat: o (cat). Non può contenere spazi.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>Non può contenere spazi.</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>Cosa scrivi per mostrarla</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>Cosa scrivi per mostrarla:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>Lo scrivi già per un&apos;altra emoticon, che questa sostituisce.</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>Lo scrivi già per un&apos;altra emoticon. Scegli qualcos&apos;altro.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copia come testo</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Non corrisponde: il dispositivo di {0} ti conosce con un&apos;altra identità, quindi qualcuno potrebbe essersi messo in mezzo. Avvisa {0} in un altro modo e non scrivere qui nulla che altri non debbano leggere.</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>Corrisponde: è davvero {0}.</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>Questo codice viene da una versione più recente di ChatEra. Aggiorna questa e riprova.</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>Questo non è il codice di {0} per questa conversazione. Se era proprio sullo schermo di {0}, qualcuno potrebbe essersi messo in mezzo: non scrivere qui nulla che altri non debbano leggere.</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>Questo è il tuo codice per {0}. Mostralo su questo schermo o su carta.</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>Cosa dice il suo codice</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>Cosa dice il suo codice: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>Il tuo codice; “Copia come testo” lo dà in lettere</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>Una comunità chiusa</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>Una nuova comunità</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Almeno %Ln carattere.</numerusform>
            <numerusform>Almeno %Ln caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connessione attiva</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>Connessione attiva; il tuo computer è l&apos;hub</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connessione…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>Tutte le persone della tua rete sono nella comunità aperta. Per entrare in una chiusa serve una passphrase o un invito; gli altri vedono che esiste, ma non chi ne fa parte.</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Tutti qui</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>Per chi ha un ChatEra che non trova il tuo da solo, ma un computer che può raggiungerlo. Non porta più da nessuna parte quando un altro computer prende il suo posto.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ho un invito</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invito</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invita</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invita…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>Entra in una comunità</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Entra…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lasciala</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>Lasciare la comunità?</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Lascia…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Nome della comunità</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>Nome, per esempio Famiglia</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuova…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>Al momento non c&apos;è nessuno dei suoi membri</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>In questa rete. Serve una passphrase o un invito.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>Si può entrare anche con una passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>Incolla l&apos;invito che hai ricevuto:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Codice QR dell&apos;invito</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>Il link di qualcuno ti invita in una comunità chiusa. Entra se sai di chi è:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ancora la stessa</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Sono due passphrase diverse.</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>Porta al computer che al momento connette tutti:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>Con questo altri possono entrare in “{0}”:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>Scrivi la passphrase di “{0}”:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>Ciò che è stato scritto in “{0}” resta qui. Per tornare ti serve un invito o la sua passphrase.</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>Chi ha questo link può entrare, ora e in seguito. Dallo solo a chi ne deve far parte, e in un modo che altri non possano leggere.</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>Chi riceve da te un invito può entrare.</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>Ora sei in “{0}”.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>È arrivato un messaggio che qui non c&apos;entra.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>È arrivato un messaggio di un altro confronto.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>È arrivato un messaggio illeggibile.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Gli orologi dei due computer sono troppo diversi, o la richiesta è vecchia.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>Il confronto è durato più di dieci minuti.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Il confronto è stato annullato.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>I messaggi sono di o per qualcun altro.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>I numeri sono diversi: qualcuno potrebbe essersi messo in mezzo.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>L&apos;altro dispositivo non appartiene a quella persona.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>L&apos;altra parte ha cambiato la sua chiave: qualcuno potrebbe essersi messo in mezzo.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>L&apos;altra parte ha inviato una chiave non valida.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>La prova dell&apos;altra parte è sbagliata: qualcuno potrebbe essersi messo in mezzo.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>I due programmi non hanno un modo comune di confrontare.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>Avete visto la stessa cosa. In mezzo non c&apos;è nessuno.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>Chiama {0}, o sedetevi vicini. Entrambi vedrete tre numeri: ditevi quali sono.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>Chiama {0}, o sedetevi vicini: deve essere davvero {0} a dirti che cosa vede.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>Confronta i numeri ora</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>{0} vede lo stesso?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>È davvero {0}</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>Non è stato completato</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>Fatti leggere da {0} ciò che appare. Guarda ogni singolo elemento; non confrontare scrivendo qui.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Mostra numeri</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>Mostra invece immagini</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Sono uguali</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sono diversi</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>Questo non corrisponde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>In attesa di {0}…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>In attesa che {0} dica lo stesso…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>Hai risposto su un altro dispositivo</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>Hai detto che sono uguali.</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>{0} ha dieci minuti per rispondere. Nel frattempo, telefona.</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>{0} vuole confrontare dei numeri con te</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} Non scrivere qui nulla che altri non debbano leggere. Riprova ancora una volta; se di nuovo non corrisponde, avvisa in un altro modo {0} e chi si occupa di questa rete.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifica messaggio</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Scrittura a mano</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>In un messaggio non ci sta altro. Invia prima questo.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Trillo</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>Rispondi a {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Invia ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>Questo messaggio è troppo lungo di circa %Ln lettera. Invialo in più parti.</numerusform>
            <numerusform>Questo messaggio è troppo lungo di circa %Ln lettere. Invialo in più parti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Animoticon</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln da leggere</numerusform>
            <numerusform>%Ln da leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Invisibile</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Non al computer</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Torno subito</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Bozza: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inattivo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Al telefono</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Fuori a pranzo</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>Appari offline a questa persona</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>Appari sempre online a questa persona</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>Appari a questa persona come a tutti</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>in ascolto: {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>segnata come non letta</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenziato</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>sta scrivendo…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>%Ln di {0} in linea</numerusform>
            <numerusform>%Ln di {0} in linea</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviate</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>Gruppi passati</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>È davvero chi dice di essere?</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>In linea</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Altri contatti</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>Non ne fai più parte</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non crittografato</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>Ordina così</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Cambia la mia scena</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Tutti qui</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>Trova un contatto o un messaggio…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>Disposizione dei contatti</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Ricerca di persone nella tua rete…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuovo gruppo</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>Non c&apos;è ancora nessun altro. In questa rete non si cercano persone, come dicono le tue impostazioni; dal menu puoi connetterti a un indirizzo.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>Non c&apos;è ancora nessun altro. Chi avvia ChatEra in questa rete compare da solo.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>Qui nessuno si chiama così. Premi Invio per cercare nei messaggi.</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>Non c&apos;è connessione a una comunità che si possa trasferire.</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>{0} sta in {1} quando i contatti sono ordinati per categoria.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(modificato)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(non crittografato)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln nuovo messaggio</numerusform>
            <numerusform>%Ln nuovi messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>Non è stato possibile aprire questo messaggio</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Questo messaggio è stato eliminato</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>In attesa di questo messaggio…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dice</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ Riproduci di nuovo</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>Chiedi di nuovo il messaggio di {0}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>Mostra le versioni precedenti</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln membro</numerusform>
            <numerusform>%Ln membri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>%Ln persona sta scrivendo…</numerusform>
            <numerusform>%Ln persone stanno scrivendo…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>ChatEra non può inviare immagini e file. Un’immagine può diventare un’emoticon o uno sticker.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>Inoltrato a {0}.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invita</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenzia</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenziata</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>L’ultimo messaggio è arrivato il {0} alle {1}.</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>Questo computer è stato rimosso dal tuo account</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>Questo messaggio non è su questo computer.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Chi sta scrivendo</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>Non c&apos;è connessione. Ciò che scrivi verrà inviato quando tornerà.</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>Non fai più parte di questo gruppo</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>Hai bloccato {0}</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>La tua immagine</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - Conversazione</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} e {1} stanno scrivendo…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} non è in linea e riceverà i tuoi messaggi più tardi.</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} sta scrivendo un messaggio…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln messaggio</numerusform>
            <numerusform>%Ln messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Vai a una data</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Non è stato detto nulla</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>Salta a una data</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>Qui non si può fare.</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>Non c&apos;è nessun “{0}” da scegliere.</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>“{0}” corrisponde a più voci.</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>Un link vuole connetterti a {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>ChatEra non può aprire questo link.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>Connettiti solo se sai chi lo gestisce. Verrà a conoscere il tuo indirizzo e il tuo nome.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>Connetti a una comunità</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>Questo link aggiunge ai tuoi un nuovo computer. Incollalo lì, dove ChatEra si avvia per la prima volta.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>Impossibile avviare ChatEra ({0}).</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>ChatEra resta in funzione</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>I messaggi continuano ad arrivarti. Puoi uscire dal suo menu o dall’area di notifica.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>I tuoi dispositivi</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>Collega un altro computer…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nome del dispositivo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Rinomina dispositivo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>Questi dispositivi possono leggere i tuoi messaggi e scrivere a tuo nome. Solo loro sanno come li chiami.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>Usa di nuovo questo computer…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>I tuoi dispositivi</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>ultimo segnale: {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>dal {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>questo computer</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>Le conversazioni non si possono conservare come file in {0} ({1}). Se continua così, scegli un&apos;altra cartella; ciò che manca verrà scritto allora.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>Le conversazioni non si possono conservare come file: ChatEra non può scrivere in {0}. Consentilo, o scegli un&apos;altra cartella; ciò che manca verrà scritto allora.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>Le conversazioni non si possono conservare come file: il disco di {0} è pieno. Libera spazio; ciò che manca verrà scritto allora.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>Le conversazioni non si possono conservare come file: {0} non c&apos;è. Collega la sua unità, o scegli un&apos;altra cartella; ciò che manca verrà scritto allora.</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>Di questa conversazione non è ancora conservato nulla come file.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>Tutte le cifre sono uguali</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Se anche una sola cifra è diversa, qualcuno potrebbe essersi messo in mezzo: avvisa {0} in un altro modo e non scrivere qui nulla che altri non debbano leggere.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Il tuo numero di sicurezza</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>{0} vede le stesse cifre in questo punto. Leggetevele a vicenda, al telefono o fianco a fianco; se sono tutte uguali, è davvero {0}.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>C&apos;è una cosa che potrebbe creare problemi.</numerusform>
            <numerusform>Ci sono %Ln cose che potrebbero creare problemi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>Copiato. Contiene gli indirizzi di questo computer e della sua rete.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>Copia tutto, per mostrarlo a qualcuno che può aiutare</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>Qui sembra tutto a posto. Chiedi se ChatEra è aperto sull&apos;altro computer.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>Controllo della rete</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>Controllo della rete di questo computer; ci vuole qualche secondo…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è emerso</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>Perché non vedo qualcuno?</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>tutto a posto</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>non a posto</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>Qualcosa è andato storto dentro ChatEra ({0}).</translation>
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
        <translation>Emoji o sticker</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Trova un&apos;emoji</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Crea le tue…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestisci…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>Nessuna emoji si chiama così</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Le tue emoticon</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Cambia codice…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>Cambia cosa scrivi</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>Emoticon</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>Nuova emoticon</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>Ancora nessuna. Aggiungi un&apos;immagine o trascinala qui: le migliori sono piccole e dalla forma chiara. In un messaggio altrui, il menu ti permette di prendere le sue.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>Scrivi il codice in un messaggio e al suo posto apparirà l&apos;immagine.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Le tue emoticon</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>Non si può usare {0}: {1}</translation>
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
        <translation>Crittografia di ciò che è su questo computer…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>D&apos;ora in poi nessuno potrà leggere i tuoi messaggi guardando i file di questo computer. Succede una volta sola, e se si interrompe non si perde nulla.</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>Crittografia in corso</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>Un nuovo gruppo con le stesse persone può prendere il suo posto, e quello lo potranno leggere solo loro.</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>Un messaggio crittografato viene sigillato sul tuo computer (XChaCha20-Poly1305) con una chiave tutta sua. Quella chiave arriva a ogni dispositivo di chi legge attraverso una sessione tra i due dispositivi: concordata con X25519 e ML-KEM-768 insieme, e rinnovata a ogni messaggio, così che un dispositivo rubato non apra ciò che è stato detto molto tempo prima. Nei gruppi grandi ogni dispositivo ha una chiave che viene consegnata ai membri e sostituita ogni volta che qualcuno se ne va. Ogni messaggio è firmato dal dispositivo che l&apos;ha scritto. L&apos;hub conserva i messaggi sigillati finché non vengono ritirati, e ne vede la dimensione a scaglioni, l&apos;ora e di chi sono. Nessuno al di fuori di ChatEra lo ha ancora esaminato.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Crittografato</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>Crittografato, ed è davvero {0}</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>Crittografato, e hai verificato ogni membro</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>Crittografato: solo i membri possono leggere questa conversazione</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>Crittografato: solo tu e {0} potete leggere questa conversazione</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>Chi ne è responsabile o un admin può farlo proseguire in un nuovo gruppo, che solo i membri potranno leggere.</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>Messaggio per {0}, crittografato</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>Messaggio per {0}, leggibile dall&apos;hub</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>Nessuno in mezzo può farlo: né l&apos;hub che lo trasporta, né ChatEra.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non crittografato</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>Non crittografato: anche l&apos;hub può leggere questa conversazione</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>Solo i membri di questo gruppo possono leggere qui, sui propri dispositivi.</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>Solo tu e {0} potete leggere qui, sui vostri dispositivi.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>Saluta {0}
Solo i membri possono leggere ciò che si scrive qui.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>Saluta {0}
Solo tu e {0} potete leggere ciò che si scrive qui.</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>Saluta {0}
L&apos;hub può leggere ciò che si scrive qui.</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>L&apos;hub, che trasporta i tuoi messaggi, può leggere questa conversazione, e anche chi lo gestisce.</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>Per verificare un membro, apri la conversazione con quella persona e guarda lì.</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>Ciò che è stato scritto finora resta com&apos;è.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>Chi scrive a chi, quando e più o meno quanto. Non che cosa.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>Chi scrive a chi, quando e che cosa.</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>Hai verificato. Se un giorno cambia qualcosa, ChatEra ti avvisa.</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>Non hai ancora verificato. Ci vuole un minuto, e così nessuno può farsi passare per {0}.</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}, e hai verificato ogni membro</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}, e hai verificato che è davvero {1}</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>Verifica di nuovo…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>Continua con la crittografia</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Meno dettagli</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>È davvero chi dice di essere?</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>Verifica che sia davvero {0}…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Più dettagli</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>Cosa possono vedere ChatEra e l&apos;hub</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Chi può leggere qui</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>Perché, e che cosa lo cambierebbe</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Chiudi la ricerca</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Trova in questa conversazione</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Più recente</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Meno recente</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation>&lt;b&gt;Ti diamo il benvenuto in ChatEra&lt;/b&gt;&lt;br&gt;Come vuoi che ti chiamino gli altri?</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Scegli un&apos;immagine…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>Ho 12 parole</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Uso ChatEra su un altro computer</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>Le persone della tua rete compaiono da sole. Nulla esce dalla rete, e non ti serve nessun account.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Inizia a chattare</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>Ti diamo il benvenuto in ChatEra</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>Scegli la cartella</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Nessuna cartella scelta per ora</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>Dove vuoi conservare le conversazioni?</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>Connessione: {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Ricerca di persone nella tua rete…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>Questo computer è stato rimosso dal tuo account: nulla di nuovo arriva o parte. Se è tuo, vedi Impostazioni, Sicurezza.</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>Il tuo computer è l&apos;hub · nessun server necessario</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>l&apos;hub della tua rete</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>Come al solito</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Nero</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Grassetto</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Ciano</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Grigio scuro</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>Carattere e colore</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Scrittura a mano</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Corsivo</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Lime</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>Bordeaux</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Blu navy</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrotondato</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Senza grazie</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con grazie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Piccola</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde acqua</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>Ecco come scrivi.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Macchina da scrivere</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Sottolineato</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Colore normale</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>Carattere normale</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Dimensione normale</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Molto grande</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>Scrivi senza carattere e colore personali</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>Invio lo inoltra lì; Esc rinuncia.</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>Trova una persona o un gruppo a cui inoltrare</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>Inoltra: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Qui nessuno si chiama così.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>Hai aggiunto {0}</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>Hai creato il gruppo</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>Hai lasciato il gruppo</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>Hai riportato {0} al ruolo di membro</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>Hai dato a {0} il ruolo di admin</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>Hai chiamato il gruppo “{0}”</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>Hai rimosso {0}</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>{0} ti ha aggiunto</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>{0} ha aggiunto {1}</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>{0} ha creato il gruppo</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>{0} ha lasciato il gruppo</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>{0} ti ha riportato al ruolo di membro</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>{0} ti ha dato il ruolo di admin</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>{0} ha riportato {1} al ruolo di membro</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>{0} ha dato a {1} il ruolo di admin</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>{0} ha chiamato il gruppo “{1}”</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>{0} ti ha rimosso</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>{0} ha rimosso {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – questo non vale: veniva da un dispositivo che hai rimosso</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – questo non vale: veniva da un dispositivo che {1} ha rimosso</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – questo non vale: nel frattempo hai lasciato il gruppo</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – questo non vale: nel frattempo hai riportato {1} al ruolo di membro</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – questo non vale: nel frattempo hai rimosso {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – questo non vale: non potevi farlo</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – questo non vale: nel frattempo {1} ha lasciato il gruppo</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – questo non vale: nel frattempo {1} ti ha riportato al ruolo di membro</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – questo non vale: nel frattempo {1} ha riportato {2} al ruolo di membro</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – questo non vale: nel frattempo {1} ti ha rimosso</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – questo non vale: nel frattempo {1} ha rimosso {2}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – questo non vale: {1} non poteva farlo</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>Si continua tramite {0}</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>Connessione tramite {0}</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>Ricerca di un&apos;altra via per raggiungere tutti…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>un altro computer</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un altro</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>l&apos;hub della tua rete</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>questo</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>il tuo computer</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>il tuo computer {0}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>il tuo</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0} ha passato il testimone; ora c&apos;è {1}</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0} ha lasciato, si continua tramite {1}</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0} non c&apos;è più, si continua tramite {1}</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0} non c&apos;è più, ricerca di un&apos;altra via…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>quello di {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>il computer di {0}</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>Per il mouse, un dito o una penna. Per scrivere con la tastiera, scegli Testo qui accanto.</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>Scrivi o disegna qui con il mouse, un dito o una penna</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>Foglio per scrivere a mano</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>Cancella il foglio</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>Colore della penna</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>Descrivilo (facoltativo)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomma</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>Viene letto a chi non può vedere il disegno</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>Penna spessa</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>Penna sottile</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>Penna normale</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Cosa mostra il disegno</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Disegno che resta nitido (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Scrittura a mano</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salva immagine</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>Non è stato possibile salvare l&apos;immagine in {0}.</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>Computer all&apos;indirizzo {0}</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>Computer che aspettano questo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>Connessione al tuo altro computer…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>Trovati in questa rete:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>Se non dice nulla del genere, forse al suo posto ha risposto qualcun altro in questa rete: allora di&apos; di no.</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>Link o indirizzo dell&apos;altro computer</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nome di questo computer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>Sul tuo altro computer, apri Impostazioni, Sicurezza, e premi “Collega un altro computer”. Devono essere entrambi nella stessa rete.</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>Oppure il link mostrato dall&apos;altro computer:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Inizia a chattare</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Non ha funzionato</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>Il computer che ha risposto appartiene a “{0}”. Il tuo altro computer dice che il codice è giusto?</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>Scrivi questo codice sul tuo altro computer:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>Usa ChatEra da un altro computer</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>Che cosa dice l&apos;altro computer?</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Che cosa è stato trasferito</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>Come chiami questo computer:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>Sì, dice che il codice è giusto</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>Il tuo account e i tuoi messaggi stanno arrivando, {0}.</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>Il tuo altro computer</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>Il tuo altro computer chiede se questo è tuo. Di&apos; di sì lì.</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… o 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

Questo computer è già uno dei tuoi. Ciò che manca arriva dalla tua rete, o quando lo colleghi ancora una volta.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuovo</numerusform>
            <numerusform>%Ln nuovi</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Torna dov&apos;eri</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Vai al più recente</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>Si fa chiamare {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Ultima presenza: {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nuova categoria</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Nuova categoria…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Rimuovi questa categoria</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Rinomina categoria</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>Rinomina questa categoria…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>In quale categoria vuoi mettere {0}, per esempio Famiglia?</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>Come chiami {0}? Lo vedi solo tu; lascia vuoto per il nome che si è scelto.</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>Come si deve chiamare la categoria {0}?</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>Hai bloccato questa persona.</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>Hai verificato che è davvero questa persona.</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>{0}: in archivio finché non si dice qualcosa di nuovo.</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>{0} non è più in archivio.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>Premi la nuova scorciatoia… (Esc per rinunciare)</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Azioni e relative scorciatoie</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>Aggiungi un&apos;altra scorciatoia…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>Cambia la scorciatoia…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>Trova un&apos;azione o una scorciatoia, per esempio Ctrl+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>Ha già tutte le scorciatoie che un&apos;azione può avere. Cambia una di quelle.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Nessuna scorciatoia</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>Usa qui la scorciatoia</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>Scorciatoia predefinita</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>Scorciatoie predefinite per tutto</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>Che cosa c&apos;è da sapere sulla scorciatoia</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>scelta da te</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>nessuna scorciatoia</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} significa già {1}. Vuoi che significhi invece “{2}”?</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} ora significa “{1}”. Scegli prima un&apos;altra scorciatoia per quello.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>Una lettera da sola mancherebbe in ciò che scrivi. Tieni premuto anche Ctrl o Alt.</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>Su un Mac, Opzione con una lettera scrive un segno su molte tastiere.</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>Su molte tastiere questi tasti equivalgono ad AltGr e scrivono un segno, per esempio @ o €. Meglio scegliere Ctrl+Maiusc con una lettera.</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>Impossibile salvare le scorciatoie: {0}.</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>Questi tasti copiano, tagliano, incollano e selezionano; non possono significare altro.</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>Questo tasto serve per scrivere e per passare da una parte all&apos;altra.</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>Le tue scorciatoie da tastiera in {0} non si possono usare ({1}). Valgono quelle predefinite finché non correggi il file o ne scegli altre.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>Il nome di una comunità ha da 1 a {0} caratteri.</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>La passphrase di una comunità ha almeno {0} caratteri.</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>È già in corso un confronto con questa persona.</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>Una conversazione diretta non ha registro.</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>Un firewall su quel computer, o un punto di accesso che isola gli ospiti, blocca la strada: consenti ChatEra su quel computer, usa un&apos;altra rete o un cavo, oppure incontratevi su un nodo ospitato.</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>Probabilmente lo scarta un firewall su questo computer; vedi il consiglio sul firewall.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un gruppo ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>Non si può inviare un trillo a un gruppo di più di {0} persone.</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>Il nome di un gruppo è una riga da 1 a {0} caratteri.</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>Un hub di un&apos;altra rete dice di chiamarsi {0}. Se è quello giusto, chiedi un invito a qualcuno di lì, o aggiungi il suo indirizzo.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>Una chiave mittente conservata è danneggiata, o scritta da un ChatEra più recente.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>Una chiave mittente conservata è danneggiata.</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>È arrivato un messaggio che qui non ha posto.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>È arrivato un messaggio di un altro confronto.</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>Un nome è una riga, senza caratteri di controllo.</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>Un nome deve avere da 1 a {0} caratteri.</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>Una passphrase ha almeno un carattere.</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>Un messaggio personale ha al massimo {0} caratteri.</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>Un messaggio personale è di una sola riga.</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>Un&apos;immagine ha al massimo {0} KiB.</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>Una frase di recupero ha {0} parole, qui sono {1}.</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>Uno sticker ha al massimo {0} KiB.</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>Uno sticker ha bisogno di un nome, una riga di al massimo 64 caratteri.</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>Uno sticker ha bisogno di un&apos;emoji che ne dica il significato.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Un messaggio in attesa è di un tipo che questa versione non conosce.</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>Consenti ChatEra sulle reti private in Sicurezza di Windows, Firewall &amp; protezione rete, Consenti app tramite firewall; e controlla che questa rete sia impostata come privata.</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>Consenti ChatEra in Impostazioni di Sistema, Privacy &amp; sicurezza, Rete locale, e lascia che accetti le connessioni in entrata in Rete, Firewall.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>Un account ha al massimo {0} dispositivi, compresi quelli rimossi.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>Un account ha al massimo {0} dispositivi.</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>Un&apos;emoticon ha al massimo {0} KiB.</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>Un evento senza contenuto che nessuno ha eliminato.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>È arrivato un messaggio illeggibile.</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>Un altro processo di ChatEra usa questo profilo e non risponde. Terminalo e riprova.</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>Un altro computer non è riuscito a connettersi a questo su {0}.</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>Su {0} risponde un nodo diverso da quello atteso: la sua impronta è {1}, quella attesa era {2}. Chiedi a chi lo gestisce qual è quella giusta.</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>Un altro programma sta leggendo {0}. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>Al socket del profilo risponde un altro utente.</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>Chiedi a qualcuno se ha ChatEra aperto, e confrontate l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>Il broadcast non funziona su {0}: {1}.</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>Il broadcast funziona su {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>ChatEra non può crittografare {0} ({1}). Libera spazio su questo disco e riprova; non è andato perso nulla.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>ChatEra non può ascoltare sulla porta UDP {0} ({1}). La occupa un altro programma, o la vieta un programma di sicurezza; alcuni hub resteranno invisibili.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>ChatEra non può usare l&apos;interfaccia di rete {0}: {1}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>ChatEra non può usare {0} ({1}). Rendi scrivibile quella cartella, o libera spazio, e riprova.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>ChatEra non può scrivere in {0} ({1}). Libera spazio su questo disco e riprova.</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>ChatEra è già aperto con questo profilo; la sua finestra è stata chiamata in primo piano.</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>Ora ChatEra non è in rete.</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>Il ChatEra di lì è una versione meno recente, a cui nessuna comunità può trasferirsi.</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>Nel frattempo ChatEra è stato aperto altrove: ripeti il confronto lì.</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>Il confronto dei numeri richiede la rete; --mark ne fa a meno.</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>Il nome del file deve finire con uno tra {0}: dice che cosa si scrive.</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>Trova il programma che tiene la porta solo per sé, e chiudilo.</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>Indica una parola da cercare, e un --limit di almeno 1.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>Se {0} ha regole che scartano i pacchetti in arrivo, fai passare le porte UDP {1} e 5353.</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>Non è stato possibile provare se altri possono raggiungere questo computer: {0}.</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>In quel punto del registro l&apos;autore non era membro.</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>Le sessioni conservate non si possono leggere.</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>Lascia che il sistema operativo imposti l&apos;ora automaticamente, su entrambe le macchine.</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>Le righe sul gruppo non si possono eliminare.</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>Non si può rispondere a righe sul gruppo, trilli e animoticon.</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>Il collegamento è stato interrotto.</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>Il collegamento è rimasto aperto dieci minuti e ora è chiuso. Ricomincia quando hai entrambi i computer a portata di mano.</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>Il multicast non funziona su {0}: {1}.</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>Il multicast funziona su {0}.</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>Ora nessun computer chiede di essere collegato.</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>Su questa rete non si è sentito nessun altro ChatEra.</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>Non si possono inviare animoticon a un gruppo di più di {0} persone.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>Su {0} non risponde nessuno (nessuna risposta entro {1} secondi).</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>Su {0} non risponde nessuno ({1}).</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>Su {0} non risponde nessuno.</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>Su {0}:{1} non risponde nessuno.</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>Nessuno ha detto se i numeri sono uguali.</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>Non si è ancora visto nessuno con questo id.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>Per questa persona non si può crittografare nulla: non si conosce nessun suo dispositivo che possa leggerlo.</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>Non si può mettere nulla su righe sul gruppo, trilli e animoticon.</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>Non è stato collegato nulla. Se l&apos;altro computer non ha detto che il codice era giusto, qualcuno in questa rete potrebbe mettersi in mezzo: ricomincia, meglio con il link.</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>Una comunità aperta si lascia lasciando la sua rete.</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>Una di queste parole è sbagliata, o lo è il loro ordine.</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>Si verificano solo gli altri.</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>Si può inviare di nuovo solo un messaggio rifiutato; “chatera outbox” li mostra.</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>Un messaggio può eliminarlo solo l&apos;autore o un admin.</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>In una conversazione diretta scrivono solo le sue due persone.</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>Solo i membri di una conversazione inviano conferme.</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>Si possono eliminare solo i messaggi.</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>Si possono inoltrare solo i messaggi leggibili.</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>Si possono fissare solo i messaggi leggibili.</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>Può trasferirla solo qualcuno di questa comunità.</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>Solo responsabile e admin possono far continuare un gruppo in uno nuovo.</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>Solo responsabile e admin possono rinominare un gruppo.</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>Si possono eliminare per tutti solo i tuoi messaggi.</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>Si possono modificare solo i tuoi messaggi che ci sono ancora.</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>Gli altri si trovano comunque via broadcast; attiva il multicast sul punto di accesso.</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>Gli altri possono raggiungere questo computer su {0}.</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>Altri su questo computer possono leggere {0}, che apre questo profilo. Esegui “chmod 600 &apos;{1}&apos;”, e proteggi il profilo con una passphrase se qualcuno potrebbe averlo letto; un disco che non sa tenere un file per una sola persona non è posto per un profilo.</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>Incolla il link che mostra l&apos;altro computer (chatera://link?…), o scrivi il suo indirizzo e la porta, come in 192.168.1.10:41234.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>Collega il cavo o entra in una rete Wi-Fi.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>Esegui: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns e sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>Esegui: sudo ufw allow {0}/udp e sudo ufw allow 5353/udp.</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>Indica per quanto o fino a quando, non entrambi.</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>Indica chi: almeno un nome o un id.</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>Indica con --set quale stato finisce.</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>L&apos;invio sull&apos;interfaccia di rete {0} non è riuscito: {1}. Forse lo vieta un firewall.</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>Avvia ChatEra su un altro computer. Se lì funziona, forse il punto di accesso isola gli ospiti: usa un&apos;altra rete, un cavo o un nodo ospitato.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>Prendine un&apos;altra copia, o un backup meno recente, se c&apos;è.</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>Questo non è un link di ChatEra: {0}.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Ora non è possibile.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>Non è possibile: {0}.</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>Non è il codice che mostra il nuovo computer. Non è stato consegnato nulla. Ricomincia su entrambi; se succede ancora, qualcuno in questa rete potrebbe mettersi in mezzo.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>Non è la passphrase di questo profilo. Riprova; le maiuscole contano.</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>Quel messaggio è di qualcun altro; può modificarlo solo chi l&apos;ha scritto.</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>Quel momento è già passato.</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>Il codice non era giusto. Ricomincia su entrambi i computer.</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>Funziona solo nei gruppi.</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>Gli argomenti di un comando sono un oggetto.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Gli orologi delle due macchine sono troppo distanti, o la richiesta è vecchia.</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Il codice ha {0} cifre.</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>--code, --mark e --undo sono tre cose diverse; scegline una.</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>--limit conta i messaggi e non può essere negativo.</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>--passphrase e --invitation sono due cose diverse; scegline una.</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>--timeout conta i secondi e non può essere negativo.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>Se {0} ha regole che scartano le connessioni in arrivo, fai passare TCP da {1} verso le porte {2} e superiori.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>Non si può conservare: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>Non si può rimuovere: {0}.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Non ha dato motivi.</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>È più grande di {0} MiB.</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>Non è un archivio ZIP, o è danneggiato.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Non è su questo computer.</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>Dice di essere “{0}”, ma si trova in “{1}”.</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>Cerca un firewall su questo computer e, tra i due, un punto di accesso o un router che tenga fuori gli altri; oppure incontratevi su un nodo ospitato.</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>Nessun altro computer risponde al broadcast su {0}.</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>Nessun altro computer risponde al multicast su {0}.</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>Gli altri potrebbero essere trovati tardi o per niente. Il punto di accesso, lo switch o un firewall lo scarta: fallo passare lì, oppure usa un cavo.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>Esegui: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; e sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>Esegui: sudo ufw allow proto tcp from {0} to any port {1}:65535.</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>Indica a chi: una persona, o con --category le persone di una categoria.</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>Indica con --as come vuoi apparire.</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>Il backup in {0} è danneggiato: {1} non si può leggere. {2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>Il backup {0} del {1} è danneggiato o troncato ({2}). {3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>La comunità si è trasferita su {0}, ma ora questo dispositivo non riesce a raggiungerla lì. Continua a provare.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>Il confronto è durato più di dieci minuti.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Il confronto è stato annullato.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>Il computer che ti connette ha un ChatEra meno recente, che non può farti apparire diversamente a singole persone: lì appari offline a tutti finché non viene aggiornato.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>Il computer che ti connette ha un ChatEra meno recente, che non può trasportare messaggi crittografati. Aspettano finché non viene aggiornato.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>Il computer che ti connette ha un ChatEra meno recente, che non può dire agli altri che questa comunità si trasferisce. Prima aggiornalo.</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>La connessione non è sopravvissuta alla sospensione di questo computer.</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>La connessione al nodo è terminata.</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>La connessione al nodo è terminata; nuovo tentativo.</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>La connessione all&apos;altro computer è terminata.</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>Non è stato possibile salvare la conversazione in {0} ({1}).</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>La conversazione di questo messaggio non c&apos;è più.</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>Il dispositivo non è nel manifesto del suo account.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>La cartella {0} non si può leggere: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>Non si può scrivere nella cartella {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>La cartella {0} non è vuota. Scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>La copia crittografata di {0} non è integra. Riprova.</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>Il file che apre questo profilo è danneggiato ({0}).</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>Non è stato possibile creare il gruppo.</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>L&apos;hub di questa macchina non può conservare nulla in {0} ({1}).</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>L&apos;hub di questa macchina non si avvia. {0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>L&apos;hub non indica nessun indirizzo.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>Il portachiavi di questo computer non è raggiungibile ({0}). Accedi al tuo desktop o sblocca il portachiavi, poi riprova; non è andato perso nulla.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>Il portachiavi di questo computer non ha più ciò che apre questo profilo. Se hai un backup, o le parole che ti sei scritto, usali per creare un nuovo profilo; sul computer da cui proviene questo si apre ancora.</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>Le chiavi in {0} non si possono leggere ({1}). Ripristina il file da un backup.</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>Le chiavi in {0} non si aprono ({1}). Ripristina il file da un backup.</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>La firma dell&apos;accesso non corrisponde.</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>Il manifesto è di un altro account.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>L&apos;archivio dei messaggi {0} non si può più usare: è danneggiato, o non c&apos;è abbastanza memoria. Chiudi ChatEra e riaprilo: te lo dirà.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>L&apos;archivio dei messaggi {0} non si può usare: {1}.</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>L&apos;archivio dei messaggi {0} è danneggiato ({1}). Ricostruiscilo con “chatera init --rebuild”: il file danneggiato resta lì accanto e i messaggi tornano dalla rete.</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>L&apos;archivio dei messaggi {0} è stato scritto da un ChatEra più recente (la sua versione è {1}, questo programma conosce la {2}). Installa il ChatEra più recente per aprirlo.</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>Il messaggio {0} non è di questa conversazione ma di “{1}”.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>I messaggi sono di qualcun altro o per qualcun altro.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>Il nome di un dispositivo ha da 1 a {0} caratteri.</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>L&apos;interfaccia di rete {0} non partecipa a nessun multicast: {1}.</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>Il nuovo computer non ha ricevuto tutto. Collegalo ancora una volta.</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>Il nuovo computer se n&apos;è andato.</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>Il nuovo nodo non accetta tutto. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>Il backup più recente in {0} è danneggiato. Accanto ce n&apos;è uno del {1}: {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>Il nodo ha chiuso la connessione prima di salutare.</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>Il nodo non risponde.</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>Il nodo ha dato una risposta che non è tale.</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>Il nodo non si fa più sentire.</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>Il nodo è di una comunità diversa da quella cercata.</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>Il nodo è occupato; riprova.</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>Il nodo mescola una comunità chiusa con un&apos;altra.</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>Il nodo ha rifiutato questo dispositivo: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>Il nodo lì serve un&apos;altra comunità.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>I numeri sono diversi: qualcuno potrebbe essersi messo in mezzo.</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>L&apos;altro computer appartiene già a un altro account.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>L&apos;altro computer non è raggiungibile. Entrambi devono essere nella stessa rete, e lì il collegamento deve essere aperto.</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>L&apos;altro computer non ha potuto conservare ciò che ha ricevuto; forse il suo disco è pieno.</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>L&apos;altro computer non risponde.</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>L&apos;altro computer ha interrotto.</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>L&apos;altro computer si sta già collegando con un altro. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>L&apos;altro computer ha detto di no.</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>L&apos;altro computer ha detto qualcosa di sbagliato ({0}). Ricomincia su entrambi.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>L&apos;altro dispositivo non è di quella persona.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>L&apos;altra parte ha cambiato la sua chiave: qualcuno potrebbe essersi messo in mezzo.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>L&apos;altra parte ha inviato una chiave che non è tale.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>La prova dell&apos;altra parte è sbagliata: qualcuno potrebbe essersi messo in mezzo.</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>Il processo che gestisce il profilo non risponde: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>La passphrase è sbagliata. Chiedi a qualcuno che è nella comunità.</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>Il processo che gestiva il profilo è terminato a metà del comando.</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>Il processo che gestiva il profilo non c&apos;è più: {0}.</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>Il profilo in {0} non si può usare: non si può scrivere {1} ({2}).</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>Il profilo in {0} è aperto in un altro ChatEra. Prima chiudi quello.</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>La frase di recupero non è su questo dispositivo.</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>L&apos;ora del reindirizzamento è troppo avanti.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>Le impostazioni non si possono salvare: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>Le impostazioni in {0} non si possono usare ({1}). Correggi il file o eliminalo.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>I due programmi non conoscono un modo comune di confrontare.</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>Contiene più di {0} file.</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>Ci sono due backup diversi con il numero {0}.</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>Esiste già un file {0}. Scegli un altro nome, o aggiungi --replace.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>In {0} c&apos;è già un profilo. Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>In {0} c&apos;è già un profilo. Aprilo, o scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>Non c&apos;è nessun indirizzo a cui connettersi.</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>In {0} non c&apos;è nessun backup di ChatEra.</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>Non esiste il comando “{0}”.</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>Non c&apos;è nessun input da cui leggere messaggi.</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>Non c&apos;è nessun input da cui leggere la risposta.</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>Qui non c&apos;è nessun messaggio {0}.</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>In {0} non c&apos;è nessun profilo. Creane uno con: chatera init --profile {1} --name NOME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>Questa comunità non esiste.</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>Non c&apos;è nessuna animoticon “{0}”. Ci sono: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>Non contiene {0}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>Non c&apos;è {0} “{1}”. {2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>Non c&apos;è {0}.</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>Non c&apos;è abbastanza memoria libera: la passphrase richiede {0} MiB.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>Non c&apos;è abbastanza spazio in {0}. Liberane un po&apos;, o scegli un altro posto.</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>Non c&apos;è nulla da inviare. Indica il testo, o - per leggerlo dall&apos;input.</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>Queste sono conferme per più dispositivi di quanti abbiano mai scritto qui.</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>Sono dodici parole giuste, ma di un altro account.</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>Queste sessioni sono state conservate da un&apos;altra versione di ChatEra.</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>Il manifesto di questo account qui non è noto.</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>Questo backup (numero {0}) è meno recente di uno che c&apos;era prima (numero {1}).</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>Questo backup è stato fatto con una versione più recente di ChatEra (formato {0}, questo programma legge fino a {1}). Aggiorna ChatEra per ripristinarlo.</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>Questo backup è stato fatto il {0}, e per l&apos;orologio di questo computer quel giorno deve ancora venire. Imposta data e ora e riprova.</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>In questa chat non c&apos;è nessuno a cui scrivere.</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>Questa comunità si è trasferita.</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>Questa comunità è chiusa. Chiedi un invito o la passphrase a qualcuno che ne fa parte.</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>Questa comunità è aperta: ne fa parte chiunque sia sulla sua rete.</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>Questa comunità c&apos;è già.</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>Questa comunità non è stata trasferita.</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>Questo computer è passato a un&apos;altra rete.</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>Questo computer non ha un indirizzo di rete con cui altri possano raggiungerlo.</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>Questo computer è connesso tramite {0}.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>Questo computer non è connesso a nessuna rete.</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>Questo computer non è connesso a nessuna rete: si possono trovare solo i programmi che ha.</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>Ora questo computer non è in nessuna rete. Connettilo a quella in cui è il nuovo computer.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>L&apos;orologio di questo computer concorda con quello dell&apos;hub.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>L&apos;orologio di questo computer è avanti di {0} minuti rispetto a quello dell&apos;hub.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>L&apos;orologio di questo computer è indietro di {0} minuti rispetto a quello dell&apos;hub.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>Questa conversazione non si può aprire.</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>Questa conversazione qui non è nota.</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>Questo dispositivo è già tuo.</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>Questo dispositivo è stato bloccato.</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>Questo dispositivo è stato bloccato: ha firmato cose che non tornano.</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>Questo dispositivo è stato rimosso dal tuo account su un altro dei tuoi. Ciò che è stato scritto resta leggibile qui; non arriva e non parte più nulla di nuovo.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>Questo dispositivo è stato rimosso dal tuo account.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>Questo dispositivo è stato rimosso dal tuo account. Ricomincia qui con un profilo vuoto.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>Questo dispositivo è stato rimosso dal tuo account. Scrivi da un altro dei tuoi.</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>Questo evento è avanti di più di 15 minuti.</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>Questo gruppo appartiene a un&apos;altra comunità.</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>Questo gruppo è già crittografato.</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>Questo gruppo è nato prima che i gruppi fossero crittografati. Il computer che ti connette può leggerlo.</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>Questo hub non accetta passphrase. Chiedi un invito a qualcuno che è nella comunità.</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>Questa è una comunità aperta: ne fa parte chiunque sia sulla sua rete.</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>Questa identità non è la stessa {0} che avevi verificato. Verificala prima, o scegli nella sua conversazione di scrivere comunque.</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>Questo non è un invito a una comunità, o non è intero.</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>Questa non è un&apos;animoticon che si può riprodurre: {0}.</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>Questo è il dispositivo che stai usando. Rimuovilo da un altro dei tuoi.</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>Questa macchina nel frattempo è un altro dispositivo.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Questo messaggio qui non c&apos;è.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Questo messaggio è stato eliminato.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>Questo profilo appartiene a un altro account. Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>Questo profilo è già chiuso.</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>Questo profilo è di una vecchia versione. Prima aprilo una volta con ChatEra.</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>Questo profilo è protetto da una passphrase.</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>Questo reindirizzamento è di un&apos;altra comunità.</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>Questa scena non si può mostrare: {0}.</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>La risposta è stata data su un altro tuo dispositivo.</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>Sono già stati rimossi troppi dispositivi; usa invece la tua frase di recupero.</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>Troppe richieste di un codice.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>A questo hub sono state provate troppe passphrase sbagliate. Riprova fra {0} secondi.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Riprova tra un momento.</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>Scrivi le parole {0} e {1} della frase di recupero.</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>La porta UDP {0} si può usare.</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>La porta UDP {0} non si può usare: {1}.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>Una volta estratto supera {0} MiB.</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>Ciò che ChatEra porta con sé non si può rimuovere.</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>Ciò che risponde su {0} non parla ChatEra.</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>In {0} c&apos;è il backup di un altro account. Se dovesse essere il tuo, una delle dodici parole è sbagliata.</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>Ciò che si scrive per un&apos;emoticon ha da 1 a {0} caratteri, senza spazi.</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Ciò che apre il profilo in {0} è di un altro profilo. Rimetti {1} da un backup di questa cartella; se non c&apos;è, crea un nuovo profilo con il tuo backup o con le parole che ti sei scritto.</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>Ciò che hai inoltrato sono parole di qualcun altro.</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>Ciò che ascolti non sta in una riga.</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>Ciò che {0} ha detto il {1} è stato eliminato.</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>La parola {0} non è di una frase di recupero: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>Parola {0}: {1}. Non è stato cancellato nulla; guarda ciò che ti sei scritto e riprova.</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>Scrivi le dodici parole della tua frase di recupero in una riga dell&apos;input.</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>Tu ti vedi sempre come sei.</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>Appari offline a più di {0} persone, più di quante si possano distinguere: appari offline a tutti.</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>Non sei ancora in nessuna comunità.</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>Non sei ancora in nessuna comunità. Aspetta che si trovi qualcuno, o connettiti a un nodo con il suo indirizzo.</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>Sei in più comunità: indicane una con --community.</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>Non fai più parte di questo gruppo.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>Ora non hai una connessione a questa comunità: nessuno saprebbe che si trasferisce.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>Ora non hai una connessione a questa comunità: non c&apos;è un indirizzo a cui portare gli altri.</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>Puoi chattare, ma questo computer non può connettere gli altri quando il loro se ne va. {0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>Hai appena inviato un trillo. Riprova fra {0} s.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Hai appena inviato un trillo.</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>Hai appena inviato un&apos;animoticon. Riprova fra {0} s.</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>Hai trasferito questa comunità su {0}.</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>Hai trasferito tu questa comunità: riportala indietro.</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>Qui hai troppe conversazioni.</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>Hai {0} emoticon. Prima eliminane una.</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>Hai {0} sticker. Prima rimuovine qualcuno.</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>Hai già {0} animoticon. Prima rimuovine una.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Hai inviato un&apos;animoticon: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>Il tuo account non ha un dispositivo così.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>I tuoi dispositivi sono stati cambiati con la frase di recupero su un altro dei tuoi. Questo lo saprà quando entrambi saranno connessi; poi riprova.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>I tuoi dispositivi sono stati cambiati con la frase di recupero su un altro dei tuoi. Collega lì quello nuovo, o aspetta che entrambi siano connessi.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>I tuoi dispositivi sono stati cambiati con la frase di recupero su un altro dei tuoi. Fai lì il backup.</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>{0} ({1}) su {2} ({3}) ha un contrasto di {4}:1; serve {5}:1.</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} Da qui non è raggiungibile: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} Ora lì non è raggiungibile. Ciò che scrivi aspetta.</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} Tu hai scritto un altro indirizzo; connettiti a quello per seguirla.</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>{0} su {1} è raggiungibile.</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>{0} su {1} si sente, ma non lascia connettere questo computer.</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} fa parte di questo backup e non c&apos;è. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} non può stare in un tema: sono ammessi solo file che finiscono in {1}, con nomi di lettere, cifre, - e _, al massimo in una cartella.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} non si può leggere: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>{0} non si può inviare: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>{0} non si può scrivere: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>{0} non può ancora leggere i gruppi crittografati: serve che aggiorni ChatEra e si faccia vedere qui una volta.</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>{0} ha modificato ciò che era stato detto il {1}: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>{0} ha un ChatEra che non può ancora confrontare i numeri. Confrontate il numero di sicurezza.</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>{0} ha un ChatEra che non può ancora leggere i messaggi crittografati. Quando sarà aggiornato, tutto ciò che vi scrivete sarà crittografato.</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>{0} contiene caratteri che non si vedono.</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} ha appena inviato un trillo.</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>{0} ha trasferito questa comunità su {1}.</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} è già membro.</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} c&apos;è due volte.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0} è più grande di {1} KiB.</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>Manca {0}, che fa parte di questo backup. {1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Manca {0}, che apre questo profilo. Rimettilo da un backup di questa cartella; se non c&apos;è, crea un nuovo profilo con il tuo backup o con le parole che ti sei scritto.</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>Manca {0}; è {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} non è né un file né una cartella.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} ha troppi livelli annidati.</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} non è TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} non è un file normale, l&apos;unica cosa ammessa in un tema.</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} non è una tabella: comincia con una riga [{1}].</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} non è testo in UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} non è una cartella solo tua. Rimuovila e riprova.</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>{0} non è verificato: {1}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} è compresso in un modo che qui non si legge.</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} è ciò che scrivi per un&apos;altra emoticon.</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} è {1}; deve essere {2}.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} è “{1}”, che non è nel pacchetto.</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>Forse su questo computer è attivo {0}.</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>Altre {0} chiavi non sono note a questa versione.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} ha inviato un&apos;animoticon: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>Sono installati {0} temi; prima rimuovine uno.</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>{0}, che apre questo profilo, non si può leggere ({1}). Rimettilo da un backup di questa cartella.</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>{0}{1} non è noto a questa versione.</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>“{0}” ora appartiene al tuo account, ma non tutto è stato portato di là: {1} Collegalo ancora una volta per portare il resto.</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>“{0}” è incluso in ChatEra e resta.</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>“{0}” continua in un nuovo gruppo con questo nome, che è crittografato.</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>“{0}” contiene byte che non sono testo in UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>“{0}” non ha il parametro “{1}”.</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>“{0}” è una persona, non un gruppo.</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>“{0}” non è una categoria.</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>“{0}” non è uno stato; scegline uno tra {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>“{0}” non è un tempo. Scrivi per esempio 30m, 2h, 3d o today, oppure until 15:00; al massimo un anno.</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>“{0}” non è né offline, né online, né usual.</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>“{0}” non è come dovrebbe: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>“{0}” non è l&apos;indirizzo di un nodo. Ha un aspetto come wss://192.168.1.20:4433.</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>“{0}” non è l&apos;impronta di un nodo; comincia con n_.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>“{0}” non è l&apos;id di un dispositivo.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>“{0}” non è l&apos;id di un messaggio. “chatera history” li mostra; cominciano con e_.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>“{0}” porta fuori dall&apos;immagine.</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>“{0}” richiede “{1}”: {2}.</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation>1234 5678</translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation>Trasferimento di tutto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>Questo computer è tuo?</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>Potrà fare tutto ciò che puoi fare tu qui: leggere ciò che hai scritto, scrivere a tuo nome, collegare e rimuovere computer.</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>Collega un altro computer</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>Link a questo computer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>Oppure scrivi lì: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Codice QR del link</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>Non mostrare il link a nessun altro: chi lo ha può chiedere di diventare uno dei tuoi computer. Vale per dieci minuti.</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>Avvia ChatEra sull&apos;altro computer, nella stessa rete, e scegli “Uso ChatEra su un altro computer”. Trova questo da solo. Altrimenti, incolla lì questo link:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Non ha funzionato</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>Il codice è giusto. Confermalo su “{0}”; poi riceverà il tuo account e i tuoi messaggi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>In attesa dell&apos;altro computer</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Che cosa è stato trasferito</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>Sì, collegalo</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>“{0}” sta ricevendo il tuo account e i tuoi messaggi.</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>“{0}” ora è uno dei tuoi computer e ha tutto ciò che c&apos;è qui.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>“{0}” vuole diventare uno dei tuoi computer.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>“{0}” vuole diventare uno dei tuoi computer. Scrivi il codice che mostra:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>Lascia</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Lascia il gruppo</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>Lasciare “{0}”?</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>Quello che hai ricevuto resta qui. Solo un membro può invitarti di nuovo.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsabile</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>Aggiungi alle tue emoticon</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>Il messaggio viene eliminato per tutti.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Invio invia, Invio inizia una nuova riga.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>Invio invia, Maiusc+Invio inizia una nuova riga.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Scrivi un messaggio</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0}; Ctrl+Invio lo invia</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>%Ln messaggio; Invio ci va.</numerusform>
            <numerusform>%Ln messaggi; Invio ci va.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messaggi trovati</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>Nessun risultato. Con meno parole o filtri si trova di più.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Cerca in tutti i messaggi</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>Il messaggio più recente; più in basso ce ne sono altri.</numerusform>
            <numerusform>I %Ln messaggi più recenti; più in basso ce ne sono altri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Parole da cercare</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mese successivo</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mese precedente</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>Va bene</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>{0} ha trasferito questa comunità su {1}.</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>{0} ha trasferito “{1}” su {2}.</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>Una comunità chiusa può vivere su un server che i suoi membri raggiungono da ovunque. Le sue conversazioni, i gruppi e i segni di lettura restano come sono, e ciò che è crittografato resta crittografato.

Prima si porta tutto lì e si confronta. Poi si avvisano i membri, e il loro ChatEra segue da solo; ognuno può anche restare. Se prima qualcosa non riesce, non cambia nulla.

Il server deve essere un nodo ChatEra avviato con un invito a questa comunità. Chi lo gestisce è così nella comunità.</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>Indirizzo del nuovo nodo</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>Indirizzo del nuovo nodo:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>Come lo indica il nodo; con la sua impronta è chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>Si porta tutto lì…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>Connessione al nuovo nodo…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>Ci si sposta lì…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>Verifica che ci sia tutto…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasferisci</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>Trasferisci questa comunità</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>Trasferimento della comunità</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>Si avvisano tutti…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>La comunità si è trasferita. Gli altri la seguono appena lo vengono a sapere.</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>La comunità di questa rete può vivere su un server che tutti raggiungono, anche da altrove. Le sue conversazioni, i gruppi e i segni di lettura restano come sono, e ciò che è crittografato resta crittografato.

Prima si porta tutto lì e si confronta. Poi si avvisano gli altri, e il loro ChatEra segue da solo; ognuno può anche restare. Se prima qualcosa non riesce, non cambia nulla.

Il server deve essere un nuovo nodo ChatEra che nessuno usa ancora.</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>Tutto silenziato fino alle {0}</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Per un&apos;ora</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Per otto ore</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Per sempre</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Riattiva tutti i suoni</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Riattiva i suoni</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Silenzia tutto</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>In silenzio finché vuoi tu; i messaggi che ti menzionano si sentono.</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>In silenzio fino a: {0}; i messaggi che ti menzionano si sentono.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Suoni e avvisi…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>Un&apos;emoji per ciò che significa:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambia nome</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Come si chiama:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Scrivi una risposta…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>Hai un nuovo messaggio.</numerusform>
            <numerusform>Hai %Ln nuovi messaggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>ti ha appena inviato un trillo.</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>ha appena effettuato l&apos;accesso.</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>non è più in linea.</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>ti ha inviato un messaggio</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>hanno appena effettuato l&apos;accesso.</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>non sono più in linea.</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – %Ln messaggio</numerusform>
            <numerusform>{0} – %Ln messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0}, {1} e un&apos;altra persona</numerusform>
            <numerusform>{0}, {1} e altre %Ln persone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>Non si può inviare un trillo a un gruppo con più di %Ln persona</numerusform>
            <numerusform>Non si può inviare un trillo a un gruppo con più di %Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Trillo</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>Potrai inviare un altro trillo fra {0} s</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>Scegli qualcuno nell&apos;elenco con cui parlare.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>Contatti, %Ln da leggere</numerusform>
            <numerusform>Contatti, %Ln da leggere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>Dal menu di un contatto lo metti nelle tue categorie.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un messaggio</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>Un messaggio che mi menziona</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Un trillo</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>Dopo un riavvio ritrovi le schede, o le conversazioni accanto alla lista contatti.</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>Anche _corsivo_, ~~barrato~~, citazioni, elenchi e blocchi di codice; altrimenti com&apos;è stato scritto.</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>Anche le conversazioni crittografate</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>Anche nelle conversazioni silenziate.</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>Raggruppa i contatti per</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>Nella misura in cui il sistema lo comunica ai programmi.</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>In schede in una finestra</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>Backspace subito dopo riporta ciò che hai scritto.</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>Accanto all&apos;elenco dei contatti in una finestra</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>Quelli di ChatEra</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Controlla l&apos;ortografia mentre scrivo</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>Chiudendo la finestra ChatEra resta in esecuzione</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compatte</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Elenco contatti</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>Conversazioni conservate come file</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>Le conversazioni si aprono</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>Vale dal prossimo avvio di ChatEra.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>Non disturbare quando lo dice il sistema</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>Ogni conversazione ha una cartella, con un file per ogni mese, che si apre con qualsiasi browser o editor. Ciò che viene modificato o eliminato in seguito vi resta; una riga lo segnala.</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>Ognuna nella propria finestra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>Trova persone in questa rete</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>Contrasto elevato se il sistema lo chiede</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>In tutte le lingue indicate nella pagina “Ortografia”. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>In percentuale del normale, da 70 a 250; si cambia anche con Ctrl e + o -.</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>Al posto del tuo messaggio personale mentre su questo computer c&apos;è musica; mai quando il tuo stato è Invisibile.</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>In punti, da 8 a 24.</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>Inviti e persone, da e-mail e pagine. Un link non fa mai nulla prima che tu lo confermi.</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>Conserva come file ciò che si dice d&apos;ora in poi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>Grandi, con immagini</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Ultima conversazione</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Meno movimento</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>Meno movimento se il sistema lo chiede</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>Mostra agli altri quando sto scrivendo</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>Mostra agli altri quando ho letto i loro messaggi</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>Usa questo computer come hub quando non ce n&apos;è uno</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>Fai sentire le animoticon</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>Minuti senza tasti né mouse; 0 significa mai.</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>Un mio messaggio viene inviato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>Mai quando il tuo stato è Occupato o Al telefono.</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>Niente suoni, niente notifiche e niente che si scuota, qualunque sia il tuo stato.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normali</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>Nulla si scuote o scorre; ciò che si sarebbe mosso si illumina dolcemente.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Le notifiche mostrano</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>Solo che c&apos;è qualcosa di nuovo</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>Solo dove si riproducono suoni.</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>Solo quando il tema è scelto dal sistema.</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Riapri ciò che era aperto</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>Apri qui i link che iniziano con chatera:</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>Altrimenti nella conversazione c&apos;è solo un&apos;immagine fissa. Con meno movimento succede lo stesso.</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>Altrimenti si usano solo gli indirizzi scritti a mano.</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>Altrimenti solo chi ha scritto, finché non viene sbloccato.</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>Altrimenti ciò che è stato scritto per mostrarli, o il loro nome.</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>Pagine per il browser</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>Riproduci le animoticon</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>Mostra *grassetto* e `codice` come tali</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>Mostra le emoticon e gli sticker personali degli altri</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>Mostra le scene degli altri</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>Mostra gli avvisi a comparsa come</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Mostra cosa sto ascoltando</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>Le immagini larghe dietro i nomi, in cima alle conversazioni.</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>Chi può leggere questa cartella può leggerle. Poiché quasi tutte le conversazioni sono crittografate, senza questa opzione si conserva ben poco.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Scritte come</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>Puoi cambiarlo in qualsiasi momento; ciò che stai scrivendo resta. Ogni conversazione può avere una finestra tutta sua dal proprio menu.</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>Le persone della tua rete si incontrano su uno dei vostri computer; può essere uno qualsiasi.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Riproduci suoni</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>Per uscire usa il menu o l&apos;area di notifica.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Invia con</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>Mostra i messaggi crittografati a schermo bloccato</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>Mostrami come inattivo dopo</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostra notifiche</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>Mostra caratteri e colori degli altri</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>Mostra chi non è in linea</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>Qualcuno effettua l&apos;accesso</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>Qualcuno si disconnette</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>Avvia ChatEra quando accedo al computer</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Avvia senza mostrare la finestra</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>Dimensione del testo nelle conversazioni</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>Tra Invio e Ctrl+Invio, l&apos;altro inizia una nuova riga; Maiusc+Invio lo fa sempre.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Quelli del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>La scelta del sistema segue il chiaro e lo scuro del tuo desktop.</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>Quelli del sistema restano nel suo elenco di notifiche, se ne ha uno.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>Trasforma :) in emoticon</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>Se è disattivato, neanche tu vedi quando gli altri stanno scrivendo.</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>Se è disattivato, neanche tu vedi quando gli altri hanno letto i tuoi, e i tuoi altri dispositivi non sanno che cosa hai letto qui. Ciò che hai letto mentre era attivo resta noto.</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>Quando il sistema è scuro</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>Quando il sistema è chiaro</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>In linea o no</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Chi è in linea</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Chi ha scritto</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>Chi ha scritto, e che cosa</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>Chi ti ha scritto compare finché non hai letto il messaggio.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>Con entrambi disattivati, tutto si muove qualunque cosa dica il sistema.</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>Senza finestra; i messaggi ti arrivano, e un clic sull&apos;icona nell&apos;area di notifica la mostra.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;Scrivi un messaggio personale&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>Cambia la tua immagine</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>Tutto è silenziato fino alle {0}; premi per riattivare</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Stato: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>Nulla ti disturba; premi per terminare</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Il tuo messaggio personale</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>La tua immagine</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} fino alle {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}; premi per vedere chi</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>Invio lo esegue. Senza &gt; trovi persone e gruppi.</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>Invio apre la conversazione. Scrivi &gt; per i comandi.</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>Invio lo sceglie; Esc rinuncia.</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>Invio prende queste parole; Esc rinuncia.</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>Trova qualcuno, o scrivi &gt; per un comando</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>Qui nessuno si chiama così. Scrivi &gt; per trovare un comando.</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>Nessuna corrispondenza.</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>Qui non esiste questo comando.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>Il blocco maiuscole è attivo.</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>ChatEra la chiederà a ogni avvio. Se la dimentichi, nessuno potrà aprire ciò che è su questo computer. Le tue 12 parole ti restituiscono la tua identità, ma i tuoi messaggi solo con un backup.</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>Quattro parole che non hanno nulla in comune vanno bene.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nuova passphrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostra ciò che scrivo</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>Questa si indovina presto. Quattro parole che non hanno nulla in comune vanno bene.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ancora la stessa</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>Le due non coincidono.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>Comunità</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Tutti qui</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Trova un contatto</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invita</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome del gruppo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuovo gruppo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>Chi ne farà parte?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>Frase di recupero di ChatEra</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>Queste parole riportano un&apos;identità ChatEra quando il suo computer va perso. Nessun altro le ha. Chi le ha può farsi passare per te: tieni questo foglio dove tieni ciò che conta.</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>Se questo computer va perso, 12 parole ti restituiscono la tua identità ChatEra.</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>Annotale…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>Copiato. Tra un minuto verrà tolto dagli appunti.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copia comunque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>Ogni programma qui può leggere ciò che si copia, e alcuni lo conservano o lo inviano ad altri dispositivi. La carta è più sicura.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Le ho annotate</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>Se mai perdi questo computer, avvia ChatEra su un altro e scegli “Ho 12 parole”.</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>Si legge tutto?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostra di nuovo le parole</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>Prendi ciò che hai annotato e scrivi due delle parole, per vedere se si legge.</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>Queste 12 parole sono l&apos;unico modo per riavere la tua identità ChatEra se questo computer va perso. Nessun altro le ha, e noi non possiamo inviartele.</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>Queste parole ora esistono solo sul tuo foglio; questo computer le ha dimenticate e non può più mostrarle.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>Parola {0}</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>La parola {0} non è quella giusta. Guarda ciò che hai annotato, o di nuovo le parole.</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>Le parole {0} non sono quelle giuste. Guarda ciò che hai annotato, o di nuovo le parole.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>Scrivile su carta, in quest&apos;ordine, e tieni il foglio dove tieni ciò che conta. Chi ha le parole può farsi passare per te.</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>Annota queste 12 parole</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Le tue 12 parole</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>Palloncino</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Farfalla</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cactus</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gatto</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>Ciliegie</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un&apos;immagine</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Scegli la tua immagine</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Città di notte</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>Tazza di tè</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Crepuscolo</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Pesce</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Fiore</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Volpe</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Da file…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Chitarra</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Foglia</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Faro</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Luna</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Montagne</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Nessuna immagine</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>Gufo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Pianeta</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Razzo</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Barca a vela</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Lumaca</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>Colline al sole</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Questa immagine non si può usare: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Immagine di {name}</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>Palloncini</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>Grande risata</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>Cuore saltellante</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Coriandoli</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>Robot ballerino</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>Toc toc</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>Decollo</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>arrabbiato</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>compleanno</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>ciao ciao</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>caffè</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>in lacrime</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>buonanotte</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>ciao</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>affamato</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>che ridere</translation>
    </message>
    <message>
        <source>love</source>
        <translation>amore</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musica</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>party</source>
        <translation>festa</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>pioggia</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>scusa</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>sorpreso</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>grazie</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensieroso</translation>
    </message>
    <message>
        <source>working</source>
        <translation>al lavoro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>ancora</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>palloncino</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>banana</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>pipistrello</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>ape</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>campana</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicletta</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>torta di compleanno</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>farfalla</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>cactus</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>cammello</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>macchina fotografica</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>candela</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>carota</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>ciliegie</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>quadrifoglio</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>caffè</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>pannocchia</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>granchio</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>corona</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>tamburo</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>elefante</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>fuoco</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>giraffa</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>occhiali</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>uva</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>chitarra</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>martello</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>riccio</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>elicottero</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>clessidra</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>gelato</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chiave</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>lampadina</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>fulmine</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>luna</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>fungo</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>polpo</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>gufo</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>pinguino</translation>
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
        <translation>arcobaleno</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>razzo</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>gallo</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>barca a vela</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>forbici</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>lumaca</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpente</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>pupazzo di neve</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>calzini</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>treno a vapore</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>girasole</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefono</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>trattore</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>tromba</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>tartaruga</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>ombrello</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>vulcano</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>anguria</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>balena</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>Verrà rimossa %Ln immagine.</numerusform>
            <numerusform>Verranno rimosse %Ln immagini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Scegli un pacchetto</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Scegli immagini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacchetti</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>Salva come pacchetto</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>Non si può scrivere il pacchetto: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>È un pacchetto di emoticon: va nella finestra “Le tue emoticon”.</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>È un pacchetto di sticker: va nella finestra “I tuoi sticker”.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>Non si può usare {0}: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>Verrà rimosso: {0}.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>Tutti i messaggi fissati</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>Nascondi o non fissare più</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Messaggio fissato</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>Messaggio fissato {0} di {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>Nascosto finché non si fissa qualcos&apos;altro.</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Nascondi per me</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messaggi fissati</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>Il messaggio è fissato per tutti.</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>Il messaggio non è più fissato.</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Non fissare più per tutti</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · fissato da {2}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Indirizzo già in uso</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Impossibile assegnare l&apos;indirizzo richiesto</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connessione rifiutata</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connessione interrotta dal corrispondente</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Connessione scaduta</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o risorsa occupata</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>La cartella non è vuota</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota disco superata</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Il file esiste già</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome del file troppo lungo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>File troppo grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Errore di input/output</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>È una cartella</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>La rete non è attiva</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>La rete non è raggiungibile</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Nessun percorso verso l&apos;host</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>File o cartella inesistente</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Non è una cartella</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operazione non permessa</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permesso negato</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>File system in sola lettura</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Troppi file aperti</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>il numero delle sue immagini non è compreso tra 1 e {0}</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>uno sticker ha un&apos;emoji, un nome e parole di al massimo 64 caratteri ciascuno</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>&lt;{0}&gt; non è consentito in quel punto</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>una sua parte è danneggiata</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentativo di scrivere in un database di sola lettura</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>il file del database è danneggiato</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>il database è bloccato</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>il database o il disco è pieno</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>errore di input/output del disco</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>il formato {0} qui non è noto</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>non si può leggere: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>contiene un’istruzione per un programma</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>dichiara un tipo di documento</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>non si riesce a ridurla abbastanza</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>finisce troppo presto</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>ha una parte di cui nessuna immagine ha bisogno</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>ha meno pixel di quanti ne dichiara, o di più</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>ha più di {0} pixel per lato</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>è più grande di {0} MiB</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>non è PNG, JPEG, WebP, GIF o SVG</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>non è un archivio ZIP, o è danneggiato</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>l&apos;immagine è troppo grande</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>è troppo lunga e stretta</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>la sua intestazione è danneggiata</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>le sue parti non sono in ordine</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>i suoi pixel sono danneggiati</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>i suoi pixel sono scritti in un modo che qui non viene letto</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>più grande di {0} KiB</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>più di {0} byte</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>nome, autore e licenza devono avere da 1 a 64 caratteri ciascuno</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>non è un PNG</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>non è XML: {0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>non è un&apos;immagine</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>nessuna viewBox</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>il testo non è consentito</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>il manifesto non si può leggere: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>la viewBox non ha dimensioni</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>la viewBox deve essere composta da quattro numeri</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>manca {0}</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>troppe linee</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>troppe forme</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossibile aprire il file del database</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>ciò che si scrive per un&apos;emoticon ha da 1 a 32 caratteri, senza spazi</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} non può stare in un pacchetto: sono ammessi solo {1} e file .png e .svg</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} non si può leggere: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>{0} non può avere il valore {1}</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>{0} contiene un numero troppo grande</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} è incluso due volte</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0} è più grande di {1} KiB</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} non è un nome di immagine</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} non è un file normale</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>{0} non è consentito</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} non è nel pacchetto</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} è compresso in un modo che qui non si legge</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} compare due volte</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>Se non hai mai rimosso questo computer, scopri prima chi è stato: serve uno dei tuoi computer, o le tue 12 parole.</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>Questo computer è tuo?</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Usalo di nuovo</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>Usa di nuovo questo computer</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Le tue 12 parole</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>Le tue 12 parole mostrano che questo computer è tuo. Poi conta come uno nuovo dei tuoi e riceve di nuovo i tuoi messaggi.</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>Si ferma subito: non riceve più messaggi, e nulla di ciò che scrive conta. Ciò che contiene resta leggibile lì.</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>È andato perso o è stato rubato</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Rimuovi un dispositivo</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>Rimuovere “{0}”?</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>Chi lo ha potrebbe aggiungere un proprio dispositivo ai tuoi. Per questo servono le tue 12 parole, che hai solo tu. I tuoi altri dispositivi vanno avanti, e i tuoi contatti non notano nulla.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Le tue 12 parole</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Ricomincia da capo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>Scegli la cartella di un backup…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>Hai ChatEra su un altro computer che funziona ancora? Allora nulla è perduto: collega questo a quello.</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>Recuperala</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>Recupera la tua identità</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>Non ho le mie 12 parole</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Uso ChatEra su un altro computer</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>Altrimenti resta solo un nuovo inizio. Nessuno ha le tue 12 parole tranne te, quindi nessuno può ridarti la tua identità o aprire i tuoi backup.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>Le 12 parole</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>Scrivi le 12 parole che hai annotato, nel loro ordine.</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>Che cosa è stato recuperato</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>Dove si trova il backup?</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>Senza un backup per tutti sei di nuovo tu, ma i tuoi messaggi non sono qui.</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>Senza le tue 12 parole</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Le tue 12 parole</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>I tuoi amici conservano ciò che vi siete scritti. Per loro sei una persona nuova con lo stesso nome, e ChatEra li avverte: chiamali, e fai verificare loro che sei tu. I gruppi devono invitarti di nuovo.</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>I tuoi messaggi vengono recuperati.</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>I tuoi messaggi tornano da {0}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>Il tuo nome, come prima</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>Il tuo nome, se vuoi cambiarlo</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Pagina per un browser (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Testo semplice (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>Dati per programmi (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Salva conversazione</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Non c&apos;è ancora nulla da stampare.</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>Ambra</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Come nel tema</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Cambia la mia scena</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Colore:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>I suoi colori</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Semplice</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turchese</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>Foglie d&apos;autunno</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Palloncini</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Città di notte</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Colline</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Prato</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Montagne</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>Pioggia sulla finestra</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>Mare di sera</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>Dopo un giorno…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>Prima di un giorno…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>Club del libro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>Nessun messaggio ha “{0}”. Si può chiedere: {1}.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>Qui nessuno si chiama “{0}”. Un nome con spazi va tra virgolette.</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>In un giorno…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>Qui si cerca solo in questa conversazione; “in:” serve per la ricerca in tutti i messaggi.</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>Dopo “{0}” deve seguire qualcosa, senza spazio.</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>Non c&apos;è nessuna conversazione “{0}”. Un nome con spazi va tra virgolette.</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>Scrivi parole o il loro inizio: devono esserci tutte nel messaggio. Tra “virgolette” devono stare una dopo l&apos;altra, e -pioggia significa: senza pioggia.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>Parole, “parole in ordine”, -senza. Filtri: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dopo</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>dopo quale giorno</translation>
    </message>
    <message>
        <source>before</source>
        <translation>prima</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>prima di quale giorno</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>disegno</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>has</source>
        <translation>con</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>in quale conversazione</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>me</source>
        <translation>me</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>menzione</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>trillo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>data</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>in quale giorno</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reazione</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>sticker</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>cosa contiene</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>chi l&apos;ha scritto</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>animoticon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>“{0}” non è un giorno. Scrivi 2026-05-31, 2026-05 o 2026, oppure oggi, ieri, lunedì.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambia la passphrase…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>ChatEra chiede la tua passphrase a ogni avvio.</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>Far aprire ChatEra senza passphrase?</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>Un momento: ciò che qui richiede un secondo, a un ladro richiede anni.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Rimuovi la passphrase</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Imposta una passphrase…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>Mostra le parole…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>Ciò che è su questo computer è crittografato, e si apre da solo quando hai effettuato l&apos;accesso. Con una passphrase si apre solo a chi la conosce.</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>Ciò che è su questo computer è crittografato, ma chi può copiare i tuoi file può aprirlo: questo sistema non ha un posto per i segreti. Una passphrase risolve il problema.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>Allora chi usa la tua sessione su questo computer potrà leggere i tuoi messaggi.</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>Non hai ancora annotato le tue 12 parole. Sono l&apos;unico modo per riavere la tua identità se questo computer va perso.</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>Hai annotato le tue 12 parole il {0}. Sono solo sul tuo foglio.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Le tue 12 parole</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>Le tue 12 parole non sono su questo computer. Le hai annotate, o puoi ancora farlo sul computer dove hai iniziato.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Sfondo delle conversazioni…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Cambia la mia scena…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>Impostazioni di ChatEra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>Conservate come file</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>Vedi i temi…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>Impossibile cambiarlo: {0}.</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>Il sistema non l&apos;ha accettato.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Chi ti vede</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>Aggiungi “{0}” al tuo dizionario</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Come nelle impostazioni</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Controlla ortografia</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>Ignora “{0}” qui</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>Lingue qui</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Ricerca dei dizionari…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Ricerca di suggerimenti…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Altre lingue…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Nessun dizionario installato</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Nessun suggerimento</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>“{0}” non è in nessun dizionario</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>Dizionari su Debian e Ubuntu: “{0}”, e hunspell-… per altre lingue. Su altri sistemi i pacchetti si chiamano enchant2 e hunspell-…, o simili.</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>Installa la libreria con “{0}”. Controlla con i dizionari di macOS e con gli altri installati.</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>Parola sbagliata: {0}. Il tasto Menu mostra suggerimenti.</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>Non si possono aggiungere altre parole al tuo dizionario.</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>Nel campo non c&apos;è scritto nulla.</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>Metti i due file di una lingua, per esempio {0}, nella cartella {1}. LibreOffice ha questi file per molte lingue.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>L&apos;ortografia non viene controllata.</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>Non c&apos;è un dizionario per le tue lingue. Le impostazioni dicono come averne uno.</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>Non ci sono parole sbagliate.</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>Una parola è giusta se si trova in una di queste lingue. Dal menu del campo in cui scrivi puoi sceglierne altre per una sola conversazione.</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Una parola giusta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>Scelte in base alle lingue del tuo sistema.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Scelte da te.</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>Di tutti i paesi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>Lingue in cui si controlla l&apos;ortografia</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cerca di nuovo</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Ricerca dei dizionari…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>Mostra ciò che una lingua ha per ogni paese, non solo la variante abituale.</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>Non c&apos;è un dizionario per le lingue in cui scrivi.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>Su questo computer non c&apos;è un dizionario, o manca la libreria “enchant”.</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>Scrivi una sola parola, senza spazi né cifre.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Le tue parole</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>A un&apos;ora…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>Alla fine di oggi</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>Termina alle {0}</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Tra 30 minuti</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Tra un&apos;ora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>Quando ne scelgo un altro</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Chi ti vede diversamente…</translation>
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
        <translation>Di nuovo disponibile alle</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Fino a quando</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>Trova uno sticker</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>Nessuno sticker si chiama così</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>I tuoi sticker…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>sticker: {0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>Questo sticker non si può conservare: {0}.</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>Un pacchetto di qualcun altro è un file che termina in {0}; trascinalo qui, oppure trascina immagini. Ciò che ChatEra porta con sé non si può rimuovere.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Aggiungi immagini…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Cambia nome…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Installa un pacchetto…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>Rimuovi il suo pacchetto</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>I tuoi sticker</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>non è selezionato nessuno dei tuoi</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>sticker: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>Non si può usare {0}: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>Può dirlo chiunque. Verifica lì che sia davvero questa persona.</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>È {0}, la persona che conosci?</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>Verifica prima chi è</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>Forse è un&apos;altra persona di nome {0}, forse qualcuno che si fa passare per quella che conosci.</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>Forse {0} ha ricominciato da capo, forse qualcuno si fa passare per {0}. Verifica prima di scrivere.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>Dice che prima era {0}. Può dirlo chiunque: verifica.</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>Non è la persona che hai verificato come {0}</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Scrivi comunque</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>{0} dice che questa era la sua identità, e che ora ne ha una nuova</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} ora usa una nuova identità</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln da leggere</numerusform>
            <numerusform>%Ln da leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Chiudi {0}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>Lì c&apos;è qualcosa da leggere</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>Schede successive</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>Schede precedenti</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - Conversazioni</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
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
        <translation>Anna dice:</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>Boris</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>Boris dice:</translation>
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
        <translation>In linea</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>al traghetto</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>hai visto le foto?</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>in partenza per il lago</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>sì! ci vediamo alle sei</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>Un tema di qualcun altro è un file che finisce in {0}; trascinalo qui.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>E un altro; “chatera theme check” dice tutto.</numerusform>
            <numerusform>E altri %Ln; “chatera theme check” dice tutto.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>Segue il chiaro e lo scuro del tuo desktop.</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>Installa un tema</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Installa da un file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temi</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>Ora vedi “{0}”.</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>di {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>scuro</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>contrasto elevato, 7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>chiaro</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>“{0}” non si può installare:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>“{0}” è stato rimosso.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>Un messaggio che non si può ancora leggere</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Un messaggio che non è qui</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Un trillo</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>Un&apos;animoticon: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>Invio la riproduce di nuovo</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>Inoltrato da {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>Messaggio scritto a mano</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>È stato scritto per i tuoi dispositivi, ma ciò che lo apre non è ancora arrivato. Arriva da solo quando è in linea {0}.</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>È stato scritto per i tuoi dispositivi, ma ciò che lo apre non è mai arrivato. Chiedi di nuovo quando è in linea {0}: può ancora arrivare.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Questo messaggio è stato eliminato</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>Questa versione di ChatEra non può riprodurla.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Hai appena inviato un trillo.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Hai inviato un&apos;animoticon: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>un messaggio che non è stato possibile aprire; Invio lo chiede di nuovo</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>un altro dei tuoi dispositivi</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>messaggio eliminato</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>consegnato</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>messaggio scritto a mano</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>in risposta a {0}: {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non crittografato</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>uno dei dispositivi di {0} o dei tuoi</translation>
    </message>
    <message>
        <source>read</source>
        <translation>letto</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviato</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>sticker: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>in attesa di questo messaggio</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} ha appena inviato un trillo.</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>{0} ti ha appena inviato un trillo.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} ha inviato un&apos;animoticon: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}, altrove</translation>
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
        <translation>Segna come letto</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>Rispondi a {0}</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Invia la risposta</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Scrivi una risposta…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>Messaggio personale…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Esci da ChatEra</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>Mostra ChatEra</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e un&apos;altra</numerusform>
            <numerusform>e altre %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;ChatEra è bloccato&lt;/b&gt;&lt;br&gt;Scrivi la sua passphrase per aprirlo.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Il blocco maiuscole è attivo.</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>Apertura… ci vuole un momento, così indovinare richiede anni.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostra ciò che scrivo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>Sblocca ChatEra</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln da leggere</numerusform>
            <numerusform>%Ln da leggere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Salta al primo messaggio non letto</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>All &amp;digits</source>
        <translation>Tutte le ci&amp;fre</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>Scegli un modo; ci vuole un minuto. Poi nessuno può farsi passare per {0}, chiunque gestisca la rete.</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>Confronta &amp;numeri</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>È davvero {0}?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>È davvero {0}</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>Verifica che sia davvero {0}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Non ne ho più la certezza</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>Modi per verificare</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>Hai verificato il {0}. Se {1} dovesse presentarsi con un&apos;altra identità, ChatEra ti avvisa.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>All&apos;inizio: {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Modifica: {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>Ora, da: {0}</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>Versioni del messaggio</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>Tutti in {0}</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>Tutti ti vedono come dice il tuo stato.</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>Lascia che mi vedano come gli altri</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>Persone che ti vedono diversamente</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>Ciò che invii si vede comunque, e si vede anche che un messaggio ti è arrivato e, se non l&apos;hai disattivato, che l&apos;hai letto. Ciò che ascolti non viene mostrato a nessuno mentre appari offline a qualcuno. Chi gestisce l&apos;hub o il server che ti connette può vedere che ci sei.</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>Puoi apparire offline a singole persone, e online ad alcune mentre sei invisibile: dal menu di un contatto, di una categoria o di una conversazione. Nessuno saprà della tua scelta.</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>Il tema “{0}” non si può usare, quindi ne vedi un altro. {1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>Lampeggio</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Scossa</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>Animoticon in corso: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>Fai clic o premi Esc per terminarla</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>Aggiungi da un file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Animoticon</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>{0}: Invio o un clic la invia</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>Aggiungi un&apos;animoticon</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>Non si possono inviare animoticon a un gruppo con più di %Ln persona</numerusform>
            <numerusform>Non si possono inviare animoticon a un gruppo con più di %Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>Questa versione di ChatEra non può riprodurre questa animoticon.</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Animoticon</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>Animoticon (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>Potrai inviare un&apos;altra animoticon fra {0} s</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>personale</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>“{0}” ora è tra le tue animoticon.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>“{0}” non è più tra le tue animoticon.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>Come nelle impostazioni</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>Niente di tutto questo quando il tuo stato è Occupato, Al telefono o Non disturbare.</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>Suoni e avvisi: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>Le parole</translation>
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
        <translation>Colore della penna</translation>
    </message>
</context>
</TS>
