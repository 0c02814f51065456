<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>À propos de ChatEra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>Copié. Cela ne dit rien de vous ni de vos conversations.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copier pour un rapport</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>Copier les versions de ChatEra et de ce système, pour les montrer à quelqu’un qui peut aider</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>Logiciel libre sous licence Apache 2.0. Ses images et ses sons lui sont propres ; voici les œuvres d’autrui qu’il contient :</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>La simplicité de la messagerie classique, sans le cloud de personne entre nous.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>Œuvres d’autrui dans ChatEra et leurs licences</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>Une page plus bas</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Une page plus haut</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>À propos de ChatEra</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>Ajouter à vos émoticônes…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>Ajouter à vos stickers</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>Ajouter à vos clins d’œil</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>Ajouter {0} à vos émoticônes…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>Adresse d’un hub ou d’un nœud, par exemple 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Toutes les commandes…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>Tous les messages épinglés…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>Répondre à la dernière notification</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Apparaître hors ligne</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>Apparaître hors ligne pour une catégorie…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Apparaître hors ligne pour eux</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>Apparaître en ligne pour une catégorie…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Apparaître en ligne pour eux</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent(e)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Arrière-plan des conversations…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>Arrière-plan de cette conversation…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>De retour dans une minute</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>Ramener avec les autres</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé(e)</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Changer ma scène…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>Changer les droits d’un membre…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Modifier votre dernier message</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>Changer votre nom…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>Changer votre message personnel…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>Changer votre image…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>ChatEra démarre.</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>ChatEra n’a pas fini de démarrer.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Choisissez d’abord un membre dans la liste.</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>Choisissez d’abord un message dans l’historique.</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>Choisissez d’abord un message qui contient les émoticônes de quelqu’un.</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Choisissez une personne dans la liste.</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>Choisissez d’abord un sticker dans l’historique.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Fermer la conversation</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>Fermer ce qui est ouvert, étape par étape</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>Communautés…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>Se connecter à une adresse…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>Conversations en onglets</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copier comme image</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Supprimer pour tout le monde</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>Chaque conversation dans sa fenêtre</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>Modifier ici votre message personnel</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Émoji…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>Fin de l’historique</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>Tout dans une seule fenêtre</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
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
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>Rechercher un contact…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Rechercher dans cette conversation…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>Police et couleur…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>Transférer %Ln message…</numerusform>
            <numerusform>Transférer %Ln messages…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>Aller à quelqu’un…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Aller au premier message</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Aller au premier message non lu</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>Aller au message d’origine</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Tout réentendre</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>Disposition des contacts…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Combien de temps&#xa0;?</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>Inviter par nom…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>Conserver les conversations en fichiers…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>Garder cette fenêtre au premier plan</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>Garder ce qui est en cours de suppression</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>Langues et mots pour l’orthographe…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>Quitter le groupe…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>Vérifier qui c’est vraiment…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>Faire de l’admin un simple membre</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>Faire du membre un admin</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>Descendre le favori</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>Monter le favori</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>Reculer l’onglet</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>Avancer l’onglet</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>Déplacer cette communauté…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>Tout mettre en sourdine un moment…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Mettre en sourdine pendant une heure</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>Mettre en sourdine pendant huit heures</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>Mettre en sourdine jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Mot mal orthographié suivant</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>Onglet ou fenêtre suivante</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Conversation non lue suivante</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>Surnom…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>Aucune conversation n’est conservée en fichiers.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>Aucune suppression n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Rien n’est épinglé ici.</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>Aucun autre message non lu.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Aucun message non lu.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Rien n’a encore été écrit ici.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Wizz</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>Seuls les admins et le ou la propriétaire du groupe le peuvent.</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>Seul le ou la propriétaire du groupe le peut.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>Ouvrir une conversation avec le membre</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>Ouvrir le dossier des conversations conservées</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>Ouvrir ce qui en est conservé</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>Simple membre</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Parti(e) manger</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Épingler pour tout le monde</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>Onglet ou fenêtre précédente</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Conversation non lue précédente</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Imprimer la conversation…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>Ranger dans une nouvelle catégorie…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Quitter ChatEra</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Réagir…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Retirer du groupe…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>Retirer le membre du groupe</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Renommer le groupe…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>Répondre en privé</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>Enregistrer la conversation…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>Dire ce que vous faites…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>Rechercher dans tous les messages…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>Envoyer un clin d’œil…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>Afficher la liste de contacts</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Montrer ce que j’écoute</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>Il y a déjà du texte dans le champ.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Sons et notifications…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>Début de l’historique</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>Stickers…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>Ce n’est pas un favori.</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>Thèmes…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>Il n’y a pas encore de catégorie.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Il n’y a pas encore de conversation.</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>Il n’y a aucune notification à laquelle répondre.</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>Il n’y en a pas d’autre.</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>Il n’y avait rien de non lu ici.</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>Ce bureau ne laisse aucun programme en décider.</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>Ce n’est pas un groupe.</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>Pour tout le monde dans quelle catégorie&#xa0;?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Désépingler pour tout le monde</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>Non lu à partir d’ici</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>Quel rôle à partir de maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>Ce que vous avez écrit ensuite</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Ce que vous avez écrit avant</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>Quel clin d’œil&#xa0;?</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>Qui peut lire ceci…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Qui vous voit autrement…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Qui&#xa0;?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>De qui&#xa0;?</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>Pourquoi ne vois-je pas quelqu’un&#xa0;?…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>Clins d’œil…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>Écrire à la main</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>Vous n’êtes plus dans ce groupe.</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>Vous n’avez encore sauté nulle part.</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>Vous n’avez pas autant de favoris.</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>Vous avez déjà ce sticker.</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>Vos émoticônes…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Votre message personnel</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Vos stickers…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>un message personnel</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>ajouter membre</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>ajouter gens membres groupe</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>adresse url</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>admin promouvoir rétrograder rôle droits</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>toujours visible premier plan dessus rester flotter épingler</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>animation sélecteur</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>répondre citer citation</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>répondre citer direct seul auteur privé</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>apparaître hors ligne en ligne certaines personnes cacher masquer invisible confidentialité</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>archive journal historique fichiers</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>archive journal historique dossier enregistrer texte html exporter</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>disposition agencement séparées classique</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>disposition agencement unique partagée à côté liste de contacts</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>disposition agencement onglets une fenêtre</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>attacher ancrer onglet fenêtre principale</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>avatar photo image profil</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>arrière-plan en-tête fond couleur thème image derrière nom</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>bloc extrait programme presse-papiers</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>wizz secouer vibrer nudge</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>changer corriger éditer</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>discuter tchat écrire message</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>fermée ouverte rejoindre inviter créer serveur réseau</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>palette commandes actions raccourcis aide</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>créer salon canal discussion plusieurs personnes</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>émoticône personnalisée smiley garder piquer prendre</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>émoticônes personnalisées smileys images créer importer exporter</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>rétrograder rôle</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>docteur aide problème réseau diagnostic</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>bas descendre liste</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>éditer corriger changer</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>modifié historique changements avant texte</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>emote action</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>émoticône smiley emoji sélecteur</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>chiffrement cryptage sécurité privé</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>fin bas dernier récent</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>quitter sortir fermer fin</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>exporter fichier page texte html archive sauvegarder</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>chercher trouver partout historique</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>dossier fichiers archive journal historique</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>format chasse fixe machine à écrire bloc mots sélectionnés</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>format penché italique accent lettres mots sélectionnés</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>format barrer rayer mots sélectionnés</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>format fort gras lettres mots sélectionnés</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>format souligner lettres</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>groupe étiquette famille travail</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>écriture manuscrite encre dessiner stylo croquis tablette</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>écriture manuscrite encre dessin presse-papiers image</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>écriture manuscrite encre dessin png svg fichier exporter</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>masquer cacher ranger archive désarchiver</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>historique rappeler</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>combien de temps, par exemple 1h</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>ignorer débloquer</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>sauter jour calendrier historique</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>touches raccourcis changer</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>exclure expulser virer</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>exclure expulser virer membre bannir</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>gauche ordre</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>lettres gras italique souligné style</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>verrouillé perdu clé chiffré</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>apparence skin couleurs sombre nuit contraste</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>marquer non lu plus tard nouveau séparateur alt clic</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>musique lecture en cours chanson lecteur message personnel</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>nouveau ligne séparateur haut</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>nouveaux messages</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>surnom pseudo renommer nom affiché</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>notifications alertes silence bulles</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>notifications alertes silence bulles sourdine</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>options préférences réglages thème</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>ordre épinglés trier</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>papier pdf exporter</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>personnes gens fenêtre principale</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>épingler étoile haut</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>épinglés important gardés haut</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>détacher sortir séparer décrocher fenêtre à part</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>promouvoir rôle</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>message rapide humeur statut</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>sélecteur rapide trouver personne groupe conversation ouvrir aller</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>quitter sortir fermer</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>citation réponse aller original</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>réaction emoji aimer like</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>lire plus tard marque</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>lire plus tard marque vu</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>retirer effacer annuler envoi</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>renommer appeler alias</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>retour saut citation historique</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>droite ordre</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>chercher personnes gens filtrer</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>chercher mots historique</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>envoyer renvoyer échec</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>serveur hôte hub nœud ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>serveur nœud</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>partager renvoyer quelqu’un d’autre</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>silence muet sourdine notifications sons</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>silence calme ne pas déranger notifications sons</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>silence calme notifications ne pas déranger</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>trier ordre taille catégorie statut hors ligne affichage</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>sons notifications</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>orthographe vérifier dictionnaire dictionnaires mots personnels langue</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>orthographe vérifier mots mal orthographiés souligner langue</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>orthographe vérifier faute de frappe corriger dictionnaire</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>début commencement haut ancien</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>statut présence comment les autres me voient</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>sticker garder prendre</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>stickers packs installer images personnels</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>stickers sélecteur image envoyer</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>onglet conversation</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>onglet conversation ouverte</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>texte presse-papiers</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>titre sujet nom</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>bulle notification répondre clavier</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>annuler suppression</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>fin silence sourdine notifications sons</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>désépingler garder en vue haut important</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>non lu vu</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>haut monter liste</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>vérifier numéro de sécurité identité</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>version licence copyright droits aide infos bibliothèques rapport à propos</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>visibilité présence statut cacher masquer invisible groupe</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>visibilité présence statut cacher masquer invisible secret discret</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>visibilité présence statut cacher masquer invisible montrer vu</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>fond motif dégradé image derrière messages</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>fond motif dégradé image derrière messages scène thème</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>ce que vous faites</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>clin d’œil animation rejouer</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>clin d’œil animation enregistrer garder</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>écrire message</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>zoom agrandir plus grand</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>zoom réduire plus petit</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>zoom réinitialiser normal</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>À&#xa0;:</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>À&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>{0} a maintenant le statut&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>Apparaître hors ligne pour tout le monde dans {0}</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Apparaître hors ligne pour eux</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>Apparaître hors ligne pour {0}</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>Apparaître en ligne pour tout le monde dans {0}</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Apparaître en ligne pour eux</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>Apparaître en ligne pour {0}</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>Désormais, tout le monde dans {0} vous voit hors ligne.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>Tout le monde dans {0} vous voit de nouveau comme les autres.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>Tout le monde dans {0} vous voit en ligne, même quand vous apparaissez hors ligne.</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>Ici, vous apparaissez hors ligne pour tout le monde&#xa0;: l’ordinateur qui vous connecte a un ChatEra plus ancien, qui ne peut pas vous cacher à certaines personnes seulement.</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>Vous apparaissez hors ligne pour plus de %Ln personnes, et donc pour tout le monde.</numerusform>
            <numerusform>Vous apparaissez hors ligne pour plus de %Ln personnes, et donc pour tout le monde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>hors ligne pour %n personne</numerusform>
            <numerusform>hors ligne pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>hors ligne pour {0}</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>en ligne pour %n personne</numerusform>
            <numerusform>en ligne pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>en ligne pour {0}</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>Désormais, {0} vous voit hors ligne.</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>{0} vous voit de nouveau comme tout le monde.</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>{0} vous voit en ligne, même quand vous apparaissez hors ligne.</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Aperçu&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>Les thèmes à contraste élevé n’affichent pas d’images derrière le texte.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Cette image est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Votre propre image</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>Anna dit&#xa0;:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>Comme toutes les conversations</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Comme dans le thème</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>Arrière-plan des conversations</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>Arrière-plan de cette conversation</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Arrière-plans</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>Pour toutes les conversations qui n’en ont pas de particulier</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Uni</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>On va au lac vendredi&#xa0;?</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>Oui&#xa0;! J’apporte le gâteau.</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>Vous dites&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>Dégradé bleu</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bulles</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>Dégradé vert</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>Dégradé orange et rose</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Ondulations</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>Papier quadrillé</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Rayures</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>Dégradé violet</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>Une sauvegarde contient tout ce qui a été écrit, chiffré&#xa0;: vos 12 mots l’ouvrent. Sa place est sur un autre disque.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>Sauvegardé, puis relu pour vérification&#xa0;: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Progression de la sauvegarde</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>Relecture… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>La dernière sauvegarde date du {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Où placer la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>Notez d’abord vos 12 mots&#xa0;: sans eux, personne ne peut ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>Écriture… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>Par exemple :cat: ou (cat). Les espaces ne sont pas permis.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>Les espaces n’y sont pas permis.</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>Ce que vous tapez pour l’obtenir</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>Ce que vous tapez pour l’obtenir&#xa0;:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>Vous tapez déjà cela pour une autre émoticône, que celle-ci remplace.</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>Vous tapez déjà cela pour une autre émoticône. Choisissez autre chose.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier sous forme de texte</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Le code ne correspond pas&#xa0;: l’appareil utilisé par {0} vous connaît sous une autre identité, quelqu’un s’est donc peut-être glissé entre vous. Prévenez {0} par un autre moyen, et n’écrivez ici rien de confidentiel.</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>Le code correspond&#xa0;: c’est bien {0}.</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>Ce code vient d’un ChatEra plus récent. Mettez le vôtre à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>Pour cette conversation, {0} a un autre code que celui-ci. Si celui-ci s’affichait pourtant sur l’écran utilisé par {0}, quelqu’un s’est peut-être glissé entre vous&#xa0;: n’écrivez ici rien de confidentiel.</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>Voici votre code pour {0}. Montrez-le-lui, sur cet écran ou sur papier.</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>Ce que dit son code</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>Ce que dit son code&#xa0;: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>Votre code&#xa0;; «&#xa0;Copier sous forme de texte&#xa0;» le donne en lettres</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>Une communauté fermée</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>Une nouvelle communauté</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Au moins %Ln caractère.</numerusform>
            <numerusform>Au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>Connexion établie&#xa0;; votre ordinateur est le hub</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>Tout le monde sur votre réseau est dans la communauté ouverte. Une communauté fermée demande une phrase secrète ou une invitation&#xa0;; les autres voient qu’elle existe, mais pas qui s’y trouve.</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Tout le monde ici</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>Pour quelqu’un dont le ChatEra ne trouve pas le vôtre tout seul, mais dont l’ordinateur peut le joindre. Ce lien ne mène nulle part une fois qu’un autre ordinateur a pris le relais.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>Rejoindre une communauté</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La quitter</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>Quitter la communauté&#xa0;?</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Nom de la communauté</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>Nom, par exemple Famille</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>Personne de cette communauté n’est là en ce moment</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>Sur ce réseau. Il faut une phrase secrète ou une invitation.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>D’autres peuvent aussi entrer avec une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>Collez l’invitation que vous avez reçue&#xa0;:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Code QR de l’invitation</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>Le lien de quelqu’un vous invite dans une communauté fermée. Rejoignez-la si vous connaissez cette personne&#xa0;:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Ce sont deux phrases secrètes différentes.</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>Ce lien mène à l’ordinateur qui relie tout le monde en ce moment&#xa0;:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>Ceci permet à d’autres d’entrer dans «&#xa0;{0}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>Saisissez la phrase secrète de «&#xa0;{0}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>Ce qui a été écrit dans «&#xa0;{0}&#xa0;» reste ici. Pour revenir, il vous faudra une invitation ou sa phrase secrète.</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>Toute personne qui a ce lien peut entrer, maintenant et plus tard. Ne le donnez qu’à celles et ceux qui en font partie, et d’une façon que d’autres ne peuvent pas lire.</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>Toute personne à qui vous donnez une invitation peut entrer.</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>Vous êtes maintenant dans «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Un message est arrivé qui n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Un message d’une autre comparaison est arrivé.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Un message illisible est arrivé.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Les horloges des deux machines sont trop décalées, ou la demande est ancienne.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>La comparaison a duré plus de dix minutes.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Les messages viennent de quelqu’un d’autre ou sont pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Les nombres diffèrent&#xa0;: quelqu’un s’est peut-être glissé entre vous.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>L’autre appareil n’appartient pas à cette personne.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>L’autre côté a changé de clé&#xa0;: quelqu’un s’est peut-être glissé entre vous.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>L’autre côté a envoyé une clé qui n’en est pas une.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>La preuve de l’autre côté est fausse&#xa0;: quelqu’un s’est peut-être glissé entre vous.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Les deux programmes n’ont aucune façon commune de comparer.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>Vous avez vu la même chose de part et d’autre. Personne ne s’est glissé entre vous.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>Appelez {0}, ou installez-vous côte à côte. Trois nombres s’affichent alors chez vous deux, et vous vous dites lesquels.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>Appelez {0}, ou installez-vous côte à côte&#xa0;: il faut que ce soit vraiment {0} qui vous dise ce qui s’affiche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>Comparer les nombres maintenant</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>Est-ce que {0} voit la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>C’est bien {0}</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>La comparaison n’est pas allée au bout</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>Laissez {0} lire à voix haute ce qui s’affiche. Regardez chaque élément&#xa0;; ne comparez pas en écrivant ici.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Afficher des nombres</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>Afficher plutôt des images</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>C’est pareil</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>C’est différent</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>Cela ne correspond pas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>On attend {0}…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>{0} doit encore dire la même chose…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>Vous avez répondu sur un autre appareil</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>Vous avez dit que c’est pareil.</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>Il reste dix minutes à {0} pour répondre. Appelez pendant ce temps.</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>{0} veut comparer des nombres avec vous</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} N’écrivez ici rien de confidentiel. Réessayez une fois&#xa0;; si cela ne correspond toujours pas, prévenez {0} par un autre moyen, ainsi que la personne qui s’occupe de ce réseau.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Écriture manuscrite</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>Ce message est plein. Envoyez-le d’abord.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Wizz</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>Réponse à {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Envoyer ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>Ce message dépasse la limite d’environ %Ln caractère. Envoyez-le en plusieurs parties.</numerusform>
            <numerusform>Ce message dépasse la limite d’environ %Ln caractères. Envoyez-le en plusieurs parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Clins d’œil</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Apparaître hors ligne</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent(e)</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>De retour dans une minute</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé(e)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Brouillon&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Sans activité</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Parti(e) manger</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>Vous apparaissez hors ligne pour eux</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>Vous apparaissez toujours en ligne pour eux</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>Vous apparaissez pour eux comme pour tout le monde</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>écoute {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marqué comme non lu</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>écrit…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>%Ln sur {0} en ligne</numerusform>
            <numerusform>%Ln sur {0} en ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>Anciens groupes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Est-ce la bonne personne&#xa0;?</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Autres contacts</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>Vous n’en faites plus partie</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>Classer ainsi</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Changer ma scène</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Tout le monde ici</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>Rechercher un contact ou un message…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>Disposition des contacts</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Recherche de personnes sur votre réseau…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>Il n’y a encore personne d’autre ici. On ne cherche personne sur ce réseau, selon vos paramètres&#xa0;; le menu permet de vous connecter à une adresse.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>Il n’y a encore personne d’autre ici. Les personnes qui lancent ChatEra sur ce réseau apparaissent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>Personne ne s’appelle ainsi ici. Appuyez sur Entrée pour chercher dans les messages.</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>Vous n’êtes dans aucune communauté qui puisse être déplacée.</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>{0} se trouve sous {1} quand les contacts sont classés par catégorie.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(modifié)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(non chiffré)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>Ce message n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Ce message a été supprimé</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>En attente de ce message…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ Rejouer</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>Redemander le message envoyé par {0}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>Afficher les versions précédentes</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>Une personne écrit…</numerusform>
            <numerusform>%Ln personnes écrivent…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>ChatEra ne peut pas envoyer d’images ni de fichiers. Une image peut devenir une émoticône ou un sticker.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>Transféré à {0}.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>Dernier message reçu le {0} à {1}.</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>Cet ordinateur a été retiré de votre compte</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>Ce message n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Qui est en train d’écrire</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>Vous êtes hors connexion. Ce que vous écrivez partira au retour de la connexion.</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>Vous n’êtes plus dans ce groupe</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>Vous avez bloqué {0}</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - Conversation</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} et {1} écrivent…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} est hors ligne et recevra vos messages plus tard.</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} écrit un message…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>C’est impossible ici.</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>«&#xa0;{0}&#xa0;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>«&#xa0;{0}&#xa0;» correspond à plusieurs choix.</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>Un lien veut vous connecter à {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>ChatEra ne peut pas ouvrir ce lien.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>Ne vous connectez que si vous savez qui est derrière. Votre adresse et votre nom y seront connus.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>Se connecter à une communauté</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>Ce lien fait d’un nouvel ordinateur l’un des vôtres. Collez-le là-bas, au premier démarrage de ChatEra.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>ChatEra n’a pas pu démarrer ({0}).</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>ChatEra reste ouvert</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>Les messages vous parviennent toujours. Pour quitter, utilisez son menu ou l’icône de la zone de notification.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>Associer un autre ordinateur…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nom de l’appareil</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Renommer l’appareil</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>Ces appareils peuvent lire vos messages et écrire en votre nom. Eux seuls savent comment vous les appelez.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>Réutiliser cet ordinateur…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>dernier signe : {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>depuis {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>Impossible de conserver les conversations en fichiers dans {0} ({1}). Choisissez un autre dossier si cela persiste&#xa0;; ce qui manque sera alors écrit.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>Impossible de conserver les conversations en fichiers&#xa0;: ChatEra n’a pas le droit d’écrire dans {0}. Autorisez-le ou choisissez un autre dossier&#xa0;; ce qui manque sera alors écrit.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>Impossible de conserver les conversations en fichiers&#xa0;: le disque de {0} est plein. Faites-y de la place&#xa0;; ce qui manque sera alors écrit.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>Impossible de conserver les conversations en fichiers&#xa0;: {0} est introuvable. Branchez son disque ou choisissez un autre dossier&#xa0;; ce qui manque sera alors écrit.</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>Rien de cette conversation n’est encore conservé en fichier.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>Tous les chiffres sont identiques</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Si un seul chiffre diffère, quelqu’un s’est peut-être glissé entre vous&#xa0;: prévenez {0} par un autre moyen, et n’écrivez ici rien de confidentiel.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Votre numéro de sécurité</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>{0} voit les mêmes chiffres à cet endroit. Lisez-les à voix haute, au téléphone ou côte à côte&#xa0;; s’ils sont tous identiques, c’est bien {0}.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>Une chose peut faire obstacle.</numerusform>
            <numerusform>%Ln choses peuvent faire obstacle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>Copié. Le texte contient les adresses de cet ordinateur et son réseau.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>Tout copier, pour le montrer à quelqu’un qui peut aider</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>Tout semble bon ici. Demandez si ChatEra est ouvert sur l’autre ordinateur.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>Examen du réseau</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>Examen du réseau de cet ordinateur&#xa0;; cela prend quelques secondes…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>Pourquoi ne vois-je pas quelqu’un&#xa0;?</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>Un problème est survenu dans ChatEra ({0}).</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Émoji</translation>
    </message>
    <message>
        <source>Emoji or stickers</source>
        <translation>Emoji ou stickers</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Créer les vôtres…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gérer…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>Aucun émoji ne porte ce nom</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Vos émoticônes</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Changer le code…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>Changer ce que vous tapez</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>Émoticônes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>Nouvelle émoticône</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>Aucune pour l’instant. Ajoutez une image ou déposez-en une ici&#xa0;: les petites, de forme nette, conviennent le mieux. Dans le message de quelqu’un d’autre, le menu permet de reprendre les siennes.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>Tapez le code dans un message, et l’image s’affiche à sa place.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Vos émoticônes</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} est inutilisable&#xa0;: {1}</translation>
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
        <translation>Chiffrement de ce qui se trouve sur cet ordinateur…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>Désormais, personne ne peut lire vos messages en regardant les fichiers de cet ordinateur. Cela n’arrive qu’une fois, et rien n’est perdu en cas d’interruption.</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>Chiffrement en cours</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>Un nouveau groupe avec les mêmes personnes peut le remplacer, et elles seules pourront le lire.</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>Un message chiffré est scellé sur votre ordinateur (XChaCha20-Poly1305) avec une clé qui lui est propre. Cette clé parvient à chaque appareil de chaque destinataire par une session entre les deux appareils&#xa0;: convenue avec X25519 et ML-KEM-768 ensemble, et renouvelée à chaque message, pour qu’un appareil volé n’ouvre pas ce qui a été dit longtemps avant. Dans les grands groupes, chaque appareil a une clé qui est remise aux membres et remplacée dès que quelqu’un part. Chaque message est signé par l’appareil qui l’a écrit. Le hub garde les messages scellés jusqu’à ce qu’on vienne les chercher, et voit leur taille par paliers, leur heure et à qui ils appartiennent. Personne en dehors de ChatEra n’a encore examiné tout cela.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>Chiffré, et c’est bien {0}</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>Chiffré, et vous avez vérifié tout le monde</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>Chiffré&#xa0;: seuls les membres peuvent lire cette conversation</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>Chiffré&#xa0;: personne d’autre que vous et {0} ne peut lire cette conversation</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>Un admin ou le ou la propriétaire peut la poursuivre dans un nouveau groupe, que seuls les membres peuvent lire.</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>Message à {0}, chiffré</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>Message à {0}, lisible par le hub</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>Personne entre vous ne le peut&#xa0;: ni le hub qui le transporte, ni ChatEra.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>Non chiffré&#xa0;: le hub peut lire lui aussi cette conversation</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>Seuls les membres de ce groupe peuvent lire ceci, sur leurs propres appareils.</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>Personne d’autre que vous et {0} ne peut lire ceci, sur vos propres appareils.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>Dites bonjour à {0}
Seuls les membres peuvent lire ce qui s’écrit ici.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>Dites bonjour à {0}
Personne d’autre que vous et {0} ne peut lire ce qui s’écrit ici.</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>Dites bonjour à {0}
Le hub peut lire ce qui s’écrit ici.</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>Le hub, qui transporte vos messages, peut lire cette conversation, et la personne qui le gère aussi.</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>Pour vérifier un membre, ouvrez la conversation avec ce membre et regardez là.</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>Ce qui a été écrit jusqu’ici reste tel quel.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>Qui écrit à qui, quand, et à peu près combien. Mais pas quoi.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>Qui écrit à qui, quand, et quoi.</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>Vous avez vérifié. ChatEra vous prévient si cela change un jour.</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>Vous n’avez pas encore vérifié. Cela prend une minute, et exclut que quelqu’un d’autre se fasse passer pour {0}.</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}, et vous avez vérifié chacun d’eux</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}, et vous avez vérifié&#xa0;: c’est bien {1}</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>Vérifier à nouveau…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>Poursuivre en chiffré</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Moins de détails</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Est-ce la bonne personne&#xa0;?</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>Vérifier si c’est bien {0}…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Plus de détails</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>Ce que ChatEra et le hub peuvent voir</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Qui peut lire ceci</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>Pourquoi, et ce qui y changerait quelque chose</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciens</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation>&lt;b&gt;Bienvenue dans ChatEra&lt;/b&gt;&lt;br&gt;Comment les autres doivent-ils vous appeler&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>J’ai 12 mots</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>J’utilise ChatEra sur un autre ordinateur</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>Les personnes sur votre réseau apparaissent d’elles-mêmes. Rien n’en sort, et vous n’avez besoin d’aucun compte nulle part.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Commencer à discuter</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>Bienvenue dans ChatEra</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Aucun dossier n’est encore choisi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>Où faut-il conserver les conversations&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>Connexion établie avec {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Recherche de personnes sur votre réseau…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>Cet ordinateur a été retiré de votre compte&#xa0;: rien de nouveau n’arrive ni ne part. S’il est à vous, voyez Paramètres, Sécurité.</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>Votre ordinateur est le hub · aucun serveur nécessaire</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>le hub de votre réseau</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris foncé</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>Police et couleur</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Manuscrite</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Citron vert</translation>
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
        <translation>Bleu marine</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arrondie</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>Voici comment vous écrivez.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Machine à écrire</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Couleur habituelle</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>Police habituelle</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>Écrire sans police ni couleur à vous</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>Entrée transfère à cet endroit&#xa0;; Échap abandonne.</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>Chercher une personne ou un groupe à qui transférer</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>Transférer&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Personne ne s’appelle ainsi ici.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>Vous avez ajouté {0}</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>Vous avez créé le groupe</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>Vous avez quitté le groupe</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>Vous avez refait de {0} un simple membre</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>Vous avez nommé {0} admin</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>Vous avez nommé le groupe «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>Vous avez retiré {0}</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>{0} vous a ajouté au groupe</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>{0} a ajouté {1}</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>{0} a créé le groupe</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>{0} a quitté le groupe</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>{0} a refait de vous un simple membre</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>{0} vous a nommé admin</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>{0} a refait de {1} un simple membre</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>{0} a nommé {1} admin</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>{0} a nommé le groupe «&#xa0;{1}&#xa0;»</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>{0} vous a retiré du groupe</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>{0} a retiré {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – cela ne compte pas&#xa0;: cela venait d’un appareil que vous avez retiré</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – cela ne compte pas&#xa0;: cela venait d’un appareil que {1} a retiré</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – cela ne compte pas&#xa0;: vous avez quitté le groupe entre-temps</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – cela ne compte pas&#xa0;: vous avez entre-temps refait de {1} un simple membre</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – cela ne compte pas&#xa0;: vous avez retiré {1} entre-temps</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – cela ne compte pas&#xa0;: vous n’en aviez pas le droit</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – cela ne compte pas&#xa0;: {1} a quitté le groupe entre-temps</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – cela ne compte pas&#xa0;: {1} a entre-temps refait de vous un simple membre</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – cela ne compte pas&#xa0;: {1} a entre-temps refait de {2} un simple membre</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – cela ne compte pas&#xa0;: {1} vous a retiré du groupe entre-temps</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – cela ne compte pas&#xa0;: {1} a retiré {2} entre-temps</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – cela ne compte pas&#xa0;: {1} n’en avait pas le droit</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>Suite via {0}</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>Connexion via {0}</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>Recherche d’un autre chemin vers tout le monde…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>un autre ordinateur</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>un autre</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>le hub de votre réseau</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>votre ordinateur</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>votre ordinateur {0}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0} a passé la main, suite via {1}</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0} est parti, suite via {1}</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0} a disparu, suite via {1}</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0} a disparu, recherche d’un autre chemin…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>celui utilisé par {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>l’ordinateur utilisé par {0}</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>Pour la souris, le doigt ou le stylet. Pour écrire au clavier, choisissez Texte à côté.</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>Écrivez ou dessinez ici à la souris, au doigt ou au stylet</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>Bloc d’écriture</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>Effacer le bloc</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>Couleur du stylo</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>Décrire le dessin (facultatif)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>Lu à voix haute aux personnes qui ne peuvent pas voir le dessin</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>Stylo épais</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>Stylo fin</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>Stylo normal</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Ce que montre le dessin</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Dessin qui reste net (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Écriture manuscrite</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>Impossible d’enregistrer l’image dans {0}.</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>Ordinateur à l’adresse {0}</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>Ordinateurs qui attendent celui-ci</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>Connexion à votre autre ordinateur…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>Trouvés sur ce réseau&#xa0;:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>S’il ne dit rien de tel, quelqu’un d’autre sur ce réseau a peut-être répondu à sa place&#xa0;: répondez alors non.</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>Lien ou adresse de l’autre ordinateur</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>Sur votre autre ordinateur, ouvrez Paramètres, Sécurité, et appuyez sur «&#xa0;Associer un autre ordinateur&#xa0;». Les deux doivent être sur le même réseau.</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>Ou le lien que montre l’autre ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Commencer à discuter</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>L’ordinateur qui a répondu appartient à «&#xa0;{0}&#xa0;». Votre autre ordinateur dit-il que le code est bon&#xa0;?</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>Saisissez ce code sur votre autre ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>Utiliser ChatEra depuis un autre ordinateur</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>Que dit l’autre ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Ce qui a été transféré</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>Comment vous appelez cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>Oui, il dit que le code est bon</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>Votre compte et vos messages arrivent, {0}.</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>Votre autre ordinateur</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>Votre autre ordinateur demande si celui-ci est à vous. Répondez oui là-bas.</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… ou 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

Cet ordinateur est déjà l’un des vôtres. Ce qui manque viendra de votre réseau, ou si vous l’associez encore une fois.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Aller au plus récent</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>Se présente comme {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Dernière visite&#xa0;: {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Nouvelle catégorie…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Supprimer cette catégorie</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Renommer la catégorie</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>Renommer cette catégorie…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>Dans quelle catégorie ranger {0}, par exemple Famille&#xa0;?</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>Comment appelez-vous {0}&#xa0;? Personne d’autre ne le voit&#xa0;; laissez vide pour garder le nom d’origine.</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>Quel nom donner à la catégorie {0}&#xa0;?</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>Vous avez bloqué cette personne.</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>Vous avez vérifié que c’est la bonne personne.</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>Archivage de {0} jusqu’au prochain message.</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>Fin de l’archivage de {0}.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>Appuyez sur le nouveau raccourci… (Échap abandonne)</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>Ajouter un autre raccourci…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>Changer le raccourci…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>Rechercher une action ou un raccourci, par exemple Ctrl+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>Cette action a déjà le maximum de raccourcis. Changez-en plutôt un.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>Reprendre le raccourci</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>Raccourci habituel</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>Raccourcis habituels pour tout</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>Ce qu’il faut savoir sur le raccourci</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>aucun raccourci</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} sert déjà à {1}. Utiliser ce raccourci pour «&#xa0;{2}&#xa0;» à la place&#xa0;?</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} sert maintenant à «&#xa0;{1}&#xa0;». Choisissez d’abord un autre raccourci pour cette action.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>Une lettre seule vous manquerait pour écrire. Maintenez aussi Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>Sur un Mac, Option avec une lettre écrit un caractère sur beaucoup de claviers.</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>Sur beaucoup de claviers, ces touches équivalent à AltGr et écrivent un caractère, par exemple @ ou €. Choisissez plutôt Ctrl+Maj avec une lettre.</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>Impossible d’enregistrer les raccourcis&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>Ces touches servent à copier, couper, coller et sélectionner&#xa0;; elles ne peuvent rien faire d’autre.</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>Cette touche est nécessaire pour écrire et pour passer d’une partie à la suivante.</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>Vos raccourcis clavier dans {0} sont inutilisables ({1}). Les raccourcis habituels s’appliquent jusqu’à ce que vous répariez le fichier ou en choisissiez d’autres.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>Le nom d’une communauté compte de 1 à {0} caractères.</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>La phrase secrète d’une communauté compte au moins {0} caractères.</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>Une comparaison avec cette personne est déjà en cours.</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>Une conversation directe n’a pas de journal.</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>Un pare-feu sur cet autre ordinateur, ou un point d’accès qui isole ses invités, fait obstacle&#xa0;: autorisez-y ChatEra, utilisez un autre réseau ou un câble, ou retrouvez-vous sur un nœud hébergé.</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>Un pare-feu sur cet ordinateur le bloque probablement&#xa0;; voyez le conseil sur le pare-feu.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe doit avoir un nom.</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>On ne peut pas envoyer de wizz à un groupe de plus de {0} personnes.</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>Le nom d’un groupe tient sur une ligne de 1 à {0} caractères.</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>Un hub d’un autre réseau se nomme {0}. Si c’est le bon, demandez une invitation à quelqu’un là-bas, ou ajoutez son adresse.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>Une clé d’expéditeur conservée est endommagée, ou a été écrite par un ChatEra plus récent.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>Une clé d’expéditeur conservée est endommagée.</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Un message est arrivé qui n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Un message d’une autre comparaison est arrivé.</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>Un nom tient sur une ligne, sans caractères de contrôle.</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>Un nom doit compter de 1 à {0} caractères.</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>Une phrase secrète compte au moins un caractère.</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>Un message personnel compte au plus {0} caractères.</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>Un message personnel tient sur une ligne.</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>Une image fait au plus {0} Kio.</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>Une phrase de récupération compte {0} mots, il y en a ici {1}.</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>Un sticker fait au plus {0} Kio.</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>Un sticker doit avoir un nom, une ligne d’au plus 64 caractères.</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>Un sticker doit avoir un emoji pour ce qu’il signifie.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Un message en attente est d’un type que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>Autorisez ChatEra sur les réseaux privés dans Sécurité Windows, Pare-feu &amp; protection du réseau, Autoriser une application&#xa0;; et vérifiez que ce réseau est défini comme privé.</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>Autorisez ChatEra dans Réglages Système, Confidentialité &amp; sécurité, Réseau local, et laissez-le accepter les connexions entrantes dans Réseau, Coupe-feu.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>Un compte a au plus {0} appareils, y compris ceux qui ont été retirés.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>Un compte a au plus {0} appareils.</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>Une émoticône fait au plus {0} Kio.</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>Un événement sans son contenu, que personne n’a supprimé.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Un message illisible est arrivé.</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>Un autre processus ChatEra utilise ce profil et ne répond pas. Arrêtez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>Un autre ordinateur n’a pas pu se connecter à celui-ci à l’adresse {0}.</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>Un autre nœud que celui attendu répond à l’adresse {0}&#xa0;: son empreinte est {1}, on attendait {2}. Demandez à la personne qui le gère laquelle est la bonne.</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>Un autre programme lit {0}. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>Un autre utilisateur répond au socket du profil.</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>Demandez à quelqu’un si son ChatEra est ouvert, et comparez l’adresse.</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>La diffusion (broadcast) ne fonctionne pas sur {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>La diffusion (broadcast) fonctionne sur {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>ChatEra ne peut pas chiffrer {0} ({1}). Libérez de l’espace sur ce disque et réessayez&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>ChatEra ne peut pas écouter sur le port UDP {0} ({1}). Un autre programme l’occupe, ou un logiciel de sécurité l’interdit&#xa0;; certains hubs resteront invisibles.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>ChatEra ne peut pas utiliser l’interface réseau {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>ChatEra ne peut pas utiliser {0} ({1}). Autorisez l’écriture dans ce répertoire ou libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>ChatEra ne peut pas écrire dans {0} ({1}). Libérez de l’espace sur ce disque et réessayez.</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>ChatEra est déjà ouvert avec ce profil&#xa0;; sa fenêtre a été appelée au premier plan.</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>ChatEra n’est pas sur le réseau en ce moment.</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>Là-bas, ChatEra est une version plus ancienne, vers laquelle aucune communauté ne peut se déplacer.</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>ChatEra a été ouvert ailleurs entre-temps&#xa0;: refaites la comparaison là-bas.</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>Comparer les nombres nécessite le réseau&#xa0;; --mark s’en passe.</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>Terminez le nom du fichier par l’un de ceux-ci&#xa0;: {0}&#xa0;; cela indique ce qui est écrit.</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>Trouvez le programme qui garde le port pour lui seul, et arrêtez-le.</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>Donnez un mot à chercher, et un --limit d’au moins 1.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>Si {0} a des règles qui rejettent les paquets entrants, laissez entrer les ports UDP {1} et 5353.</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>Impossible de tester si les autres peuvent joindre cet ordinateur&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>La personne qui l’a écrit n’était pas membre à cet endroit du journal.</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>Les sessions conservées sont illisibles.</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>Laissez le système d’exploitation régler l’heure automatiquement, sur les deux machines.</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>Les lignes sur le groupe ne peuvent pas être supprimées.</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>On ne peut pas répondre aux lignes sur le groupe, aux wizz ni aux clins d’œil.</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>L’association a été arrêtée.</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>L’association est restée ouverte dix minutes et est maintenant fermée. Recommencez quand les deux ordinateurs sont à portée de main.</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>Le multicast ne fonctionne pas sur {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>Le multicast fonctionne sur {0}.</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>Aucun ordinateur ne demande à être associé en ce moment.</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>Aucun autre ChatEra n’a été entendu sur ce réseau.</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>On ne peut pas envoyer de clin d’œil à un groupe de plus de {0} personnes.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>Personne ne répond à l’adresse {0} (pas de réponse en {1} secondes).</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>Personne ne répond à l’adresse {0} ({1}).</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>Personne ne répond à l’adresse {0}.</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>Personne ne répond à l’adresse {0}:{1}.</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>Personne n’a dit si les nombres sont égaux.</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>Personne avec cet identifiant n’a encore été vu.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>Rien ne peut être chiffré pour cette personne&#xa0;: on ne lui connaît aucun appareil qui pourrait le lire.</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>On ne peut rien mettre sur les lignes sur le groupe, les wizz et les clins d’œil.</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>Rien n’a été associé. Si l’autre ordinateur n’a pas dit que le code était bon, quelqu’un sur ce réseau s’interpose peut-être&#xa0;: recommencez, de préférence avec le lien.</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>On quitte une communauté ouverte en quittant son réseau.</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>L’un de ces mots est faux, ou leur ordre l’est.</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>On ne vérifie que les autres.</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>Seul un message refusé peut être renvoyé&#xa0;; «&#xa0;chatera outbox&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>Seul un admin ou la personne qui a écrit un message peut le supprimer.</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>Dans une conversation directe, seules ses deux personnes écrivent.</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>Seuls les membres d’une conversation envoient des accusés de réception.</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>Seuls les messages peuvent être supprimés.</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>Seuls les messages lisibles peuvent être transférés.</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>Seuls les messages lisibles peuvent être épinglés.</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>Seul quelqu’un de cette communauté peut la déplacer.</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>Seuls le propriétaire et les admins peuvent poursuivre un groupe dans un nouveau.</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>Seuls le propriétaire et les admins peuvent renommer un groupe.</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>Seuls vos propres messages peuvent être supprimés pour tout le monde.</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>Seuls vos propres messages encore présents peuvent être modifiés.</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>Les autres restent trouvés par diffusion (broadcast)&#xa0;; activez le multicast sur le point d’accès.</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>Les autres peuvent joindre cet ordinateur à l’adresse {0}.</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>D’autres personnes sur cet ordinateur peuvent lire {0}, qui ouvre ce profil. Tapez «&#xa0;chmod 600 &apos;{1}&apos;&#xa0;», et protégez le profil par une phrase secrète si quelqu’un a pu le lire&#xa0;; un disque qui ne peut pas réserver un fichier à une seule personne n’est pas un endroit pour un profil.</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>Collez le lien que l’autre ordinateur affiche (chatera://link?…), ou saisissez son adresse et son port, comme 192.168.1.10:41234.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>Branchez le câble ou rejoignez un réseau Wi-Fi.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>Exécutez&#xa0;: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns et sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>Exécutez&#xa0;: sudo ufw allow {0}/udp et sudo ufw allow 5353/udp.</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>Indiquez combien de temps ou jusqu’à quand, pas les deux.</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>Indiquez qui&#xa0;: donnez au moins un nom ou un identifiant.</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>Indiquez avec --set quel statut se termine.</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>L’envoi sur l’interface réseau {0} a échoué&#xa0;: {1}. Un pare-feu l’interdit peut-être.</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>Démarrez ChatEra sur un autre ordinateur. S’il y fonctionne, le point d’accès isole peut-être ses invités&#xa0;: utilisez un autre réseau, un câble ou un nœud hébergé.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>Prenez-en une autre copie, ou une sauvegarde plus ancienne, s’il y en a une.</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>Ce n’est pas un lien ChatEra&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Ce n’est pas possible en ce moment.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>Ce n’est pas possible&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>Ce n’est pas le code que le nouvel ordinateur affiche. Rien n’a été transmis. Recommencez sur les deux&#xa0;; si cela se reproduit, quelqu’un sur ce réseau s’interpose peut-être.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>Ce n’est pas la phrase secrète de ce profil. Réessayez&#xa0;; les majuscules comptent.</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>Ce message est de quelqu’un d’autre&#xa0;; seule la personne qui l’a écrit peut le modifier.</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>Ce moment est déjà passé.</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>Ce n’était pas le bon code. Recommencez sur les deux ordinateurs.</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>Cela ne fonctionne que dans les groupes.</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>Les arguments d’une commande sont un objet.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Les horloges des deux machines sont trop décalées, ou la demande est ancienne.</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Le code compte {0} chiffres.</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>--code, --mark et --undo sont trois choses distinctes&#xa0;; choisissez-en une.</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>--limit compte des messages et ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>--passphrase et --invitation sont deux choses distinctes&#xa0;; choisissez-en une.</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>--timeout compte des secondes et ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>Si {0} a des règles qui rejettent les connexions entrantes, laissez entrer TCP depuis {1} vers les ports {2} et au-dessus.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>Impossible de le conserver&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>Impossible de le retirer&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Aucune raison n’a été donnée.</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>Il fait plus de {0} Mio.</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>Ce n’est pas une archive ZIP, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Ce n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>Il se dit «&#xa0;{0}&#xa0;», et se trouve dans «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>Cherchez un pare-feu sur cet ordinateur, et entre les deux un point d’accès ou un routeur qui bloque les autres ; ou retrouvez-vous sur un nœud hébergé.</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>Aucun autre ordinateur ne répond à la diffusion (broadcast) sur {0}.</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>Aucun autre ordinateur ne répond au multicast sur {0}.</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>Les autres seront peut-être trouvés tard ou pas du tout. Le point d’accès, le commutateur ou un pare-feu le rejette : laissez-le passer là-bas, ou utilisez un câble.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>Exécutez : sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; et sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>Exécutez : sudo ufw allow proto tcp from {0} to any port {1}:65535.</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>Indiquez pour qui&#xa0;: une personne, ou avec --category les personnes d’une catégorie.</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>Indiquez avec --as comment vous voulez apparaître.</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>La sauvegarde dans {0} est endommagée&#xa0;: {1} est illisible. {2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>La sauvegarde {0} du {1} est endommagée ou tronquée ({2}). {3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>La communauté s’est déplacée vers {0}, mais cet appareil ne peut pas l’y joindre en ce moment. Il continue d’essayer.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>La comparaison a duré plus de dix minutes.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>L’ordinateur qui vous connecte a un ChatEra plus ancien, qui ne peut pas vous montrer autrement à certaines personnes&#xa0;: vous y apparaissez hors ligne pour tout le monde jusqu’à sa mise à jour.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>L’ordinateur qui vous connecte a un ChatEra plus ancien, qui ne peut pas transporter les messages chiffrés. Ils attendent sa mise à jour.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>L’ordinateur qui vous connecte a un ChatEra plus ancien, qui ne peut pas annoncer aux autres que cette communauté se déplace. Mettez-le d’abord à jour.</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>La connexion n’a pas survécu à la mise en veille de cet ordinateur.</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>La connexion au nœud s’est terminée.</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>La connexion au nœud s’est terminée&#xa0;; nouvel essai en cours.</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>La connexion à l’autre ordinateur s’est terminée.</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>La conversation n’a pas pu être enregistrée dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>La conversation de ce message n’existe plus.</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>L’appareil n’est pas dans le manifeste de son compte.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>Impossible de lire le répertoire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>Impossible d’écrire dans le répertoire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>Le répertoire {0} n’est pas vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>La copie chiffrée de {0} n’est pas entière. Réessayez.</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>Le fichier qui ouvre ce profil est endommagé ({0}).</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>Le groupe n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>Le hub de cette machine ne peut rien conserver dans {0} ({1}).</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>Le hub de cette machine ne démarre pas. {0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>Le hub n’indique aucune adresse.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>Le trousseau de cet ordinateur est inaccessible ({0}). Ouvrez votre session de bureau ou déverrouillez le trousseau, puis réessayez&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>Le trousseau de cet ordinateur n’a plus ce qui ouvre ce profil. Si vous avez une sauvegarde, ou les mots que vous avez notés, créez un nouveau profil avec&#xa0;; sur l’ordinateur d’où vient celui-ci, il s’ouvre toujours.</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>Les clés dans {0} sont illisibles ({1}). Restaurez le fichier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>Les clés dans {0} ne s’ouvrent pas ({1}). Restaurez le fichier depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>La signature de la connexion ne correspond pas.</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>Le manifeste est celui d’un autre compte.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>Le stockage des messages {0} n’est plus utilisable&#xa0;: il est endommagé, ou la mémoire ne suffit pas. Fermez ChatEra et rouvrez-le pour le savoir.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>Le stockage des messages {0} est inutilisable&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>Le stockage des messages {0} est endommagé ({1}). Reconstruisez-le avec «&#xa0;chatera init --rebuild&#xa0;»&#xa0;: le fichier endommagé est gardé à côté, et les messages reviennent par le réseau.</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>Le stockage des messages {0} a été écrit par un ChatEra plus récent (sa version est {1}, ce programme connaît {2}). Installez le ChatEra plus récent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>Le message {0} n’est pas de cette conversation mais de «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Les messages viennent de quelqu’un d’autre ou sont pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>Le nom d’un appareil compte de 1 à {0} caractères.</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>L’interface réseau {0} ne participe à aucun multicast&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>Le nouvel ordinateur n’a pas tout reçu. Associez-le encore une fois.</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>Le nouvel ordinateur a disparu.</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>Le nouveau nœud ne reprend pas tout. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>La dernière sauvegarde dans {0} est endommagée. Il y en a une du {1} à côté&#xa0;: {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>Le nœud a fermé la connexion avant de se présenter.</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>Le nœud ne répond pas.</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>Le nœud a donné une réponse qui n’en est pas une.</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>Le nœud ne dit plus rien.</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>Le nœud est celui d’une autre communauté que celle recherchée.</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>Le nœud est occupé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>Le nœud mélange une communauté fermée avec une autre.</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>Le nœud a refusé cet appareil&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>Le nœud là-bas sert une autre communauté.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Les nombres diffèrent&#xa0;: quelqu’un s’est peut-être glissé entre vous.</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>L’autre ordinateur appartient déjà à un autre compte.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>L’autre ordinateur est injoignable. Les deux doivent être sur le même réseau, et l’association doit y être ouverte.</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>L’autre ordinateur n’a pas pu conserver ce qu’il a reçu&#xa0;; son disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>L’autre ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>L’autre ordinateur y a mis fin.</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>L’autre ordinateur est justement en cours d’association avec un autre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>L’autre ordinateur a dit non.</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>L’autre ordinateur a dit quelque chose d’incorrect ({0}). Recommencez sur les deux.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>L’autre appareil n’appartient pas à cette personne.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>L’autre côté a changé de clé&#xa0;: quelqu’un s’est peut-être glissé entre vous.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>L’autre côté a envoyé une clé qui n’en est pas une.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>La preuve de l’autre côté est fausse&#xa0;: quelqu’un s’est peut-être glissé entre vous.</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>Le processus qui détient le profil ne répond pas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>La phrase secrète est fausse. Demandez à quelqu’un qui est dans la communauté.</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>Le processus qui détenait le profil s’est terminé au milieu de la commande.</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>Le processus qui détenait le profil a disparu&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>Le profil dans {0} est inutilisable&#xa0;: impossible d’écrire {1} ({2}).</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>Le profil dans {0} est ouvert dans un autre ChatEra. Fermez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>La phrase de récupération n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>L’horodatage de la redirection est trop en avance.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>Impossible d’enregistrer les paramètres&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>Les paramètres dans {0} sont inutilisables ({1}). Réparez le fichier ou supprimez-le.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Les deux programmes n’ont aucune façon commune de comparer.</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>Il contient plus de {0} fichiers.</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>Il y a deux sauvegardes différentes portant le numéro {0}.</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>Il existe déjà un fichier {0}. Choisissez un autre nom, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>Il y a déjà un profil dans {0}. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>Il y a déjà un profil dans {0}. Ouvrez-le, ou choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>Il n’y a aucune adresse à laquelle se connecter.</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>Il n’y a pas de sauvegarde ChatEra dans {0}.</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>Il n’y a pas de commande «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>Il n’y a pas d’entrée d’où lire les messages.</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>Il n’y a pas d’entrée d’où lire la réponse.</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>Il n’y a pas de message {0} ici.</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>Il n’y a pas de profil dans {0}. Créez-en un avec&#xa0;: chatera init --profile {1} --name NAME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>Cette communauté n’existe pas.</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>Il n’y a pas de clin d’œil «&#xa0;{0}&#xa0;». Il y a&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>{0} ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>{0} «&#xa0;{1}&#xa0;» n’existe pas. {2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>{0} n’existe pas.</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>Il n’y a pas assez de mémoire libre&#xa0;: la phrase secrète nécessite {0} Mio.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>Il n’y a pas assez de place dans {0}. Libérez-y de l’espace, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>Il n’y a rien à envoyer. Donnez le texte, ou - pour le lire depuis l’entrée.</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>Ce sont des accusés de réception pour plus d’appareils qu’il n’en a jamais écrit ici.</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>Ce sont douze mots valables, mais d’un autre compte.</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>Ces sessions ont été conservées par une autre version de ChatEra.</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>Le manifeste de ce compte n’est pas connu ici.</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>Cette sauvegarde (numéro {0}) est plus ancienne qu’une autre qui était là avant (numéro {1}).</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>Cette sauvegarde a été faite par une version plus récente de ChatEra (format {0}, ce programme lit jusqu’à {1}). Mettez ChatEra à jour pour la restaurer.</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>Cette sauvegarde date du {0}, et d’après l’horloge de cet ordinateur, c’est encore à venir. Réglez sa date et son heure, puis réessayez.</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>Cette discussion n’a personne à qui écrire.</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>Cette communauté s’est déplacée.</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>Cette communauté est fermée. Demandez à quelqu’un qui en fait partie une invitation ou sa phrase secrète.</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>Cette communauté est ouverte&#xa0;: qui est sur son réseau en fait partie.</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>Cette communauté est déjà là.</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>Cette communauté n’a pas été déplacée.</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>Cet ordinateur est passé sur un autre réseau.</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>Cet ordinateur n’a pas d’adresse réseau par laquelle les autres pourraient le joindre.</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>Cet ordinateur est connecté par {0}.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau.</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>Cet ordinateur n’est connecté à aucun réseau&#xa0;: seuls les programmes qui s’y trouvent peuvent être trouvés.</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>Cet ordinateur n’est sur aucun réseau en ce moment. Connectez-le à celui où se trouve le nouvel ordinateur.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>L’horloge de cet ordinateur concorde avec celle du hub.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>L’horloge de cet ordinateur avance de {0} minutes sur celle du hub.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>L’horloge de cet ordinateur retarde de {0} minutes sur celle du hub.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>Cette conversation ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>Cette conversation n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>Cet appareil est déjà l’un des vôtres.</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>Cet appareil a été bloqué.</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>Cet appareil a été bloqué&#xa0;: il a signé quelque chose d’incohérent.</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>Cet appareil a été retiré de votre compte depuis un autre des vôtres. Ce qui a été écrit reste lisible ici&#xa0;; plus rien de nouveau n’arrive ni ne part.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>Cet appareil a été retiré de votre compte.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>Cet appareil a été retiré de votre compte. Recommencez dessus, avec un profil vide.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>Cet appareil a été retiré de votre compte. Écrivez sur un autre des vôtres.</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>Cet événement a plus de 15 minutes d’avance.</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>Ce groupe appartient à une autre communauté.</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>Ce groupe est déjà chiffré.</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>Ce groupe a été créé avant que les groupes soient chiffrés. L’ordinateur qui vous connecte peut le lire.</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>Ce hub n’accepte pas de phrase secrète. Demandez une invitation à quelqu’un qui est dans la communauté.</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>C’est une communauté ouverte&#xa0;: qui est sur son réseau en fait partie.</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>C’est une autre identité que celle que vous aviez vérifiée pour {0}. Vérifiez-la d’abord, ou choisissez d’écrire quand même dans la conversation avec elle.</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>Ce n’est pas une invitation à une communauté, ou elle est incomplète.</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>Ce n’est pas un clin d’œil qui peut être joué&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>C’est l’appareil que vous utilisez. Retirez-le depuis un autre des vôtres.</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>Cette machine est désormais un autre appareil.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Ce message n’est pas ici.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Ce message a été supprimé.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>Ce profil appartient à un autre compte. Choisissez un autre répertoire.</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>Ce profil est déjà fermé.</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>Ce profil vient d’une ancienne version. Ouvrez-le d’abord une fois avec ChatEra.</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>Ce profil est protégé par une phrase secrète.</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>Cette redirection est celle d’une autre communauté.</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>Cette scène ne peut pas être affichée&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>La réponse a été donnée sur un autre de vos appareils.</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>Trop d’appareils ont déjà été retirés&#xa0;; utilisez plutôt votre phrase de récupération.</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>Trop de demandes de code ont été faites.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>Trop de phrases secrètes fausses ont été essayées sur ce hub. Réessayez dans {0} secondes.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>Saisissez les mots {0} et {1} de la phrase de récupération.</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>Le port UDP {0} est utilisable.</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>Le port UDP {0} est inutilisable&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>Une fois décompressé, il fait plus de {0} Mio.</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>Ce que ChatEra apporte ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>Ce qui répond à l’adresse {0} ne parle pas ChatEra.</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>Ce qui est dans {0} est la sauvegarde d’un autre compte. Si ce devait être la vôtre, l’un des douze mots est faux.</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>Ce que l’on tape pour une émoticône compte de 1 à {0} caractères, sans espaces.</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Ce qui ouvre le profil dans {0} appartient à un autre profil. Remettez {1} depuis une sauvegarde de ce répertoire&#xa0;; à défaut, créez un nouveau profil avec votre propre sauvegarde ou avec les mots que vous avez notés.</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>Ce que vous avez transféré, ce sont les mots de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>Ce que vous écoutez ne tient pas sur une ligne.</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>Ce que {0} a dit le {1} a été supprimé.</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>Le mot {0} n’est pas un mot de phrase de récupération&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>Mot {0} {1}. Rien n’a été effacé&#xa0;; regardez ce que vous avez noté et réessayez.</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>Écrivez les douze mots de votre phrase de récupération sur une seule ligne de l’entrée.</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>Vous vous voyez toujours sous votre vrai statut.</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>Vous apparaissez hors ligne pour plus de {0} personnes, plus qu’on ne peut en distinguer&#xa0;: vous apparaissez hors ligne pour tout le monde.</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>Vous n’êtes encore dans aucune communauté.</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>Vous n’êtes encore dans aucune communauté. Attendez que quelqu’un soit trouvé, ou connectez-vous à un nœud par son adresse.</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>Vous êtes dans plusieurs communautés&#xa0;: nommez-en une avec --community.</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>Vous n’êtes plus membre de ce groupe.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>Vous n’êtes pas connecté à cette communauté en ce moment&#xa0;: personne n’apprendrait qu’elle se déplace.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>Vous n’êtes pas connecté à cette communauté en ce moment&#xa0;: il n’y a aucune adresse vers laquelle mener les autres.</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>Vous pouvez discuter, mais cet ordinateur ne peut pas connecter les autres si le leur disparaît. {0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>Vous venez d’envoyer un wizz. Réessayez dans {0} s.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Vous venez d’envoyer un wizz.</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>Vous venez d’envoyer un clin d’œil. Réessayez dans {0} s.</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>Vous avez déplacé cette communauté vers {0}.</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>C’est vous qui avez déplacé cette communauté&#xa0;: ramenez-la.</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>Vous avez trop de conversations ici.</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>Vous avez {0} émoticônes. Supprimez-en une avant.</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>Vous avez {0} stickers. Retirez-en quelques-uns avant.</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>Vous avez déjà {0} clins d’œil. Retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Vous avez envoyé un clin d’œil&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>Votre compte n’a pas d’appareil de ce genre.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>Vos appareils ont été modifiés avec la phrase de récupération sur un autre de vos appareils. Celui-ci l’apprendra dès que les deux seront connectés&#xa0;; réessayez alors.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>Vos appareils ont été modifiés avec la phrase de récupération sur un autre des vôtres. Associez le nouveau là-bas, ou attendez que les deux soient connectés.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>Vos appareils ont été modifiés avec la phrase de récupération sur un autre des vôtres. Faites la sauvegarde là-bas.</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>{0} ({1}) sur {2} ({3}) a un contraste de {4}:1&#xa0;; il faut {5}:1.</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} Elle est injoignable d’ici&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} Elle y est injoignable en ce moment. Ce qui est écrit attend.</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} Vous avez saisi une autre adresse pour elle&#xa0;; connectez-vous à celle-là pour suivre.</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>{0} à l’adresse {1} est joignable.</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>{0} à l’adresse {1} est entendu, mais ne laisse pas cet ordinateur se connecter.</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} appartient à cette sauvegarde et n’est pas ici. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} ne peut pas être dans un thème&#xa0;: seuls le peuvent les fichiers se terminant par {1}, nommés avec des lettres, des chiffres, - et _, dans un dossier au plus.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>Impossible de lire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>Impossible d’envoyer {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>Impossible d’écrire {0}&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>{0} ne peut pas encore lire les groupes chiffrés&#xa0;: son ChatEra doit être mis à jour, puis vu ici une fois.</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>{0} a modifié ce qui a été dit le {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>{0} a un ChatEra qui ne sait pas encore comparer les nombres. Comparez le numéro de sécurité.</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>{0} a un ChatEra qui ne peut pas encore lire les messages chiffrés. Une fois qu’il sera à jour, tout ce que vous vous écrirez sera chiffré.</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>{0} contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} vient d’envoyer un wizz.</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>{0} a déplacé cette communauté vers {1}.</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} est déjà membre.</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} y figure deux fois.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0} fait plus de {1} Kio.</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>Il manque {0}, qui appartient à cette sauvegarde. {1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Il manque {0}, qui ouvre ce profil. Remettez-le depuis une sauvegarde de ce répertoire&#xa0;; à défaut, créez un nouveau profil avec votre propre sauvegarde ou avec les mots que vous avez notés.</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>Il manque {0}&#xa0;; c’est {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} n’est ni un fichier ni un répertoire.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} a trop de niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} n’est pas du TOML&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} n’est pas un fichier ordinaire&#xa0;; rien d’autre ne peut être dans un thème.</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} n’est pas une table&#xa0;: elle commence par une ligne [{1}].</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} n’est pas un répertoire à vous seul. Supprimez-le et réessayez.</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>{0}&#xa0;: non vérifié ({1}).</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} est compressé d’une façon qui ne se lit pas ici.</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} est ce que vous tapez pour une autre émoticône.</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} est {1}&#xa0;; il faut {2}.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} est «&#xa0;{1}&#xa0;», qui n’est pas dans le pack.</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>{0} est peut-être à l’œuvre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>Cette version ne connaît pas {0} autres clés.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} a envoyé un clin d’œil&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>{0} thèmes sont installés&#xa0;; retirez-en un avant.</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>Impossible de lire {0}, qui ouvre ce profil ({1}). Remettez-le depuis une sauvegarde de ce répertoire.</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>Cette version ne connaît pas {0}{1}.</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>«&#xa0;{0}&#xa0;» appartient maintenant à votre compte, mais tout n’a pas été transféré&#xa0;: {1} Associez-le encore une fois pour apporter le reste.</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>«&#xa0;{0}&#xa0;» est fourni avec ChatEra et reste.</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>«&#xa0;{0}&#xa0;» se poursuit dans un nouveau groupe de ce nom, qui est chiffré.</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>«&#xa0;{0}&#xa0;» contient des octets qui ne sont pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>«&#xa0;{0}&#xa0;» n’a pas de paramètre «&#xa0;{1}&#xa0;».</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>«&#xa0;{0}&#xa0;» est une personne, pas un groupe.</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une catégorie.</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un statut&#xa0;; choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas une durée ni une heure. Indiquez par exemple 30m, 2h, 3d ou today, ou jusqu’à 15:00&#xa0;; un an au plus.</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est ni offline, ni online, ni usual.</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas comme il faut&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas l’adresse d’un nœud. Elle ressemble à wss://192.168.1.20:4433.</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas l’empreinte d’un nœud&#xa0;; elle commence par n_.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas l’identifiant d’un appareil.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas l’identifiant d’un message. «&#xa0;chatera history&#xa0;» les affiche&#xa0;; ils commencent par e_.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>«&#xa0;{0}&#xa0;» sort de l’image.</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>«&#xa0;{0}&#xa0;» nécessite «&#xa0;{1}&#xa0;»&#xa0;: {2}.</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation>1234 5678</translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation>Transfert de tout le contenu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>Cet ordinateur est-il à vous&#xa0;?</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>Il pourra faire tout ce que vous pouvez faire ici&#xa0;: lire ce que vous avez écrit, écrire en votre nom, et associer ou retirer des ordinateurs.</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>Associer un autre ordinateur</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>Lien vers cet ordinateur</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>Ou saisissez là-bas&#xa0;: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>Ne montrez ce lien à personne d’autre&#xa0;: qui l’a peut demander à devenir l’un de vos ordinateurs. Il est valable dix minutes.</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>Lancez ChatEra sur l’autre ordinateur, sur le même réseau, et choisissez «&#xa0;J’utilise ChatEra sur un autre ordinateur&#xa0;». Il trouve celui-ci tout seul. Sinon, collez-y ce lien&#xa0;:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas marché</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>Le code est bon. Confirmez-le sur «&#xa0;{0}&#xa0;»&#xa0;; cet appareil recevra alors votre compte et vos messages.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>En attente de l’autre ordinateur</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Ce qui a été transféré</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>Oui, l’associer</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>«&#xa0;{0}&#xa0;» reçoit votre compte et vos messages.</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>«&#xa0;{0}&#xa0;» est maintenant l’un de vos ordinateurs, et a tout ce qui se trouve ici.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>«&#xa0;{0}&#xa0;» veut devenir l’un de vos ordinateurs.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>«&#xa0;{0}&#xa0;» veut devenir l’un de vos ordinateurs. Saisissez le code affiché là-bas&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Quitter le groupe</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>Quitter « {0} » ?</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>Ce que vous avez reçu reste ici. Seul un membre peut vous réinviter.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>Ajouter à vos émoticônes</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>Le message est en cours de suppression pour tout le monde.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Entrée envoie, Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>Entrée envoie, Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0}&#xa0;; Ctrl+Entrée l’envoie</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>%Ln message&#xa0;; Entrée pour y aller.</numerusform>
            <numerusform>%Ln messages&#xa0;; Entrée pour y aller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>Aucun résultat. Moins de mots ou de filtres en donnent plus.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Rechercher dans tous les messages</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>Le message le plus récent&#xa0;; il y en a d’autres plus bas.</numerusform>
            <numerusform>Les %Ln messages les plus récents&#xa0;; il y en a d’autres plus bas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à rechercher</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>{0} a déplacé cette communauté vers {1}.</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>{0} a déplacé « {1} » vers {2}.</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>Une communauté fermée peut vivre sur un serveur que ses membres peuvent joindre de partout. Ses conversations, groupes et marques de lecture restent ce qu’ils sont, et ce qui est chiffré reste chiffré.

Tout y est d’abord transféré et comparé. Ensuite, les membres sont prévenus et leur ChatEra suit tout seul ; chacun peut aussi rester. Si quelque chose échoue avant, rien ne change.

Le serveur doit être un nœud ChatEra démarré avec une invitation à cette communauté. La personne qui le gère est de ce fait dans la communauté.</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>Adresse du nouveau nœud</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>Adresse du nouveau nœud&#xa0;:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>Telle que le nœud l’indique&#xa0;; avec son empreinte, c’est chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>Transfert de tout le contenu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>Connexion au nouveau nœud…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>Passage au nouveau nœud…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>Vérification que tout est là-bas…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>Déplacer cette communauté</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>Déplacement de la communauté</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>On prévient tout le monde…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>La communauté a déménagé. Les autres suivront dès qu’ils l’apprendront.</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>La communauté de ce réseau peut vivre sur un serveur que tout le monde peut joindre, même d’ailleurs. Ses conversations, groupes et marques de lecture restent ce qu’ils sont, et ce qui est chiffré reste chiffré.

Tout y est d’abord transféré et comparé. Ensuite, les autres sont prévenus et leur ChatEra suit tout seul&#xa0;; chacun peut aussi rester. Si quelque chose échoue avant, rien ne change.

Le serveur doit être un nouveau nœud ChatEra que personne n’utilise encore.</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>Tout est en sourdine jusqu’à {0}</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Pendant une heure</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Pendant huit heures</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Tout réentendre</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Réentendre</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Tout mettre en sourdine</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>Silence jusqu’à ce que vous l’arrêtiez&#xa0;; les messages qui vous mentionnent se font entendre.</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>Silence jusqu’à {0}&#xa0;; les messages qui vous mentionnent se font entendre.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Sons et notifications…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>Un emoji pour sa signification&#xa0;:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Son nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Écrire une réponse…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>Vous avez un nouveau message.</numerusform>
            <numerusform>Vous avez %Ln nouveaux messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>vient de vous envoyer un wizz.</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>vient de se connecter.</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>vient de se déconnecter.</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>vous a envoyé un message</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>viennent de se connecter.</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>viennent de se déconnecter.</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – %Ln message</numerusform>
            <numerusform>{0} – %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0}, {1} et une autre personne</numerusform>
            <numerusform>{0}, {1} et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>On ne peut pas envoyer de wizz à un groupe de plus d’une personne</numerusform>
            <numerusform>On ne peut pas envoyer de wizz à un groupe de plus de %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Wizz</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>Vous pourrez envoyer un autre wizz dans {0} s</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>Choisissez dans la liste à qui parler.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>Contacts, %Ln non lu</numerusform>
            <numerusform>Contacts, %Ln non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>Le menu d’un contact le range dans vos propres catégories.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>Un message qui me mentionne</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Un wizz</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>Après un redémarrage, les onglets sont de nouveau là, ou les conversations à côté de la liste de contacts.</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>Aussi _italique_, ~~barré~~, citations, listes et blocs de code&#xa0;; sinon, tel que c’est tapé.</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>Aussi les conversations chiffrées</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>Aussi dans les conversations en sourdine.</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>Grouper les contacts par</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>Pour autant qu’il le dise aux programmes.</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>En onglets dans une seule fenêtre</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>Retour arrière juste après rétablit ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>À côté de la liste de contacts, dans une seule fenêtre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>Celles de ChatEra</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Vérifier l’orthographe pendant que j’écris</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>Fermer la fenêtre laisse ChatEra actif</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Liste de contacts</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>Conversations conservées en fichiers</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>Les conversations s’ouvrent</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>Prend effet au prochain démarrage de ChatEra.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>Ne pas déranger quand le système est réglé ainsi</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>Chaque conversation reçoit un dossier, avec un fichier par mois que tout navigateur ou éditeur affiche. Ce qui est modifié ou supprimé plus tard y reste&#xa0;; une ligne le signale.</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>Chacune dans sa fenêtre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>Trouver des personnes sur ce réseau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>Contraste élevé quand le système le demande</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>Dans toutes les langues que cite la page «&#xa0;Orthographe&#xa0;». Rien n’en quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>En pourcentage de la taille habituelle, de 70 à 250&#xa0;; Ctrl avec + et - la change aussi.</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>À la place de votre message personnel, quand de la musique joue sur cet ordinateur&#xa0;; jamais quand vous apparaissez hors ligne.</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>En points, de 8 à 24.</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>Invitations et personnes, depuis des courriels et des pages. Un lien ne fait jamais rien avant votre accord.</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>Conserver en fichiers ce qui se dit à partir de maintenant</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>Grandes, avec images</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Dernière conversation</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>Moins d’animations quand le système le demande</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>Laisser les autres voir quand j’écris</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>Laisser les autres voir quand j’ai lu leurs messages</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>Faire de cet ordinateur le hub quand il n’y en a pas</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>Jouer le son des clins d’œil</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>Minutes sans clavier ni souris&#xa0;; 0 signifie jamais.</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>Mon propre message est envoyé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>Jamais quand vous avez le statut Occupé(e) ou Au téléphone.</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>Ni sons, ni notifications, ni secousses, quel que soit votre statut.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>Rien ne tremble ni ne glisse&#xa0;; ce qui aurait bougé s’éclaire doucement.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Contenu des notifications</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>Seulement qu’il y a du nouveau</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>Seulement là où des sons sont joués.</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>Seulement quand le thème suit le système.</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Rouvrir ce qui était ouvert</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>Ouvrir ici les liens commençant par chatera:</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>Sinon, seule une image fixe figure dans la conversation. «&#xa0;Moins d’animations&#xa0;» a le même effet.</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>Sinon, seules les adresses saisies sont utilisées.</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>Sinon, seulement qui a écrit, jusqu’au déverrouillage.</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>Sinon, ce qui a été tapé pour les obtenir, ou leur nom.</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>Pages pour un navigateur</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>Jouer les clins d’œil</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>Afficher *gras* et `code` mis en forme</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>Afficher les émoticônes et stickers des autres</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>Afficher les scènes des autres</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>Type de notifications</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Montrer ce que j’écoute</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>Les images larges derrière leurs noms, en haut des conversations.</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>Toute personne qui peut lire ce dossier peut les lire. Comme presque toutes les conversations sont chiffrées, peu de choses sont conservées sans cela.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Écrites sous forme de</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>Vous pouvez changer à tout moment&#xa0;; ce que vous êtes en train d’écrire reste. Le menu d’une conversation lui donne sa propre fenêtre.</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>Les personnes de votre réseau se retrouvent sur l’un de vos ordinateurs&#xa0;; n’importe lequel peut servir.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Jouer des sons</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>Pour quitter, passez par le menu ou la zone de notification.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>Afficher les messages chiffrés quand l’écran est verrouillé</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>Me montrer sans activité après</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Afficher des notifications</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>Afficher les polices et couleurs des autres</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>Afficher qui est hors ligne</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>Quelqu’un se connecte</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>Quelqu’un se déconnecte</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>Lancer ChatEra à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Démarrer sans montrer la fenêtre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>Taille du texte dans les conversations</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>L’autre choix entre Entrée et Ctrl+Entrée commence une nouvelle ligne&#xa0;; Maj+Entrée toujours.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celles du système</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>Le choix du système suit le mode clair ou sombre de votre bureau.</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>Celles du système restent dans sa liste de notifications, s’il en a une.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>Transformer :) en émoticônes</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>Sans cela, vous ne voyez pas non plus quand les autres écrivent.</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>Sans cela, vous ne voyez pas non plus quand les autres ont lu les vôtres, et vos autres appareils ne sont pas informés de ce que vous avez lu ici. Ce que vous avez lu pendant que c’était activé reste connu.</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>Quand le système est sombre</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>Quand le système est clair</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Qui a écrit</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>Qui a écrit, et quoi</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>Toute personne qui vous a écrit est affichée tant que vous n’avez pas lu son message.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>Si les deux sont désactivés, tout bouge quoi que dise le système.</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>Sans sa fenêtre&#xa0;; les messages vous parviennent, et un clic sur l’icône de la zone de notification l’affiche.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;Saisissez un message personnel&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>Changer votre image</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>Tout est en sourdine jusqu’à {0}&#xa0;; appuyez pour arrêter</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Statut&#xa0;: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>Rien ne vous dérange&#xa0;; appuyez pour arrêter</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Votre message personnel</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} jusqu’à {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}&#xa0;; appuyez pour voir qui</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>Entrée l’exécute. Sans &gt;, vous trouvez des personnes et des groupes.</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>Entrée ouvre la conversation. Tapez &gt; pour les commandes.</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>Entrée valide&#xa0;; Échap abandonne.</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>Entrée valide ces mots&#xa0;; Échap abandonne.</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>Rechercher quelqu’un, ou taper &gt; pour une commande</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>Personne ne s’appelle ainsi ici. Tapez &gt; pour trouver une commande.</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>Cette commande n’existe pas ici.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>La touche Verr. maj. est activée.</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>ChatEra la demandera à chaque démarrage. Si vous l’oubliez, personne ne pourra ouvrir ce qui se trouve sur cet ordinateur. Vos 12 mots ramènent votre identité, mais vos messages seulement avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>Quatre mots sans aucun rapport entre eux, c’est bien.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>C’est vite deviné. Quatre mots sans aucun rapport entre eux, c’est bien.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>Ces deux-là diffèrent.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Tout le monde ici</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Rechercher un contact</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>Qui doit en faire partie&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>Phrase de récupération ChatEra</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>Ces mots ramènent une identité ChatEra quand son ordinateur est perdu. Personne d’autre ne les a. Qui les a peut se faire passer pour vous&#xa0;: gardez cette page là où vous gardez ce qui compte.</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>Si cet ordinateur est perdu, 12 mots ramènent votre identité ChatEra.</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>Les noter…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>Copié. Dans une minute, ce sera retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copier quand même</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>Tous les programmes ici peuvent lire ce qui est copié, et certains le gardent ou l’envoient à d’autres appareils. Le papier est plus sûr.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Je les ai notés</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>Si cet ordinateur est un jour perdu, lancez ChatEra sur un autre et choisissez «&#xa0;J’ai 12 mots&#xa0;».</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>Est-ce que tout est lisible&#xa0;?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Afficher à nouveau les mots</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>Prenez ce que vous avez noté et saisissez deux des mots, pour voir si c’est lisible.</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>Ces 12 mots sont le seul moyen de retrouver votre identité ChatEra si cet ordinateur est perdu. Personne d’autre ne les a, et nous ne pouvons pas vous les envoyer.</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>Ces mots n’existent plus que sur votre papier&#xa0;; cet ordinateur les a oubliés et ne peut plus les afficher.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>Mot {0}</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>Le mot {0} n’est pas le bon. Regardez ce que vous avez noté, ou revoyez les mots.</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>Les mots {0} ne sont pas les bons. Regardez ce que vous avez noté, ou revoyez les mots.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>Écrivez-les sur papier, dans cet ordre, et gardez le papier là où vous gardez ce qui compte. Qui a les mots peut se faire passer pour vous.</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>Notez ces 12 mots</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Vos 12 mots</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>Ballon</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Papillon</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cactus</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>Cerises</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Choisissez votre image</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Ville de nuit</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>Tasse de thé</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Crépuscule</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Fleur</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Renard</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitare</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Phare</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Lune</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Montagnes</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune image</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>Hibou</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planète</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Fusée</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Voilier</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Escargot</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>Collines ensoleillées</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Cette image est inutilisable&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Image&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>Ballons</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>Éclat de rire</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>Cœur bondissant</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confettis</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>Robot danseur</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>Toc toc</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>Décollage</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>en colère</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>au revoir</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>cool</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>en pleurs</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>bonne nuit</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>bonjour</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>affamé</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>mort de rire</translation>
    </message>
    <message>
        <source>love</source>
        <translation>amour</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musique</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>party</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>pluie</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>pardon</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>surpris</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>merci</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensif</translation>
    </message>
    <message>
        <source>working</source>
        <translation>au travail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>ancre</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>ballon</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>banane</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>chauve-souris</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>abeille</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>cloche</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>vélo</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>gâteau d’anniversaire</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>papillon</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>cactus</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>chameau</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>appareil photo</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>bougie</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>carotte</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>cerises</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>trèfle</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>maïs</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>crabe</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>couronne</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>dé</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>tambour</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>éléphant</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>feu</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>girafe</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>lunettes</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>raisin</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitare</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>marteau</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>hérisson</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>hélicoptère</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>sablier</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>glace</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>ampoule</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>éclair</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>lune</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>champignon</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>pieuvre</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>hibou</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>manchot</translation>
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
        <translation>bretzel</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>arc-en-ciel</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>fusée</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>coq</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>voilier</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>ciseaux</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>escargot</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpent</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>bonhomme de neige</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>chaussettes</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>train à vapeur</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>tournesol</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>tracteur</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>trompette</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>tortue</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>parapluie</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>volcan</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>pastèque</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>baleine</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>%Ln image sera retirée.</numerusform>
            <numerusform>%Ln images seront retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Choisir un pack</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>Enregistrer comme pack</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>Impossible d’écrire le pack&#xa0;: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>Ceci est un pack d’émoticônes&#xa0;: il va dans la fenêtre «&#xa0;Vos émoticônes&#xa0;».</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>Ceci est un pack de stickers&#xa0;: il va dans la fenêtre «&#xa0;Vos stickers&#xa0;».</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} est inutilisable&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>{0} va être retiré.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>Tous les messages épinglés</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>Masquer ou désépingler</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Message épinglé</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>Message épinglé {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>Masqué jusqu’à ce qu’autre chose soit épinglé.</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Masquer pour moi</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>Le message est épinglé pour tout le monde.</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>Le message n’est plus épinglé.</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Désépingler pour tout le monde</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · épinglé par {2}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Adresse déjà utilisée</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Impossible d’attribuer l’adresse demandée</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connexion réinitialisée par le correspondant</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Le répertoire n’est pas vide</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota d’espace disque dépassé</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Fichier trop volumineux</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un répertoire</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Le réseau ne fonctionne pas</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Le réseau n’est pas accessible</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Aucun chemin d’accès à l’hôte</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Aucun espace disponible sur le périphérique</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou répertoire de ce nom</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N’est pas un répertoire</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission non accordée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>le nombre de ses images n’est pas compris entre 1 et {0}</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>un sticker a un emoji, un nom et des mots d’au plus 64 caractères chacun</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>&lt;{0}&gt; n’est pas autorisé à cet endroit</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>une de ses parties est endommagée</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentative d’écriture dans une base de données en lecture seule</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>le fichier de la base de données est endommagé</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de données est verrouillée</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de données ou le disque est plein</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erreur d’entrée/sortie du disque</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>le format {0} n’est pas connu ici</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>lecture impossible&#xa0;: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>il contient une instruction pour un programme</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>il déclare un type de document</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>impossible de réduire suffisamment sa taille</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>il se termine trop tôt</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>il a une partie dont aucune image n’a besoin</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>il a moins ou plus de pixels qu’il ne l’indique</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>il a plus de {0} pixels de côté</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>le fichier fait plus de {0} Mio</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>ce n’est pas une image PNG, JPEG, WebP, GIF ou SVG</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>ce n’est pas une archive ZIP, ou elle est endommagée</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>l’image est trop grande</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>l’image est trop longue et étroite</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>ses parties ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>ses pixels sont endommagés</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>ses pixels sont écrits d’une manière qui n’est pas lue ici</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>plus de {0} Kio</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>plus de {0} octets</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>le nom, l’auteur et la licence doivent compter chacun de 1 à 64 caractères</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>pas un PNG</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>pas du XML : {0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>pas une image</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>pas de viewBox</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>le texte n’est pas autorisé</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>impossible de lire le manifeste&#xa0;: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>la viewBox n’a pas de taille</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>la viewBox doit être faite de quatre nombres</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>{0} n’y figure pas</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>trop de lignes</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>trop de formes</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>impossible d’ouvrir le fichier de la base de données</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>ce que l’on tape pour une émoticône compte de 1 à 32 caractères, sans espaces</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} ne peut pas être dans un pack&#xa0;: seuls {1} et les fichiers .png et .svg le peuvent</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>impossible de lire {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>{0} ne peut pas avoir la valeur {1}</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>{0} contient un nombre trop grand</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} y figure deux fois</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0} fait plus de {1} Kio</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} n’est pas un nom d’image</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>{0} n’est pas autorisé</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} n’est pas dans le pack</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} est compressé d’une façon qui ne se lit pas ici</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} est indiqué deux fois</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>Si vous n’avez jamais retiré cet ordinateur, cherchez d’abord qui l’a fait&#xa0;: il faut pour cela l’un de vos ordinateurs, ou vos 12 mots.</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>Cet ordinateur est-il à vous&#xa0;?</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Le réutiliser</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>Réutiliser cet ordinateur</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Vos 12 mots</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>Vos 12 mots montrent que cet ordinateur est à vous. Il compte alors comme un nouvel ordinateur à vous, et reçoit de nouveau vos messages.</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>Il s’arrête aussitôt&#xa0;: il ne reçoit plus aucun message, et rien de ce qu’il écrit ne compte. Ce qu’il contient y reste lisible.</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>Il a été perdu ou volé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Retirer un appareil</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>Retirer «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>La personne qui l’a pourrait ajouter aux vôtres un appareil à elle. Il faut donc vos 12 mots, que personne d’autre n’a. Vos autres appareils continuent, et vos contacts ne remarquent rien.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Vos 12 mots</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>Choisir le dossier d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>Avez-vous ChatEra sur un autre ordinateur qui marche encore&#xa0;? Alors rien n’est perdu&#xa0;: associez-lui celui-ci.</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>La récupérer</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>Récupérer votre identité</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>Je n’ai pas mes 12 mots</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>J’utilise ChatEra sur un autre ordinateur</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>Sinon, il ne reste qu’à repartir de zéro. Personne d’autre que vous n’a vos 12 mots, donc personne ne peut ramener qui vous étiez, ni ouvrir vos sauvegardes.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>Les 12 mots</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>Saisissez les 12 mots que vous avez notés, dans leur ordre.</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>Ce qui a été récupéré</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>Où se trouve la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>Sans sauvegarde, vous êtes de nouveau vous-même pour tout le monde, mais vos messages ne sont pas ici.</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>Sans vos 12 mots</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Vos 12 mots</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>Vos contacts gardent ce que vous vous êtes écrit. Pour eux, vous êtes quelqu’un de nouveau avec le même nom, et ChatEra les avertit&#xa0;: appelez-les, et laissez-les vérifier que c’est bien vous. Les groupes doivent vous inviter de nouveau.</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>Récupération de vos messages en cours.</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>Vos messages reviennent depuis {0}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>Votre nom, comme avant</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>Votre nom, s’il doit changer</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Page pour un navigateur (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>Données pour programmes (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Il n’y a encore rien à imprimer.</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Comme dans le thème</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Changer ma scène</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>Ses propres couleurs</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Uni</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>Feuilles d’automne</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Ballons</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Ville de nuit</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Collines</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Prairie</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Montagnes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>Pluie sur une fenêtre</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>Mer au soir</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neige</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>Après un jour…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>Avant un jour…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>Club de lecture</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>Impossible de chercher «&#xa0;{0}&#xa0;». Choix possibles&#xa0;: {1}.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>Personne ne s’appelle «&#xa0;{0}&#xa0;» ici. Mettez entre guillemets un nom qui contient des espaces.</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>Un jour précis…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>La recherche porte ici sur cette conversation seulement&#xa0;; «&#xa0;dans:&#xa0;» sert à la recherche dans tous les messages.</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>Quelque chose doit suivre «&#xa0;{0}&#xa0;», sans espace.</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>Il n’y a pas de conversation «&#xa0;{0}&#xa0;». Mettez entre guillemets un nom qui contient des espaces.</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>Tapez des mots ou leur début&#xa0;: tous doivent figurer dans un message. Entre «&#xa0;guillemets&#xa0;», ils doivent se suivre, et -pluie veut dire&#xa0;: sans pluie.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>Mots, «&#xa0;mots dans l’ordre&#xa0;», -sans. Filtres&#xa0;: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>après quel jour</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>avant quel jour</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dessin</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>has</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>dans quelle conversation</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>me</source>
        <translation>moi</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>wizz</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>quel jour</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>réaction</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>sticker</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>ce que le message contient</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>qui l’a écrit</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>clin</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>«&#xa0;{0}&#xa0;» n’est pas un jour. Écrivez 2026-05-31, 2026-05 ou 2026, ou bien aujourd&apos;hui, hier, lundi.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>ChatEra demande votre phrase secrète à chaque démarrage.</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>Laisser ChatEra s’ouvrir sans phrase secrète&#xa0;?</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>Un instant&#xa0;: ce qui prend ici une seconde prend des années à un voleur.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>Afficher les mots…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>Ce qui se trouve sur cet ordinateur est chiffré, et s’ouvre tout seul quand votre session est ouverte. Avec une phrase secrète, cela ne s’ouvre que pour qui la connaît.</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>Ce qui se trouve sur cet ordinateur est chiffré, mais qui peut copier vos fichiers peut l’ouvrir&#xa0;: ce système n’a pas d’endroit pour les secrets. Une phrase secrète y remédie.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>Toute personne utilisant votre session sur cet ordinateur pourra alors lire vos messages.</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>Vous n’avez pas encore noté vos 12 mots. Ils sont le seul moyen de retrouver votre identité si cet ordinateur est perdu.</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>Vous avez noté vos 12 mots le {0}. Ils ne sont que sur votre papier.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Vos 12 mots</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>Vos 12 mots ne sont pas sur cet ordinateur. Vous les avez notés, ou pouvez encore le faire sur l’ordinateur où vous avez commencé.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Arrière-plan des conversations…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Changer ma scène…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>Paramètres de ChatEra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>Conservées en fichiers</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>Voir les thèmes…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>Impossible de changer cela&#xa0;: {0}.</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>Le système ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Qui vous voit</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>Ajouter «&#xa0;{0}&#xa0;» à votre dictionnaire</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>Ignorer «&#xa0;{0}&#xa0;» ici</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>Langues ici</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Recherche de dictionnaires…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Plus de langues…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Aucun dictionnaire n’est installé</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>«&#xa0;{0}&#xa0;» n’est dans aucun dictionnaire</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>Dictionnaires sous Debian et Ubuntu&#xa0;: «&#xa0;{0}&#xa0;», et hunspell-… pour d’autres langues. Sur d’autres systèmes, les paquets s’appellent enchant2 et hunspell-…, ou à peu près.</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>Installez la bibliothèque avec «&#xa0;{0}&#xa0;». Elle vérifie avec les dictionnaires de macOS, et avec d’autres qui sont installés.</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>Mal orthographié&#xa0;: {0}. La touche Menu affiche des suggestions.</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>Impossible d’ajouter d’autres mots à votre dictionnaire.</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>Rien n’est écrit dans le champ.</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>Mettez les deux fichiers d’une langue, par exemple {0}, dans le dossier {1}. LibreOffice propose de tels fichiers pour beaucoup de langues.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>L’orthographe n’est pas vérifiée.</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>Il n’y a pas de dictionnaire pour vos langues. Les paramètres expliquent comment en obtenir un.</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>Il n’y a aucun mot mal orthographié.</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>Un mot est juste si l’une de ces langues le contient. Le menu du champ où vous écrivez permet d’en choisir d’autres pour une seule conversation.</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Un mot qui est juste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>Choisies d’après les langues de votre système.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Choisies par vous.</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>Celles de tous les pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>Langues dans lesquelles l’orthographe est vérifiée</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Recherche de dictionnaires…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>Affiche ce qu’une langue propose pour chaque pays, pas seulement l’habituel.</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>Il n’y a pas de dictionnaire pour les langues dans lesquelles vous écrivez.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>Il n’y a pas de dictionnaire sur cet ordinateur, ou la bibliothèque «&#xa0;enchant&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>Écrivez un seul mot, sans espaces ni chiffres.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>À une heure précise…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>À la fin de la journée</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>Se termine à {0}</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Dans 30 minutes</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>Quand j’en choisis un autre</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Qui vous voit autrement…</translation>
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
        <translation>De nouveau disponible à</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>Chercher un sticker</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>Aucun sticker ne porte ce nom</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Vos stickers…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>sticker&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>Ce sticker ne peut pas être conservé&#xa0;: {0}.</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>Le pack de quelqu’un d’autre est un fichier qui se termine par {0}&#xa0;; déposez-le ici, ou des images. Ce que ChatEra fournit ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Changer le nom…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Installer un pack…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>Retirer tout le pack</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>Vos stickers</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>aucun des vôtres n’est sélectionné</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>sticker&#xa0;: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} est inutilisable&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>N’importe qui peut le dire. Vérifiez là-bas que c’est la bonne personne.</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>Est-ce bien la personne que vous connaissez sous le nom {0}&#xa0;?</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>Vérifiez d’abord qui c’est</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>C’est peut-être une autre personne nommée {0}, ou quelqu’un qui se fait passer pour celle que vous connaissez.</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>Il se peut que ce soit {0} avec une nouvelle identité, ou quelqu’un qui se fait passer pour {0}. Vérifiez avant d’écrire.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>Cette personne dit avoir été {0} avant. N’importe qui peut le dire&#xa0;: vérifiez.</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>Ce n’est pas la personne vérifiée sous le nom {0}</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Écrire quand même</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>{0} dit que c’était son identité, et en a maintenant une nouvelle</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} utilise maintenant une nouvelle identité</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Fermer {0}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>Il y a du non lu par là</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>Onglets suivants</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>Onglets précédents</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - Conversations</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Anna dit&#xa0;:</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>Boris</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>Boris dit&#xa0;:</translation>
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
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>au ferry</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>tu as vu les photos&#xa0;?</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>en route pour le lac</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>oui&#xa0;! à six heures</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>Le thème de quelqu’un d’autre est un fichier qui se termine par {0}&#xa0;; déposez-le ici.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>Et %Ln de plus&#xa0;; «&#xa0;chatera theme check&#xa0;» dit tout.</numerusform>
            <numerusform>Et %Ln de plus&#xa0;; «&#xa0;chatera theme check&#xa0;» dit tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>Suit le mode clair ou sombre de votre bureau.</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>Installer un thème</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Installer depuis un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>Vous voyez maintenant «&#xa0;{0}&#xa0;».</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>par {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>contraste élevé, 7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>Impossible d’installer «&#xa0;{0}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>«&#xa0;{0}&#xa0;» a été supprimé.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>Un message qui ne peut pas encore être lu</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Un message qui n’est pas ici</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Un wizz</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>Un clin d’œil&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>Entrée pour rejouer</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>Transféré de {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>Message manuscrit</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>Il a été écrit pour vos appareils, mais ce qui l’ouvre n’est pas encore arrivé. Cela viendra tout seul quand {0} sera en ligne.</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>Il a été écrit pour vos appareils, mais ce qui l’ouvre n’est jamais arrivé. Redemandez-le quand {0} sera en ligne&#xa0;: cela peut encore venir.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Ce message a été supprimé</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>Cette version de ChatEra ne peut pas le jouer.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Vous venez d’envoyer un wizz.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Vous avez envoyé un clin d’œil&#xa0;: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>un message qui n’a pas pu être ouvert&#xa0;; Entrée le redemande</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>un autre de vos appareils</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>message supprimé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>distribué</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>message manuscrit</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>en réponse à {0} : {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>l’un de vos appareils ou un appareil utilisé par {0}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>sticker&#xa0;: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>en attente de ce message</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} vient d’envoyer un wizz.</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>{0} vient de vous envoyer un wizz.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} a envoyé un clin d’œil&#xa0;: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}, ailleurs</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, dans {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>Répondre à {0}</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Écrire une réponse…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>Message personnel…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Quitter ChatEra</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>Afficher ChatEra</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;ChatEra est verrouillé&lt;/b&gt;&lt;br&gt;Saisissez sa phrase secrète pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>La touche Verr. maj. est activée.</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>Ouverture… cela prend un instant, pour que deviner prenne des années.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Afficher ce que je tape</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>Déverrouiller ChatEra</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Aller au premier message non lu</translation>
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
        <translation>Tous les c&amp;hiffres</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>Choisissez un moyen&#xa0;; cela prend une minute. Ensuite, personne ne peut se faire passer pour {0}, quelle que soit la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>Comparer les &amp;nombres</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>Est-ce bien {0}&#xa0;?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>C’est bien {0}</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>Vérifiez si c’est bien {0}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>J’ai un doute</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>Moyens de vérifier</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>Vous avez vérifié le {0}. Si {1} revient un jour avec une autre identité, ChatEra vous prévient.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>Au début, {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Modification&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>Maintenant, depuis {0}</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>Versions du message</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>Tout le monde dans {0}</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>Tout le monde vous voit comme l’indique votre statut.</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>Les laisser me voir comme tout le monde</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>Personnes qui vous voient autrement</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>Ce que vous envoyez se voit malgré tout, de même qu’un message vous est parvenu et, sauf si vous l’avez désactivé, que vous l’avez lu. Ce que vous écoutez n’est montré à personne tant que vous apparaissez hors ligne pour quelqu’un. La personne qui gère le hub ou le serveur qui vous connecte peut voir que vous êtes là.</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>Vous pouvez apparaître hors ligne pour certaines personnes, et en ligne pour d’autres tandis que vous apparaissez hors ligne&#xa0;: dans le menu d’un contact, d’une catégorie ou d’une conversation. Personne n’est informé de ce choix.</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>Le thème «&#xa0;{0}&#xa0;» est inutilisable, vous en voyez donc un autre. {1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>Clignotement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Secousse</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>Clin d’œil en cours&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>Cliquez ou appuyez sur Échap pour l’arrêter</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>Ajouter depuis un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Clins d’œil</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>{0}&#xa0;: Entrée ou un clic pour l’envoyer</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>Ajouter un clin d’œil</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>On ne peut pas envoyer de clin d’œil à un groupe de plus d’une personne</numerusform>
            <numerusform>On ne peut pas envoyer de clin d’œil à un groupe de plus de %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>Cette version de ChatEra ne peut pas jouer ce clin d’œil.</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Clins d’œil</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>Clins d’œil (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>Vous pourrez envoyer un autre clin d’œil dans {0} s</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>«&#xa0;{0}&#xa0;» fait maintenant partie de vos clins d’œil.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>«&#xa0;{0}&#xa0;» a été retiré.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>Rien de tout cela quand vous avez le statut Occupé(e), Au téléphone ou Ne pas déranger.</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>Sons et notifications&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, dans {1}</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>Couleur du stylo</translation>
    </message>
</context>
</TS>
