<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>Acerca de ChatEra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>Copiado. No dice nada de ti ni de tus conversaciones.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para un informe</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>Copiar las versiones de ChatEra y de este sistema, para mostrárselas a alguien que pueda ayudar</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>Software libre bajo la licencia Apache 2.0. Sus imágenes y sonidos son propios; las obras de otros que contiene son estas:</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>La sencillez del mensajero clásico, sin la nube de nadie de por medio.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versión {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>Obras de otros en ChatEra y sus licencias</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>Una página abajo</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Una página arriba</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>Acerca de ChatEra</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>Añadir a tus emoticonos…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>Añadir a tus stickers</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>Añadir a tus guiños</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>Añadir {0} a tus emoticonos…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>Dirección de un hub o nodo, por ejemplo 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todos los comandos…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>Todos los mensajes fijados…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>Responder al aviso más reciente</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Aparecer sin conexión</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>Aparecer sin conexión para una categoría…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Aparecer sin conexión para esta persona</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>Aparecer en línea para una categoría…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Aparecer en línea para esta persona</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedirlo otra vez</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estabas</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Fondo de las conversaciones…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>Fondo de esta conversación…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Vuelvo enseguida</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>Devolver con las demás</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Cambiar mi escena…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>Cambiar lo que puede hacer un miembro…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Cambiar tu último mensaje</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>Cambiar tu nombre…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>Cambiar tu mensaje personal…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>Cambiar tu imagen…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>ChatEra se está iniciando.</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>ChatEra todavía se está iniciando.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar ortografía</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Elige primero un miembro de la lista.</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>Elige primero un mensaje del historial.</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>Elige primero un mensaje con emoticonos propios de alguien.</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Elige una persona de la lista.</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>Elige primero un sticker del historial.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Elige a alguien de la lista.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Cerrar la conversación</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>Cerrar lo que está abierto, paso a paso</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>Comunidades…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>Conectar con una dirección…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>Conversaciones en pestañas</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Eliminar para todos</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>Cada conversación en su propia ventana</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>Editar aquí tu mensaje personal</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>Final del historial</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>Todo en una ventana</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation>Favorito 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation>Favorito 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation>Favorito 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation>Favorito 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation>Favorito 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation>Favorito 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation>Favorito 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation>Favorito 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation>Favorito 9</translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation>Favorito {0}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>Buscar un contacto…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Buscar en esta conversación…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>Fuente y color…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>Reenviar %Ln mensaje…</numerusform>
            <numerusform>Reenviar %Ln mensajes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir a una fecha…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>Ir a alguien…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Ir al primer mensaje</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Ir al primer mensaje sin leer</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>Ir al mensaje al que responde</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Volver a oír todo</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>Cómo se ordenan los contactos…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>Invitar por nombre…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>Guardar conversaciones como archivos…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>Mantener esta ventana sobre las demás</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>Conservar lo que se está eliminando</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>Idiomas y palabras para la ortografía…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>Salir del grupo…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>Comprobar que es realmente esa persona…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>Quitar el rol de admin</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>Dar el rol de admin</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leída</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>Bajar el favorito</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>Subir el favorito</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>Mover la pestaña hacia atrás</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>Mover la pestaña hacia delante</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>Trasladar esta comunidad…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>Silenciar todo un rato…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar una hora</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>Silenciar ocho horas</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>Silenciar hasta que lo vuelva a activar</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversación siguiente</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Siguiente palabra mal escrita</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>Pestaña o ventana siguiente</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Siguiente conversación sin leer</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>Apodo…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>No se guarda ninguna conversación como archivo.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>No se está eliminando nada.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Aquí no hay nada fijado.</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>No hay nada sin leer en otro sitio.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>No hay nada sin leer.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Aquí aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Zumbido</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Al teléfono</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>Solo pueden la persona responsable del grupo y los admins.</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>Solo puede la persona responsable del grupo.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversación</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>Abrir conversación con el miembro</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>Abrir la carpeta de conversaciones guardadas</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>Abrir lo guardado de esta conversación</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>Miembro normal</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Salí a comer</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Fijar para todos</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir otra vez</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversación anterior</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>Pestaña o ventana anterior</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Anterior conversación sin leer</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Imprimir la conversación…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>Poner en una categoría nueva…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Salir de ChatEra</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reaccionar…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Quitar del grupo…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>Quitar al miembro del grupo</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Cambiar el nombre del grupo…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>Responder en privado</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>Guardar la conversación…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>Decir qué estás haciendo…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>Buscar en todos los mensajes…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>Enviar un guiño…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>Mostrar la lista de contactos</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Mostrar lo que estoy escuchando</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>Hay algo escrito en el campo.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Sonidos y avisos…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>Principio del historial</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>Stickers…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>Eso no está en favoritos.</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>Temas…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>Todavía no hay categorías.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Todavía no hay ninguna conversación.</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>No hay ningún aviso que responder.</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>No hay ninguna más.</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>Aquí no había nada sin leer.</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>Este escritorio no deja que los programas decidan eso.</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>Esto no es un grupo.</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>¿Para todas las personas de qué categoría?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Dejar de fijar para todos</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>Sin leer desde aquí</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>¿Qué rol tendrá a partir de ahora?</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>Lo que escribiste después</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Lo que escribiste antes</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>¿Qué guiño?</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>Quién puede leer esto…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Quién te ve de otra manera…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>¿A quién?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>¿De quién?</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>¿Por qué no veo a alguien?…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>Guiños…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>Escribir a mano</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>Ya no estás en este grupo.</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>No has saltado a ningún sitio.</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>No tienes tantos favoritos.</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>Ya tienes este sticker.</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>Tus emoticonos…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Tu mensaje personal</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Tus stickers…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>un mensaje personal</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>añadir agregar miembro</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>añadir agregar personas miembros grupo</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>dirección url</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>admin administrador ascender degradar rol permisos</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>siempre encima visible primer plano flotar fijar</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>animación selector</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>contestar citar</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>responder citar directo a solas autor</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>aparecer sin conexión en línea personas concretas ocultar invisible privacidad</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>archivo registro historial archivos guardar</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>archivo registro historial carpeta grabar texto html exportar</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>disposición diseño separadas clásico</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>disposición diseño única dividida junto lista contactos</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>disposición diseño pestañas una ventana</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>acoplar integrar pestaña ventana principal</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>avatar foto imagen</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>fondo cabecera papel tapiz color tema imagen detrás nombre</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>bloque fragmento programa portapapeles</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>vibrar sacudir toque llamar atención</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>cambiar corregir</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>chat escribir mensaje</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>cerrada abierta unirse entrar invitar crear servidor red</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>comandos paleta acciones atajos ayuda</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>crear sala canal chat varias personas</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>emoticono propio personalizado carita guardar robar mío</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>emoticonos propios personalizados caritas imágenes crear importar exportar</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>degradar rol</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>diagnóstico ayuda problema red</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>abajo lista</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>editar corregir</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>editado historial cambios antes texto</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>acción emote</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>emoticono carita selector</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>cifrado encriptación seguridad privado</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>final abajo último</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>salir terminar cerrar</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>exportar archivo página texto html registros</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>buscar encontrar todo historial</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>carpeta archivos archivo registro historial</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>formato monoespaciado máquina de escribir bloque palabras seleccionadas</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>formato inclinada énfasis letras palabras seleccionadas</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>formato tachar tachado palabras seleccionadas</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>formato fuerte gruesa letras palabras seleccionadas</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>formato subrayar letras</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>grupo etiqueta familia trabajo</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>manuscrito escritura tinta dibujar lápiz boceto tableta</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>manuscrito tinta dibujo portapapeles imagen</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>manuscrito tinta dibujo png svg archivo exportar</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>ocultar guardar apartar desarchivar</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>historial recuperar</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>cuánto tiempo, por ejemplo 1h</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorar</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>ignorar desbloquear</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>saltar día calendario historial</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>teclas atajos cambiar</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>expulsar echar</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>expulsar echar miembro</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>izquierda orden</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>letra negrita cursiva subrayado estilo tipografía</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>bloqueado perdido clave cifrado</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>aspecto apariencia colores oscuro noche alto contraste</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>marcar sin leer no leído después nuevo separador alt clic</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>música suena canción reproductor mensaje personal</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>nuevo línea separador arriba</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>mensajes nuevos</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>apodo renombrar alias</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>notificaciones alertas silencio emergente</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>notificaciones alertas silencio emergente silenciar</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>opciones preferencias configuración tema</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>orden fijado ordenar</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>papel pdf exportar</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>personas gente ventana principal</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>fijar anclar estrella arriba</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>fijado anclado importante guardado arriba</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>separar sacar desacoplar desprender aparte ventana</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>ascender rol</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>mensaje rápido ánimo</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>cambiar rápido buscar persona grupo conversación abrir saltar</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>salir abandonar dejar</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>cita citar respuesta saltar original</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>reacción emoji me gusta</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>leer más tarde luego marca</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>leer más tarde luego marca visto</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>borrar quitar retirar anular envío</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>renombrar llamar alias</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>volver regresar saltar cita historial</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>derecha orden</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>buscar personas filtrar</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>buscar palabras historial</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>enviar reenviar fallido</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>servidor host hub nodo ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>servidor nodo</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>compartir enviar otra vez otra persona</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>silencio silenciar notificaciones sonidos</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>silencio tranquilo no molestar notificaciones sonidos</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>silencio tranquilo notificaciones no molestar</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>ordenar orden tamaño categoría estado sin conexión vista</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>sonido notificaciones</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>ortografía corrector diccionario diccionarios palabras propias idioma</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>ortografía corrector palabras mal escritas subrayar idioma</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>ortografía corrector errata corregir diccionario</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>inicio principio arriba más antiguo</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>estado presencia cómo me ven los demás</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>sticker pegatina guardar mío</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>stickers pegatinas paquetes instalar imágenes propias</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>sticker pegatina selector imagen enviar</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>pestaña conversación</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>pestaña abrir conversación</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>texto portapapeles</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>título tema nombre</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>emergente notificación responder teclado</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>deshacer eliminar borrar</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>activar sonido fin silencio notificaciones</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>desfijar desanclar mantener a la vista arriba importante</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>sin leer visto</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>arriba lista</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>verificar número de seguridad identidad</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>versión licencia copyright derechos ayuda información bibliotecas informe acerca</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>visibilidad presencia estado ocultar invisible grupo</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>visibilidad presencia estado ocultar invisible secreto sigilo</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>visibilidad presencia estado ocultar invisible mostrar visible</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>fondo papel tapiz patrón degradado imagen detrás mensajes</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>fondo papel tapiz patrón degradado imagen detrás mensajes escena tema</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>qué estás haciendo</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>guiño animación repetir</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>guiño animación guardar conservar</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>escribir mensaje</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>zoom ampliar más grande</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>zoom reducir alejar</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>zoom restablecer</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>Para:</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>Para: {0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>Estado de {0}: {1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>Aparecer sin conexión para todas las personas de {0}</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Aparecer sin conexión para esta persona</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>Aparecer sin conexión para {0}</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>Aparecer en línea para todas las personas de {0}</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Aparecer en línea para esta persona</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>Aparecer en línea para {0}</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>A partir de ahora, todas las personas de {0} te ven sin conexión.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>Todas las personas de {0} vuelven a verte como los demás.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>Todas las personas de {0} te ven en línea, incluso mientras apareces sin conexión.</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>Aquí apareces sin conexión para todo el mundo: el equipo que te conecta tiene un ChatEra más antiguo, que no puede ocultarte de personas concretas.</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>Apareces sin conexión para más de %Ln personas y, por tanto, para todo el mundo.</numerusform>
            <numerusform>Apareces sin conexión para más de %Ln personas y, por tanto, para todo el mundo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>sin conexión para %n persona</numerusform>
            <numerusform>sin conexión para %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>sin conexión para {0}</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>en línea para %n persona</numerusform>
            <numerusform>en línea para %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>en línea para {0}</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>A partir de ahora, {0} te ve sin conexión.</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>{0} vuelve a verte como los demás.</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>{0} te ve en línea, incluso mientras apareces sin conexión.</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Desde archivo…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Vista previa: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>Los temas de alto contraste no muestran imágenes detrás del texto.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Esta imagen no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Tu propia imagen</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>Pedirlo otra vez</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>Ana dice:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>Como todas las conversaciones</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Como en el tema</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>Fondo de las conversaciones</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>Fondo de esta conversación</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>Para todas las conversaciones que no tengan uno propio</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Liso</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>¿Vamos al lago el viernes?</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>¡Sí! Yo llevo la tarta.</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>Tú dices:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>Degradado azul</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Burbujas</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>Degradado verde</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>Corazones</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>Degradado naranja y rosa</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>Papel cuadriculado</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>Degradado violeta</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>Una copia de seguridad guarda todo lo que se ha dicho, cifrado: se abre con tus 12 palabras. Conviene tenerla en otro disco.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>Copia hecha y releída para asegurarse: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Progreso de la copia de seguridad</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>Releyendo… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>La copia de seguridad más reciente se hizo el {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>¿Dónde quieres guardar la copia de seguridad?</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>Anota primero tus 12 palabras: sin ellas nadie puede abrir una copia de seguridad.</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>Escribiendo… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>Por ejemplo :cat: o (cat). No puede llevar espacios.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>No puede llevar espacios.</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>Lo que escribes para mostrarlo</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>Lo que escribes para mostrarlo:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>Esto ya lo escribes para otro emoticono, al que este sustituye.</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>Esto ya lo escribes para otro emoticono. Elige otra cosa.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>No coincide: el dispositivo de {0} te conoce con otra identidad, así que alguien podría estar en medio. Avisa a {0} por otro medio y no escribas aquí nada que otros no deban leer.</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>Coincide: es realmente {0}.</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>Este código se creó con un ChatEra más nuevo. Actualiza este e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>Este no es el código de {0} para esta conversación. Si estaba en la propia pantalla de {0}, alguien podría estar en medio: no escribas aquí nada que otros no deban leer.</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>Este es tu código para {0}. Enséñaselo, en esta pantalla o en papel.</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>Lo que dice su código</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>Lo que dice su código: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>Tu código; “Copiar como texto” lo da en letras</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>Una comunidad cerrada</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>Una comunidad nueva</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Al menos %Ln carácter.</numerusform>
            <numerusform>Al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Con conexión</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>Con conexión; tu equipo es el hub</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>En la comunidad abierta están todas las personas de tu red. Para entrar en una cerrada hace falta una frase de contraseña o una invitación; los demás ven que existe, pero no quién está en ella.</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Todos los de aquí</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>Para alguien cuyo ChatEra no encuentra el tuyo por sí solo, pero cuyo equipo puede llegar hasta él. Deja de servir en cuanto otro equipo toma el relevo.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>Unirse a una comunidad</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Unirse…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Salir de ella</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>¿Salir de la comunidad?</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Nombre de la comunidad</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>Nombre, por ejemplo Familia</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>Ahora mismo no hay nadie de ella aquí</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>En esta red. Hace falta una frase de contraseña o una invitación.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>También se puede entrar con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>Pega la invitación que te han dado:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Código QR de la invitación</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>El enlace de alguien te invita a una comunidad cerrada. Únete si conoces a esa persona:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Son dos frases de contraseña distintas.</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>Lleva al equipo que conecta a todos en este momento:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>Esto permite a otros entrar en “{0}”:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>Escribe la frase de contraseña de “{0}”:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>Lo que se escribió en “{0}” se queda aquí. Para volver necesitas una invitación o su frase de contraseña.</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>Quien tenga este enlace puede entrar, ahora y más adelante. Dáselo solo a quienes deban estar ahí, y de forma que otros no puedan leerlo.</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>Quien reciba de ti una invitación puede entrar.</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>Ahora estás en “{0}”.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Llegó un mensaje que no corresponde aquí.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Llegó un mensaje de otra comparación.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Llegó un mensaje ilegible.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Los relojes de los dos equipos están demasiado desajustados, o la solicitud es antigua.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>La comparación duró más de diez minutos.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparación se canceló.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Los mensajes son de otra persona o para otra persona.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Los números no coinciden: alguien podría estar en medio.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>El otro dispositivo no es de esa persona.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>La otra parte cambió su clave: alguien podría estar en medio.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>La otra parte envió una clave que no es válida.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>La prueba de la otra parte es incorrecta: alguien podría estar en medio.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Los dos programas no tienen ninguna forma de comparar en común.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>En los dos lados se vio lo mismo. No hay nadie en medio.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>Llama a {0}, o siéntate a su lado. Cada cual verá tres números y le dirá al otro cuáles son.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>Llama a {0}, o siéntate a su lado: tiene que ser realmente {0} quien te diga lo que ve.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>Comparar números ahora</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>¿{0} ve lo mismo?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>Es realmente {0}</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>No se terminó</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>Pide a {0} que lea en voz alta lo que aparece. Mira cada uno; no compares escribiendo aquí.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Mostrar números</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>Mostrar dibujos en su lugar</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son iguales</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintos</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>Esto no coincide</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>Esperando a {0}…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>Esperando a que {0} diga lo mismo…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>Respondiste en otro dispositivo</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>Has dicho que son iguales.</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>{0} tiene diez minutos para responder. Llama mientras tanto.</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>{0} quiere comparar números contigo</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} No escribas aquí nada que otros no deban leer. Inténtalo una vez más; si vuelve a no coincidir, avisa por otro medio a {0} y a quien se ocupe de esta red.</translation>
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
        <translation>Editar mensaje</translation>
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
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Escritura a mano</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>No cabe más en un mensaje. Envía esto primero.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Zumbido</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>Responder a {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Enviar ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>A este mensaje le sobra %Ln letra aproximadamente. Envíalo por partes.</numerusform>
            <numerusform>A este mensaje le sobran unas %Ln letras. Envíalo por partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Guiños</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Aparecer sin conexión</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Vuelvo enseguida</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Borrador: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Al teléfono</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Salí a comer</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>Apareces sin conexión para esta persona</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>Apareces siempre en línea para esta persona</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>Apareces para esta persona igual que para los demás</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>escuchando {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marcada como no leída</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>escribiendo…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>%Ln de {0} en línea</numerusform>
            <numerusform>%Ln de {0} en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>Grupos anteriores</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>¿Es realmente quien dice?</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Otros contactos</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>Ya no estás en él</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>Ordenar así</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Cambiar mi escena</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Todos los de aquí</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>Buscar un contacto o un mensaje…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>Cómo se ordenan los contactos</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Buscando personas en tu red…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>Todavía no hay nadie más. En esta red no se buscan personas, según tus ajustes; desde el menú puedes conectar con una dirección.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>Todavía no hay nadie más. Quienes inicien ChatEra en esta red aparecerán por sí solos.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>Aquí nadie se llama así. Pulsa Enter para buscar en los mensajes.</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>No hay conexión con ninguna comunidad que se pueda trasladar.</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>{0} está en {1} cuando los contactos se ordenan por categoría.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(editado)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(sin cifrar)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedirlo otra vez</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>No se pudo abrir este mensaje</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Este mensaje se eliminó</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>Esperando este mensaje…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dice</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ Reproducir otra vez</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>Pedir otra vez el mensaje de {0}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>Mostrar las versiones anteriores</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>%Ln persona está escribiendo…</numerusform>
            <numerusform>%Ln personas están escribiendo…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>ChatEra no puede enviar imágenes ni archivos. Una imagen puede convertirse en un emoticono o en un sticker.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>Reenviado a {0}.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>El último mensaje se recibió el {0} a las {1}.</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>Este equipo se quitó de tu cuenta</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>Este mensaje no está en este equipo.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Quién está escribiendo</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>No hay conexión. Lo que escribas se enviará cuando la haya.</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>Ya no estás en este grupo</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>Has bloqueado a {0}</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - Conversación</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} y {1} están escribiendo…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} no tiene conexión y recibirá tus mensajes más tarde.</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} está escribiendo un mensaje…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>No se dijo nada</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>Saltar a una fecha</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>Eso no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>No hay ningún “{0}” que elegir.</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>“{0}” coincide con varios.</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>Un enlace quiere conectarte con {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>ChatEra no puede abrir este enlace.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>Conecta solo si sabes de quién es. Llegará a saber tu dirección y tu nombre.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>Conectar con una comunidad</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>Este enlace añade un equipo nuevo a los tuyos. Pégalo en él, donde ChatEra se inicia por primera vez.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>ChatEra no ha podido iniciarse ({0}).</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>ChatEra sigue en marcha</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>Los mensajes te siguen llegando. Puedes salir desde su menú o desde la bandeja.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>Vincular otro equipo…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nombre del dispositivo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Cambiar nombre del dispositivo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>Estos dispositivos pueden leer tus mensajes y escribir en tu nombre. Solo ellos saben cómo los llamas.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>Volver a usar este equipo…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>última señal: {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde el {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>No se pueden guardar conversaciones como archivos en {0} ({1}). Elige otra carpeta si sigue así; entonces se escribirá lo que falta.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>No se pueden guardar conversaciones como archivos: ChatEra no puede escribir en {0}. Permítelo o elige otra carpeta; entonces se escribirá lo que falta.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>No se pueden guardar conversaciones como archivos: el disco de {0} está lleno. Libera espacio; entonces se escribirá lo que falta.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>No se pueden guardar conversaciones como archivos: {0} no está disponible. Conecta su unidad o elige otra carpeta; entonces se escribirá lo que falta.</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>Todavía no hay nada de esta conversación guardado como archivo.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>Todas las cifras son iguales</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Si alguna cifra es distinta, alguien podría estar en medio: avisa a {0} por otro medio y no escribas aquí nada que otros no deban leer.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Tu número de seguridad</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>{0} ve las mismas cifras en este lugar. Léelas en voz alta y escucha las suyas, por teléfono o en persona; si todas son iguales, es realmente {0}.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>Puede que haya algo que lo impida.</numerusform>
            <numerusform>Puede que haya %Ln cosas que lo impidan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>Copiado. Contiene las direcciones de este equipo y de su red.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>Copiarlo todo, para enseñárselo a alguien que pueda ayudar</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>Aquí todo parece estar bien. Pregunta si ChatEra está abierto en el otro equipo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar otra vez</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>Mirando la red</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>Mirando la red de este equipo; tarda unos segundos…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>¿Por qué no veo a alguien?</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>algo no va bien</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>Algo ha fallado dentro de ChatEra ({0}).</translation>
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
        <translation>Emojis o stickers</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Buscar un emoji</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Crea los tuyos…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gestionar…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>Ningún emoji se llama así</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Tus emoticonos</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Cambiar código…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>Cambiar lo que escribes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>Emoticonos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>Nuevo emoticono</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>Aún no hay ninguno. Añade una imagen o suéltala aquí: lo mejor son las pequeñas y de forma clara. En un mensaje de otra persona, el menú permite quedarte con los suyos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>Escribe el código en un mensaje y la imagen aparecerá en su lugar.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Tus emoticonos</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>No se puede usar {0}: {1}</translation>
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
        <translation>Cifrando lo que hay en este equipo…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>A partir de ahora nadie podrá leer tus mensajes mirando los archivos de este equipo. Esto ocurre una sola vez y, si se interrumpe, no se pierde nada.</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>Se está cifrando</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>Un grupo nuevo con las mismas personas puede ocupar su lugar, y ese solo lo podrán leer ellas.</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>Un mensaje cifrado se sella en tu equipo (XChaCha20-Poly1305) con una clave propia. Esa clave llega a cada dispositivo de cada lector a través de una sesión entre los dos dispositivos: se acuerda con X25519 y ML-KEM-768 a la vez y se renueva con cada mensaje, de modo que un dispositivo robado no abre lo que se dijo mucho antes. En los grupos grandes cada dispositivo tiene una clave que se entrega a los miembros y se sustituye cuando alguien sale. Cada mensaje va firmado por el dispositivo que lo escribió. El hub guarda los mensajes sellados hasta que se recogen, y ve su tamaño por tramos, su hora y de quién son. Nadie ajeno a ChatEra ha revisado esto todavía.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>Cifrado, y es realmente {0}</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>Cifrado, y has comprobado quién es cada miembro</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>Cifrado: solo los miembros pueden leer esta conversación</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>Cifrado: nadie más que tú y {0} puede leer esta conversación</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>La persona responsable del grupo o un admin puede hacer que siga en un grupo nuevo, que solo podrán leer los miembros.</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>Mensaje para {0}, cifrado</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>Mensaje para {0}, legible por el hub</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>Nadie en medio puede: ni el hub que lo transporta ni ChatEra.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>Sin cifrar: el hub también puede leer esta conversación</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>Solo los miembros de este grupo pueden leer esto, en sus propios dispositivos.</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>Nadie más que tú y {0} puede leer esto, cada cual en sus propios dispositivos.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>Saluda a {0}
Solo los miembros pueden leer lo que se escribe aquí.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>Saluda a {0}
Nadie más que tú y {0} puede leer lo que se escribe aquí.</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>Saluda a {0}
El hub puede leer lo que se escribe aquí.</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>El hub, que transporta tus mensajes, puede leer esta conversación, y también quien lo gestiona.</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>Para comprobar quién es un miembro, abre la conversación con esa persona y mira allí.</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>Lo escrito hasta ahora se queda como está.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>Quién escribe a quién, cuándo y más o menos cuánto. No qué.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>Quién escribe a quién, cuándo y qué.</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>Lo has comprobado. ChatEra te avisa si eso cambia alguna vez.</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>Aún no lo has comprobado. Se tarda un minuto, y así nadie puede hacerse pasar por {0}.</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}, y has comprobado quién es cada miembro</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}, y has comprobado que es realmente {1}</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>Comprobar otra vez…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>Continuar con cifrado</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalles</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>¿Es realmente quien dice?</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>Comprobar que es realmente {0}…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>Lo que pueden ver ChatEra y el hub</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Quién puede leer esto</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>Por qué, y qué lo cambiaría</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más nuevo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation>&lt;b&gt;Te damos la bienvenida a ChatEra&lt;/b&gt;&lt;br&gt;¿Cómo quieres que te llamen los demás?</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>Tengo 12 palabras</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Uso ChatEra en otro equipo</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>Las personas de tu red aparecen por sí solas. Nada sale de ella, y no necesitas ninguna cuenta.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Empezar a chatear</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>Te damos la bienvenida a ChatEra</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Todavía no se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>¿Dónde quieres guardar las conversaciones?</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>Conectado con {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Buscando personas en tu red…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>Este equipo se quitó de tu cuenta: no llega ni sale nada nuevo. Si es tuyo, mira en Ajustes, Seguridad.</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>Tu equipo es el hub · no hace falta servidor</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>el hub de tu red</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Gris oscuro</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>Fuente y color</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Manuscrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Lima</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>Granate</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul marino</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Redondeada</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sin serifa</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con serifa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>Así escribes tú.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Máquina de escribir</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Color normal</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>Fuente normal</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>Escribir sin fuente ni color propios</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>Enter lo reenvía allí; Esc lo deja.</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>Busca una persona o un grupo a quien reenviar</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>Reenviar: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Aquí nadie se llama así.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>Has añadido a {0}</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>Has creado el grupo</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>Has salido del grupo</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>Has quitado a {0} el rol de admin</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>Has dado a {0} el rol de admin</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>Has llamado al grupo “{0}”</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>Has quitado a {0}</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>{0} te ha añadido</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>{0} ha añadido a {1}</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>{0} ha creado el grupo</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>{0} ha salido del grupo</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>{0} te ha quitado el rol de admin</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>{0} te ha dado el rol de admin</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>{0} ha quitado a {1} el rol de admin</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>{0} ha dado a {1} el rol de admin</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>{0} ha llamado al grupo “{1}”</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>{0} te ha quitado</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>{0} ha quitado a {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – esto no cuenta: venía de un dispositivo que has quitado</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – esto no cuenta: venía de un dispositivo que {1} ha quitado</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – esto no cuenta: mientras tanto has salido del grupo</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – esto no cuenta: mientras tanto has quitado a {1} el rol de admin</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – esto no cuenta: mientras tanto has quitado a {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – esto no cuenta: no podías hacerlo</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – esto no cuenta: mientras tanto {1} ha salido del grupo</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – esto no cuenta: mientras tanto {1} te ha quitado el rol de admin</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – esto no cuenta: mientras tanto {1} ha quitado a {2} el rol de admin</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – esto no cuenta: mientras tanto {1} te ha quitado</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – esto no cuenta: mientras tanto {1} ha quitado a {2}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – esto no cuenta: {1} no podía hacerlo</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>Se sigue mediante {0}</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>Conexión mediante {0}</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>Buscando otro camino hasta todos…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>otro equipo</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>el hub de tu red</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>tu equipo</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>tu equipo {0}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>el tuyo</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0} ha dado el relevo; ahora es {1}</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0} se ha despedido; se sigue mediante {1}</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0} ya no está; se sigue mediante {1}</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0} ya no está; buscando otro camino…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>el de {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>el equipo de {0}</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>Para el ratón, un dedo o un lápiz. Para escribir con el teclado, elige Texto, aquí al lado.</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>Escribe o dibuja aquí con el ratón, un dedo o un lápiz</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>Hoja para escribir a mano</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>Borrar la hoja</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>Color del lápiz</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>Descríbelo (opcional)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma de borrar</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>Se lee a quienes no pueden ver el dibujo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>Lápiz grueso</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>Lápiz fino</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>Lápiz normal</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Qué muestra el dibujo</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Dibujo que se mantiene nítido (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Escritura a mano</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>No se pudo guardar la imagen en {0}.</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>Equipo en {0}</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>Equipos que esperan a este</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>Conectando con tu otro equipo…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>Encontrados en esta red:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>Si no dice nada parecido, puede que haya respondido en su lugar otra persona de esta red: entonces di que no.</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>Enlace o dirección del otro equipo</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>En tu otro equipo, abre Ajustes, Seguridad, y pulsa “Vincular otro equipo”. Los dos tienen que estar en la misma red.</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>O el enlace que muestra el otro equipo:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Empezar a chatear</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>El equipo que respondió es de “{0}”. ¿Dice tu otro equipo que el código es correcto?</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>Escribe este código en tu otro equipo:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>Usar el ChatEra de otro equipo</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>¿Qué dice el otro equipo?</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Lo que se ha traído</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>Cómo llamas a este equipo:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>Sí, dice que el código es correcto</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>Están llegando tu cuenta y tus mensajes, {0}.</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>Tu otro equipo</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>Tu otro equipo pregunta si este es tuyo. Di que sí allí.</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… o 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

Este equipo ya es uno de los tuyos. Lo que falta llegará de tu red, o cuando lo vincules una vez más.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estabas</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Ir al más reciente</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>Su propio nombre: {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Última vez aquí: {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nueva categoría</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Nueva categoría…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Quitar esta categoría</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Cambiar nombre de la categoría</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>Cambiar el nombre de esta categoría…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>¿En qué categoría quieres poner a {0}, por ejemplo Familia?</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>¿Cómo llamas a {0}? Solo lo ves tú; déjalo vacío para ver su propio nombre.</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>¿Cómo se llamará la categoría {0}?</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>Has bloqueado a esta persona.</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>Has comprobado que es realmente esta persona.</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>{0}: en el archivo hasta que se diga algo nuevo.</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>{0} ya no está en el archivo.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>Pulsa el nuevo atajo… (Esc para dejarlo)</translation>
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
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>Añadir otro atajo…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>Cambiar el atajo…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>Busca una acción o un atajo, por ejemplo Ctrl+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>Ya tiene todos los atajos que puede tener una acción. Cambia alguno.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>Usar aquí el atajo</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>Atajo habitual</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>Atajos habituales para todo</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>Lo que conviene saber del atajo</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por ti</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>sin atajo</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} ya significa {1}. ¿Quieres que signifique “{2}”?</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} significa ahora “{1}”. Elige primero otro atajo para eso.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>Una letra sola faltaría al escribir. Mantén también pulsada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>En un Mac, Opción con una letra escribe un signo en muchos teclados.</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>En muchos teclados estas teclas equivalen a AltGr y escriben un signo, por ejemplo @ o €. Es mejor elegir Ctrl+Mayús con una letra.</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>No se pueden guardar los atajos: {0}.</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>Estas teclas copian, cortan, pegan y seleccionan; no pueden significar otra cosa.</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>Esta tecla hace falta para escribir y para pasar de una parte a otra.</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>Tus atajos de teclado en {0} no se pueden usar ({1}). Valen los habituales hasta que arregles el archivo o elijas otros.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>El nombre de una comunidad tiene entre 1 y {0} caracteres.</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>La frase de contraseña de una comunidad tiene al menos {0} caracteres.</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>Ya hay una comparación en curso con esta persona.</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>Una conversación directa no tiene registro.</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>Lo impide un cortafuegos en ese equipo o un punto de acceso que aísla a sus invitados: permite ChatEra allí, usa otra red o un cable, o quedad en un nodo alojado.</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>Es probable que lo descarte un cortafuegos de este equipo; mira el consejo sobre el cortafuegos.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un grupo necesita un nombre.</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>No se puede enviar un zumbido a un grupo de más de {0} personas.</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>El nombre de un grupo es una línea de 1 a {0} caracteres.</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>Un hub de otra red se llama {0}. Si es el correcto, pide una invitación a alguien de allí o añade su dirección.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>Una clave de remitente guardada está dañada o la escribió un ChatEra más reciente.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>Una clave de remitente guardada está dañada.</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Llegó un mensaje que no corresponde aquí.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Llegó un mensaje de otra comparación.</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>Un nombre es una sola línea, sin caracteres de control.</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>Un nombre necesita entre 1 y {0} caracteres.</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>Una frase de contraseña tiene al menos un carácter.</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>Un mensaje personal tiene como máximo {0} caracteres.</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>Un mensaje personal es una sola línea.</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>Una imagen ocupa como máximo {0} KiB.</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>Una frase de recuperación tiene {0} palabras, y aquí hay {1}.</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>Un sticker ocupa como máximo {0} KiB.</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>Un sticker necesita un nombre: una línea de 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>Un sticker necesita un emoji que diga lo que significa.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Un mensaje en espera es de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>Permite ChatEra en redes privadas en Seguridad de Windows, Firewall &amp; protección de red, Permitir una aplicación; y comprueba que esta red esté configurada como privada.</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>Permite ChatEra en Ajustes del Sistema, Privacidad &amp; seguridad, Red local, y deja que acepte conexiones entrantes en Red, Firewall.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>Una cuenta tiene como máximo {0} dispositivos, incluidos los quitados.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>Una cuenta tiene como máximo {0} dispositivos.</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>Un emoticono ocupa como máximo {0} KiB.</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>Un evento sin contenido que nadie ha eliminado.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Llegó un mensaje ilegible.</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>Otro proceso de ChatEra usa este perfil y no responde. Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>Otro equipo no pudo conectarse a este en {0}.</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>En {0} responde un nodo distinto del esperado: su huella es {1} y se esperaba {2}. Pregunta a quien lo gestiona cuál es la correcta.</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>Otro programa está leyendo {0}. Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>En el socket del perfil responde otro usuario.</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>Pregunta a alguien si tiene ChatEra abierto y comparad la dirección.</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>La difusión no funciona en {0}: {1}.</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>La difusión funciona en {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>ChatEra no puede cifrar {0} ({1}). Libera espacio en este disco y vuelve a intentarlo; no se pierde nada.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>ChatEra no puede escuchar en el puerto UDP {0} ({1}). Lo ocupa otro programa o lo prohíbe un programa de seguridad; algunos hubs no se verán.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>ChatEra no puede usar la interfaz de red {0}: {1}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>ChatEra no puede usar {0} ({1}). Permite escribir en ese directorio o libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>ChatEra no puede escribir en {0} ({1}). Libera espacio en este disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>ChatEra ya está abierto con este perfil; se ha pedido traer su ventana al frente.</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>ChatEra no está en la red ahora.</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>El ChatEra de allí es una versión más antigua, a la que no se puede trasladar ninguna comunidad.</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>Mientras tanto se abrió ChatEra en otro sitio: comparad allí otra vez.</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>Comparar números requiere la red; --mark funciona sin ella.</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>Termina el nombre del archivo con uno de {0}: indica qué se escribe.</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>Busca el programa que acapara el puerto y ciérralo.</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>Indica una palabra que buscar y un --limit de al menos 1.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>Si {0} tiene reglas que descartan paquetes entrantes, deja pasar los puertos UDP {1} y 5353.</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>No se ha podido probar si otros pueden llegar a este equipo: {0}.</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>Quien lo escribió no era miembro en ese punto del registro.</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>No se pueden leer las sesiones guardadas.</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>Deja que el sistema operativo ajuste la hora automáticamente, en ambos equipos.</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>Las líneas sobre el grupo no se pueden eliminar.</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>No se puede responder a las líneas sobre el grupo, los zumbidos ni los guiños.</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>La vinculación se ha terminado.</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>La vinculación estuvo abierta diez minutos y ya se ha cerrado. Empieza de nuevo cuando tengas los dos equipos a mano.</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>La multidifusión no funciona en {0}: {1}.</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>La multidifusión funciona en {0}.</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>Ningún equipo pide vincularse ahora.</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>No se ha detectado ningún otro ChatEra en esta red.</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>No se pueden enviar guiños a un grupo de más de {0} personas.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>Nadie responde en {0} (sin respuesta en {1} segundos).</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>Nadie responde en {0} ({1}).</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>Nadie responde en {0}.</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>Nadie responde en {0}:{1}.</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>Nadie dijo si los números son iguales.</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>Todavía no se ha visto a nadie con este id.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>No se puede cifrar nada para esta persona: no se conoce ningún dispositivo suyo que pueda leerlo.</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>No se puede poner nada en las líneas sobre el grupo, los zumbidos ni los guiños.</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>No se ha vinculado nada. Si el otro equipo no dijo que el código era correcto, puede que alguien de esta red se interponga: empieza de nuevo, mejor con el enlace.</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>De una comunidad abierta se sale dejando su red.</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>Una de estas palabras es incorrecta, o lo es su orden.</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>Se verifica a otra persona, no a uno mismo.</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>Solo se puede reenviar un mensaje que fue rechazado; “chatera outbox” los muestra.</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>Un mensaje solo lo elimina quien lo escribió o un admin.</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>En una conversación directa solo escriben sus dos personas.</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>Solo los miembros de una conversación envían confirmaciones.</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>Solo se pueden eliminar mensajes.</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>Solo se reenvían los mensajes que se pueden leer.</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>Solo se fijan los mensajes que se pueden leer.</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>Solo alguien de esta comunidad puede trasladarla.</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>Solo la persona responsable y los admins pueden hacer que un grupo continúe en uno nuevo.</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>Solo la persona responsable y los admins pueden cambiar el nombre de un grupo.</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>Solo tus propios mensajes se pueden eliminar para todos.</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>Solo se pueden cambiar tus propios mensajes que sigan ahí.</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>A los demás aún se los encuentra por difusión; activa la multidifusión en el punto de acceso.</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>Los demás pueden llegar a este equipo en {0}.</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>Es posible que otras personas de este equipo puedan leer {0}, que abre este perfil. Ejecuta “chmod 600 &apos;{1}&apos;” y protege el perfil con una frase de contraseña si alguien ha podido leerlo; un disco que no puede reservar un archivo para una sola persona no es lugar para un perfil.</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>Pega el enlace que muestra el otro equipo (chatera://link?…) o escribe su dirección y su puerto, como en 192.168.1.10:41234.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>Enchufa el cable o conéctate a una red Wi-Fi.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>Ejecuta: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns y sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>Ejecuta: sudo ufw allow {0}/udp y sudo ufw allow 5353/udp.</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>Indica cuánto tiempo o hasta cuándo, pero no ambas cosas.</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>Indica quién: al menos un nombre o un id.</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>Indica con --set qué estado es el que termina.</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>El envío por la interfaz de red {0} ha fallado: {1}. Puede que lo prohíba un cortafuegos.</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>Inicia ChatEra en otro equipo. Si ya funciona allí, puede que el punto de acceso aísle a sus invitados: usa otra red, un cable o un nodo alojado.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>Usa otra copia, o una copia de seguridad más antigua, si la hay.</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>Eso no es un enlace de ChatEra: {0}.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Eso no es posible ahora.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>Eso no es posible: {0}.</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>Ese no es el código que muestra el equipo nuevo. No se ha entregado nada. Empieza de nuevo en ambos; si vuelve a pasar, puede que alguien de esta red se interponga.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>Esa no es la frase de contraseña de este perfil. Vuelve a intentarlo; las mayúsculas cuentan.</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>Ese mensaje es de otra persona; solo quien lo escribió puede cambiarlo.</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>Ese momento ya ha pasado.</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>Ese no era el código correcto. Empieza de nuevo en ambos equipos.</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>Eso solo funciona en grupos.</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>Los argumentos de un comando son un objeto.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Los relojes de los dos equipos difieren demasiado, o la solicitud es antigua.</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>El código tiene {0} cifras.</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>--code, --mark y --undo son tres cosas distintas; elige una.</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>--limit cuenta mensajes y no puede ser negativo.</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>--passphrase y --invitation son dos cosas distintas; elige una.</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>--timeout cuenta segundos y no puede ser negativo.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>Si {0} tiene reglas que descartan conexiones entrantes, deja pasar TCP desde {1} a los puertos {2} y superiores.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>No se puede guardar: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>No se puede quitar: {0}.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>No ha dado ningún motivo.</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>Ocupa más de {0} MiB.</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>No es un archivo ZIP, o está dañado.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>No está en este equipo.</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>Dice que es “{0}”, pero está en “{1}”.</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>Busca un cortafuegos en este equipo, y entre los dos un punto de acceso o un router que no deje pasar a los demás; o quedad en un nodo alojado.</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>Ningún otro equipo responde a la difusión en {0}.</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>Ningún otro equipo responde a la multidifusión en {0}.</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>Puede que a los demás se los encuentre tarde o nunca. El punto de acceso, el conmutador o un cortafuegos la descarta: déjala pasar allí o usa un cable.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>Ejecuta: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; y sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>Ejecuta: sudo ufw allow proto tcp from {0} to any port {1}:65535.</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>Indica para quién: una persona o, con --category, las personas de una categoría.</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>Indica con --as cómo quieres aparecer.</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>La copia de seguridad de {0} está dañada: no se puede leer {1}. {2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>La copia de seguridad {0} de {1} está dañada o cortada ({2}). {3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>La comunidad se ha trasladado a {0}, pero este dispositivo no puede llegar allí ahora. Lo sigue intentando.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>La comparación ha durado más de diez minutos.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparación se ha cancelado.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>El equipo que te conecta tiene un ChatEra más antiguo, que no puede mostrarte de otra manera a personas concretas: allí apareces sin conexión para todo el mundo hasta que se actualice.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>El equipo que te conecta tiene un ChatEra más antiguo, que no puede transportar mensajes cifrados. Esperarán hasta que se actualice.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>El equipo que te conecta tiene un ChatEra más antiguo, que no puede avisar a los demás de que esta comunidad se traslada. Actualízalo primero.</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>La conexión no ha sobrevivido a la suspensión de este equipo.</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>La conexión con el nodo ha terminado.</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>La conexión con el nodo ha terminado; reintentando.</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>La conexión con el otro equipo ha terminado.</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>No se ha podido guardar la conversación en {0} ({1}).</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>La conversación de este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>El dispositivo no está en el manifiesto de su cuenta.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>No se puede leer el directorio {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>No se puede escribir en el directorio {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>El directorio {0} no está vacío. Elige otro.</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>La copia cifrada de {0} no está completa. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>El archivo que abre este perfil está dañado ({0}).</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>No se ha podido crear el grupo.</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>El hub de este equipo no puede guardar nada en {0} ({1}).</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>El hub de este equipo no se inicia. {0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>El hub no indica ninguna dirección.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>No se puede acceder al llavero de este equipo ({0}). Inicia sesión en tu escritorio o desbloquea el llavero y vuelve a intentarlo; no se pierde nada.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>El llavero de este equipo ya no tiene lo que abre este perfil. Si tienes una copia de seguridad, o las palabras que anotaste, crea con ellas un perfil nuevo; en el equipo del que procede este todavía se abre.</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>No se pueden leer las claves de {0} ({1}). Restaura el archivo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>Las claves de {0} no se abren ({1}). Restaura el archivo desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>La firma del inicio de sesión no coincide.</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>El manifiesto es de otra cuenta.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>El almacén de mensajes {0} ya no se puede usar: está dañado o no hay memoria suficiente. Cierra ChatEra y vuelve a abrirlo; te dirá cuál es el caso.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>El almacén de mensajes {0} no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>El almacén de mensajes {0} está dañado ({1}). Reconstrúyelo con “chatera init --rebuild”: el archivo dañado se guarda al lado y los mensajes vuelven desde la red.</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>El almacén de mensajes {0} lo escribió un ChatEra más reciente (su versión es {1}; este programa conoce la {2}). Instala el ChatEra más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>El mensaje {0} no es de esta conversación, sino de “{1}”.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Los mensajes son de otra persona o para otra persona.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>El nombre de un dispositivo tiene entre 1 y {0} caracteres.</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>La interfaz de red {0} no participa en ninguna multidifusión: {1}.</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>El equipo nuevo no lo ha recibido todo. Vincúlalo otra vez.</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>El equipo nuevo se ha ido.</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>El nodo nuevo no lo acepta todo. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>La copia de seguridad más reciente de {0} está dañada. Al lado hay una de {1}: {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>El nodo cerró la conexión antes de saludar.</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>El nodo no responde.</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>El nodo dio una respuesta que no es válida.</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>El nodo ha dejado de responder.</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>El nodo es de otra comunidad, no de la que se buscaba.</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>El nodo tiene mucho trabajo; vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>El nodo mezcla una comunidad cerrada con otra.</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>El nodo ha rechazado este dispositivo: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>El nodo de allí sirve a otra comunidad.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Los números son distintos: puede que alguien se interponga entre vosotros.</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>El otro equipo ya pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>No se puede llegar al otro equipo. Los dos tienen que estar en la misma red, y la vinculación tiene que estar abierta allí.</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>El otro equipo no ha podido guardar lo que se le dio; puede que su disco esté lleno.</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>El otro equipo no responde.</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>El otro equipo lo ha terminado.</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>El otro equipo se está vinculando ahora con otro. Vuelve a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>El otro equipo ha dicho que no.</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>El otro equipo ha dicho algo incorrecto ({0}). Empieza de nuevo en ambos.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>El otro dispositivo no es de esa persona.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>La otra parte ha cambiado su clave: puede que alguien se interponga entre vosotros.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>La otra parte ha enviado una clave que no es válida.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>La prueba de la otra parte es incorrecta: puede que alguien se interponga entre vosotros.</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>El proceso que tiene el perfil no responde: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>La frase de contraseña es incorrecta. Pregunta a alguien de la comunidad.</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>El proceso que tenía el perfil terminó en mitad del comando.</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>El proceso que tenía el perfil ya no está: {0}.</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>No se puede usar el perfil de {0}: no se puede escribir {1} ({2}).</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>El perfil de {0} está abierto en otro ChatEra. Ciérralo primero.</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>La frase de recuperación no está en este dispositivo.</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>La marca de tiempo de la redirección está demasiado adelantada.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>No se pueden guardar los ajustes: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>No se pueden usar los ajustes de {0} ({1}). Corrige el archivo o elimínalo.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Los dos programas no conocen ninguna forma común de comparar.</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>Contiene más de {0} archivos.</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>Hay dos copias de seguridad distintas con el número {0}.</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>Ya hay un archivo {0}. Elige otro nombre o añade --replace.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>Ya hay un perfil en {0}. Elige otro directorio.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>Ya hay un perfil en {0}. Ábrelo o elige otro directorio.</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>No hay ninguna dirección a la que conectarse.</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>No hay ninguna copia de seguridad de ChatEra en {0}.</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>No existe el comando “{0}”.</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>No hay entrada de la que leer mensajes.</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>No hay entrada de la que leer la respuesta.</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>Aquí no hay ningún mensaje {0}.</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>No hay ningún perfil en {0}. Crea uno con: chatera init --profile {1} --name NAME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>No existe esa comunidad.</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>No existe el guiño “{0}”. Hay estos: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>No contiene {0}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>No hay {0} “{1}”. {2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>No hay {0}.</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>No hay suficiente memoria libre: la frase de contraseña necesita {0} MiB.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>No hay suficiente espacio en {0}. Libera espacio allí o elige otro lugar.</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>No hay nada que enviar. Indica el texto, o - para leerlo de la entrada.</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>Son confirmaciones para más dispositivos de los que jamás escribieron aquí.</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>Son doce palabras correctas, pero de otra cuenta.</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>Estas sesiones las guardó otra versión de ChatEra.</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>El manifiesto de esta cuenta no se conoce aquí.</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>Esta copia de seguridad (número {0}) es más antigua que una que había antes (número {1}).</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>Esta copia de seguridad la hizo una versión más reciente de ChatEra (formato {0}; este programa lee hasta el {1}). Actualiza ChatEra para restaurarla.</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>Esta copia de seguridad se hizo el {0}, y según el reloj de este equipo eso aún está por llegar. Ajusta la fecha y la hora y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>En este chat no hay nadie a quien escribir.</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>Esta comunidad se ha trasladado.</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>Esta comunidad es cerrada. Pide a alguien que esté en ella una invitación o su frase de contraseña.</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>Esta comunidad es abierta: quien está en su red está en ella.</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>Esta comunidad ya existe.</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>Esta comunidad no se ha trasladado.</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>Este equipo ha llegado a otra red.</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>Este equipo no tiene ninguna dirección de red en la que otros puedan encontrarlo.</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>Este equipo está conectado por {0}.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>Este equipo no está conectado a ninguna red: solo se encuentran programas que estén en él.</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>Este equipo no está ahora en ninguna red. Conéctalo a la misma que el equipo nuevo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>El reloj de este equipo coincide con el del hub.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>El reloj de este equipo va {0} minutos adelantado respecto al del hub.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>El reloj de este equipo va {0} minutos atrasado respecto al del hub.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>No se puede abrir esta conversación.</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>Esta conversación no se conoce aquí.</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>Este dispositivo ya es uno de los tuyos.</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>Este dispositivo se ha bloqueado.</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>Este dispositivo se ha bloqueado: firmó algo que no encaja.</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>Este dispositivo se quitó de tu cuenta desde otro de los tuyos. Lo escrito se puede seguir leyendo aquí; no llega ni sale nada nuevo.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>Este dispositivo se ha quitado de tu cuenta.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>Este dispositivo se ha quitado de tu cuenta. Empieza de nuevo en él, con un perfil vacío.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>Este dispositivo se ha quitado de tu cuenta. Escribe desde otro de los tuyos.</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>Este evento está adelantado más de 15 minutos.</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>Este grupo pertenece a otra comunidad.</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>Este grupo ya está cifrado.</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>Este grupo se creó antes de que los grupos se cifraran. El equipo que te conecta puede leerlo.</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>Este hub no acepta frase de contraseña. Pide una invitación a alguien de la comunidad.</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>Esta es una comunidad abierta: quien está en su red está en ella.</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>Esta identidad no es la de {0} que habías verificado. Verifícala primero, o elige en su conversación escribir de todos modos.</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>Esto no es una invitación a una comunidad, o no está completa.</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>Esto no es un guiño que se pueda reproducir: {0}.</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>Este es el dispositivo que estás usando. Quítalo desde otro de los tuyos.</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>Este equipo es ahora otro dispositivo.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Este mensaje no está aquí.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Este mensaje se ha eliminado.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>Este perfil pertenece a otra cuenta. Elige otro directorio.</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>Este perfil ya está cerrado.</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>Este perfil es de una versión antigua. Ábrelo antes una vez con ChatEra.</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>Este perfil está protegido con una frase de contraseña.</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>Esta redirección es de otra comunidad.</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>No se puede mostrar esta escena: {0}.</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>A esto se respondió en otro de tus dispositivos.</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>Ya se han quitado demasiados dispositivos; usa en su lugar tu frase de recuperación.</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>Demasiados han pedido un código.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>Se han probado demasiadas frases de contraseña incorrectas en este hub. Vuelve a intentarlo dentro de {0} segundos.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelve a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>Escribe las palabras {0} y {1} de la frase de recuperación.</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>Se puede usar el puerto UDP {0}.</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>No se puede usar el puerto UDP {0}: {1}.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>Descomprimido ocupa más de {0} MiB.</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>Lo que trae ChatEra no se puede quitar.</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>Lo que responde en {0} no habla ChatEra.</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>Lo que hay en {0} es la copia de seguridad de otra cuenta. Si debería ser la tuya, una de las doce palabras es incorrecta.</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>Lo que se escribe para un emoticono tiene entre 1 y {0} caracteres, sin espacios.</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Lo que abre el perfil de {0} es de otro perfil. Recupera {1} de una copia de seguridad de este directorio; si no la hay, crea un perfil nuevo con tu propia copia de seguridad o con las palabras que anotaste.</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>Lo que has reenviado son palabras de otra persona.</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>Lo que escuchas no cabe en una línea.</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>Lo que dijo {0} el {1} se ha eliminado.</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>La palabra {0} no es de una frase de recuperación: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>Palabra {0}: {1}. No se ha borrado nada; mira lo que anotaste y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>Escribe las doce palabras de tu frase de recuperación en una línea de la entrada.</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>Tú siempre te ves tal como estás.</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>Apareces sin conexión para más de {0} personas, más de las que se pueden distinguir: apareces sin conexión para todo el mundo.</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>Todavía no estás en ninguna comunidad.</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>Todavía no estás en ninguna comunidad. Espera a que se encuentre a alguien o conéctate a un nodo por su dirección.</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>Estás en varias comunidades: indica una con --community.</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>Ya no eres miembro de este grupo.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>Ahora no tienes conexión con esta comunidad: nadie se enteraría de que se traslada.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>Ahora no tienes conexión con esta comunidad: no hay ninguna dirección a la que llevar a los demás.</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>Puedes chatear, pero este equipo no puede conectar a los demás cuando el suyo se vaya. {0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>Acabas de enviar un zumbido. Vuelve a intentarlo dentro de {0} s.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Acabas de enviar un zumbido.</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>Acabas de enviar un guiño. Vuelve a intentarlo dentro de {0} s.</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>Has trasladado esta comunidad a {0}.</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>Fuiste tú quien trasladó esta comunidad: trasládala de vuelta.</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>Tienes demasiadas conversaciones aquí.</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>Tienes {0} emoticonos. Elimina uno antes.</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>Tienes {0} stickers. Quita algunos antes.</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>Ya tienes {0} guiños. Quita uno primero.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Has enviado un guiño: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>Tu cuenta no tiene ese dispositivo.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>Tus dispositivos se cambiaron con la frase de recuperación en otro de los tuyos. Este se enterará en cuanto los dos tengan conexión; entonces vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>Tus dispositivos se cambiaron con la frase de recuperación en otro de los tuyos. Vincula el nuevo allí o espera a que los dos tengan conexión.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>Tus dispositivos se cambiaron con la frase de recuperación en otro de los tuyos. Haz allí la copia de seguridad.</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>{0} ({1}) sobre {2} ({3}) tiene un contraste de {4}:1; necesita {5}:1.</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} Desde aquí no se puede llegar: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} Ahora no se puede llegar allí. Lo que se escribe espera.</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} Escribiste otra dirección; conéctate a ella para seguir.</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>Se puede llegar a {0} en {1}.</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>Se detecta a {0} en {1}, pero no deja que este equipo se conecte.</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} forma parte de esta copia de seguridad y no está aquí. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} no puede estar en un tema: solo pueden los archivos que terminan en {1}, con nombres de letras, cifras, - y _, en una carpeta como máximo.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>No se puede leer {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>No se puede enviar {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>No se puede escribir {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>{0} no puede leer todavía grupos cifrados: hay que actualizar su ChatEra y que se vea aquí una vez.</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>{0} cambió lo que se dijo el {1}: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>{0} tiene un ChatEra que todavía no puede comparar números. Compara el número de seguridad.</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>{0} tiene un ChatEra que todavía no puede leer mensajes cifrados. En cuanto se actualice, todo lo que os escribáis irá cifrado.</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>{0} contiene caracteres que no se ven.</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} acaba de enviar un zumbido.</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>{0} ha trasladado esta comunidad a {1}.</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} ya es miembro.</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} aparece dos veces.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0} ocupa más de {1} KiB.</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>Falta {0}, que forma parte de esta copia de seguridad. {1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Falta {0}, que abre este perfil. Recupéralo de una copia de seguridad de este directorio; si no la hay, crea un perfil nuevo con tu propia copia de seguridad o con las palabras que anotaste.</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>Falta {0}; es {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} no es ni un archivo ni un directorio.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} no es TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} no es un archivo corriente, y en un tema no puede haber otra cosa.</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} no es una tabla: empieza con una línea [{1}].</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} no es un directorio solo tuyo. Elimínalo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>{0} no tiene verificación: {1}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} está comprimido de una forma que aquí no se lee.</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} es lo que escribes para otro emoticono.</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} es {1}; tiene que ser {2}.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} es “{1}”, que no está en el paquete.</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>Puede que {0} esté actuando en este equipo.</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>Esta versión no conoce {0} claves más.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} ha enviado un guiño: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>Hay {0} temas instalados; quita uno antes.</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>No se puede leer {0}, que abre este perfil ({1}). Recupéralo de una copia de seguridad de este directorio.</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>Esta versión no conoce {0}{1}.</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>“{0}” ya pertenece a tu cuenta, pero no se ha traído todo: {1} Vincúlalo otra vez para traer el resto.</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>“{0}” viene con ChatEra y se queda.</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>“{0}” continúa en un grupo nuevo con este nombre, que está cifrado.</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>“{0}” contiene bytes que no son texto en UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>“{0}” no tiene el parámetro “{1}”.</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>“{0}” es una persona, no un grupo.</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>“{0}” no es una categoría.</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>“{0}” no es un estado; elige uno de {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>“{0}” no es un tiempo. Escribe por ejemplo 30m, 2h, 3d o today, o until 15:00; un año como máximo.</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>“{0}” no es ni offline, ni online, ni usual.</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>“{0}” no es como debería: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>“{0}” no es la dirección de un nodo. Tiene este aspecto: wss://192.168.1.20:4433.</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>“{0}” no es la huella de un nodo; empieza por n_.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>“{0}” no es el id de un dispositivo.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>“{0}” no es el id de un mensaje. “chatera history” los muestra; empiezan por e_.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>“{0}” se sale de la imagen.</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>“{0}” necesita “{1}”: {2}.</translation>
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
        <translation>Pasando todo al otro equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>¿Es este tu equipo?</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>Podrá hacer todo lo que tú puedes hacer aquí: leer lo que has escrito, escribir en tu nombre y vincular y quitar equipos.</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>Vincular otro equipo</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>Enlace a este equipo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>O escribe allí: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>No enseñes el enlace a nadie más: quien lo tenga puede pedir ser uno de tus equipos. Vale durante diez minutos.</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>Inicia ChatEra en el otro equipo, en la misma red, y elige “Uso ChatEra en otro equipo”. Encuentra este por sí solo. Si no, pega allí este enlace:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>El código es correcto. Confírmalo en “{0}”; entonces recibirá tu cuenta y tus mensajes.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>Esperando al otro equipo</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Lo que se ha traído</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>Sí, vincularlo</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>“{0}” está recibiendo tu cuenta y tus mensajes.</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>“{0}” ya es uno de tus equipos y tiene todo lo que hay aquí.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>“{0}” quiere ser uno de tus equipos.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>“{0}” quiere ser uno de tus equipos. Escribe el código que muestra:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Salir del grupo</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>¿Salir de «{0}»?</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>Lo que has recibido se queda aquí. Solo un miembro puede volver a invitarte.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>Añadir a tus emoticonos</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>El mensaje se está eliminando para todos.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter envía, Enter empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>Enter envía, Mayús+Enter empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribe un mensaje</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0}; Ctrl+Enter lo envía</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>%Ln mensaje; Enter va a él.</numerusform>
            <numerusform>%Ln mensajes; Enter va a ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>No se encontró nada. Con menos palabras o filtros se encuentra más.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>El mensaje más reciente; más abajo hay más.</numerusform>
            <numerusform>Los %Ln mensajes más recientes; más abajo hay más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palabras que buscar</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>{0} ha trasladado esta comunidad a {1}.</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>{0} ha trasladado “{1}” a {2}.</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>Una comunidad cerrada puede vivir en un servidor al que sus miembros lleguen desde cualquier lugar. Sus conversaciones, grupos y marcas de lectura siguen como están, y lo cifrado sigue cifrado.

Primero se lleva todo allí y se compara. Después se avisa a los miembros, y su ChatEra sigue por sí solo; cada cual puede quedarse. Si algo falla antes, no cambia nada.

El servidor tiene que ser un nodo de ChatEra iniciado con una invitación a esta comunidad. Quien lo administra está con ello en la comunidad.</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>Dirección del nuevo nodo</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>Dirección del nuevo nodo:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>Tal como la indica el nodo; con su huella es chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>Llevándolo todo allí…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>Conectando con el nuevo nodo…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>Yendo allí…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>Comprobando que está todo…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>Trasladar esta comunidad</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>Traslado de la comunidad</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>Avisando a todos…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>La comunidad se ha trasladado. Los demás la siguen en cuanto lo saben.</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>La comunidad de esta red puede vivir en un servidor al que lleguen todos, también desde otros lugares. Sus conversaciones, grupos y marcas de lectura siguen como están, y lo cifrado sigue cifrado.

Primero se lleva todo allí y se compara. Después se avisa a los demás, y su ChatEra sigue por sí solo; cada cual puede quedarse. Si algo falla antes, no cambia nada.

El servidor tiene que ser un nodo nuevo de ChatEra que nadie use todavía.</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>Todo silenciado hasta las {0}</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Ocho horas</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Volver a oír todo</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Volver a oírlo</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Silenciar todo</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>En silencio hasta que tú quieras; los mensajes que te mencionan sí se oyen.</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>En silencio hasta: {0}; los mensajes que te mencionan sí se oyen.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Sonidos y avisos…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>Un emoji para lo que significa:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Cómo se llama:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Escribe una respuesta…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>Tienes un mensaje nuevo.</numerusform>
            <numerusform>Tienes %Ln mensajes nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>acaba de enviarte un zumbido.</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>acaba de iniciar sesión.</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>acaba de cerrar sesión.</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>te ha enviado un mensaje</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>acaban de iniciar sesión.</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>acaban de cerrar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – %Ln mensaje</numerusform>
            <numerusform>{0} – %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0}, {1} y alguien más</numerusform>
            <numerusform>{0}, {1} y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>No se puede enviar un zumbido a un grupo de más de %Ln persona</numerusform>
            <numerusform>No se puede enviar un zumbido a un grupo de más de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Zumbido</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>Podrás enviar otro zumbido en {0} s</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>Elige a alguien de la lista para hablar.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>Contactos, %Ln sin leer</numerusform>
            <numerusform>Contactos, %Ln sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>Desde el menú de un contacto lo pones en tus propias categorías.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>Un mensaje que me menciona</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Un zumbido</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>Después de reiniciar, las pestañas vuelven a estar ahí, o las conversaciones junto a la lista de contactos.</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>También _cursiva_, ~~tachado~~, citas, listas y bloques de código; si no, tal como se escribió.</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>También las conversaciones cifradas</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>También en las conversaciones silenciadas.</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>Agrupar los contactos por</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>En la medida en que el sistema se lo indica a los programas.</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>En pestañas en una ventana</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>Si pulsas Retroceso justo después, vuelve lo que escribiste.</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>Junto a la lista de contactos en una ventana</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>Los de ChatEra</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Revisar la ortografía mientras escribo</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>Al cerrar la ventana, ChatEra sigue abierto</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Lista de contactos</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>Conversaciones guardadas como archivos</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>Las conversaciones se abren</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>Vale a partir del próximo inicio de ChatEra.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>No molestar cuando el sistema lo indique</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>Cada conversación tiene una carpeta y, en ella, un archivo por mes que cualquier navegador o editor puede mostrar. Lo que se cambie o elimine después sigue ahí; una línea indica que ocurrió.</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>Cada una en su propia ventana</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>Buscar personas en esta red</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>Alto contraste si el sistema lo pide</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>En todos los idiomas que indica la página “Ortografía”. Nada de ello sale de este equipo.</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>En porcentaje del tamaño normal, de 70 a 250; también se cambia con Ctrl y + o -.</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>En lugar de tu mensaje personal mientras suena música en este equipo; nunca mientras apareces sin conexión.</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>En puntos, de 8 a 24.</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>Invitaciones y personas, desde correos y páginas. Un enlace nunca hace nada antes de que lo confirmes.</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>Guardar como archivos lo que se diga a partir de ahora</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>Grandes, con imágenes</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Última conversación</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>Menos movimiento si el sistema lo pide</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>Dejar que otros vean cuándo estoy escribiendo</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>Dejar que otros vean cuándo he leído sus mensajes</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>Permitir que este equipo sea el hub cuando no hay ninguno</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>Que los guiños se oigan</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>Minutos sin tocar teclado ni ratón; 0 es nunca.</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>Se envía un mensaje mío</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>Nunca mientras tu estado sea Ocupado o Al teléfono.</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>Sin sonidos, sin notificaciones y sin nada que se agite, diga lo que diga tu estado.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>Nada se agita ni se desliza; lo que se habría movido se ilumina suavemente.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Las notificaciones muestran</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>Solo que hay algo nuevo</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>Solo donde se reproduzcan sonidos.</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>Solo mientras el tema lo elija el sistema.</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Volver a abrir lo que estaba abierto</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>Abrir aquí los enlaces que empiezan por chatera:</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>Si no, en la conversación solo hay una imagen fija. Con menos movimiento ocurre lo mismo.</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>Si no, solo se usan las direcciones escritas a mano.</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>Si no, solo quién escribió, hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>Si no, lo que se escribió para mostrarlos o su nombre.</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>Páginas para un navegador</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>Reproducir guiños</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>Mostrar *negrita* y `código` como tales</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>Mostrar los emoticonos y stickers propios de otras personas</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>Mostrar las escenas de los demás</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>Mostrar avisos emergentes como</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Mostrar lo que estoy escuchando</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>Las imágenes anchas detrás de sus nombres, en la cabecera de las conversaciones.</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>Quien pueda leer esta carpeta puede leerlas. Como casi todas las conversaciones están cifradas, sin esto se guarda poco.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>Puedes cambiarlo cuando quieras; lo que estés escribiendo se conserva. Cualquier conversación puede tener su propia ventana desde su menú.</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>Las personas de tu red se reúnen en uno de sus equipos; puede ser cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Reproducir sonidos</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>Para salir, usa el menú o la bandeja.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>Mostrar mensajes cifrados con la pantalla bloqueada</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>Mostrarme como inactivo después de</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificaciones</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>Mostrar las fuentes y colores de otras personas</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>Mostrar quién está sin conexión</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>Alguien inicia sesión</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>Alguien cierra sesión</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>Iniciar ChatEra al iniciar sesión</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Iniciar sin mostrar la ventana</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>Tamaño del texto en las conversaciones</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>De Enter y Ctrl+Enter, la otra combinación empieza una línea nueva; Mayús+Enter, siempre.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Los del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>Con la elección del sistema, sigue el modo claro u oscuro de tu escritorio.</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>Los del sistema se quedan en su lista de avisos, si tiene una.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>Convertir :) en emoticonos</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>Si está desactivado, tampoco ves cuándo escriben los demás.</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>Si está desactivado, tampoco ves cuándo han leído los demás tus mensajes, y tus otros dispositivos no saben lo que has leído aquí. Lo que leíste mientras estaba activado sigue sabiéndose.</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>Cuando el sistema es oscuro</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>Cuando el sistema es claro</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>En línea o no</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quién está en línea</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Quién escribió</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>Quién escribió y qué</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>Quien te ha escrito se muestra mientras no lo hayas leído.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>Con los dos desactivados, todo se mueve diga lo que diga el sistema.</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>Sin su ventana; los mensajes te llegan, y al pulsar en la bandeja aparece.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;Escribe un mensaje personal&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>Cambiar tu imagen</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>Todo está silenciado hasta las {0}; pulsa para terminarlo</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Estado: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>No se te molesta; pulsa para terminarlo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Tu mensaje personal</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Tu imagen</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} hasta las {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}; pulsa para ver quién</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>Enter lo hace. Sin &gt; encuentras personas y grupos.</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>Enter abre la conversación. Escribe &gt; para los comandos.</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>Enter lo elige; Esc lo deja.</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>Enter toma estas palabras; Esc lo deja.</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>Busca a alguien o escribe &gt; para un comando</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>Aquí nadie se llama así. Escribe &gt; para buscar un comando.</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>No hay nada que coincida.</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>Aquí no existe ese comando.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>ChatEra la pedirá cada vez que se inicie. Si la olvidas, nadie podrá abrir lo que hay en este equipo. Tus 12 palabras te devuelven tu identidad, pero tus mensajes solo con una copia de seguridad.</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>Cuatro palabras que no tengan nada que ver entre sí funcionan bien.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>Esa se adivina pronto. Cuatro palabras que no tengan nada que ver entre sí funcionan bien.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>No son iguales.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Todos los de aquí</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Buscar un contacto</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>¿Quiénes estarán en él?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>Frase de recuperación de ChatEra</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>Estas palabras recuperan una identidad de ChatEra cuando se pierde su equipo. Nadie más las tiene. Quien las tenga puede hacerse pasar por ti: guarda esta hoja donde guardas lo importante.</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>Si pierdes este equipo, 12 palabras te devuelven tu identidad de ChatEra.</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>Apuntarlas…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>Copiado. Dentro de un minuto se quitará del portapapeles.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copiar de todos modos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>Todos los programas de aquí pueden leer lo que se copia, y algunos lo guardan o lo envían a otros dispositivos. El papel es más seguro.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Las he anotado</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>Si alguna vez se pierde este equipo, inicia ChatEra en otro y elige “Tengo 12 palabras”.</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>¿Se lee todo?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostrar las palabras otra vez</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>Toma lo que anotaste y escribe dos de las palabras, para ver que se puede leer.</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>Estas 12 palabras son la única forma de recuperar tu identidad de ChatEra si se pierde este equipo. Nadie más las tiene, y no podemos enviártelas.</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>Estas palabras existen ahora solo en tu papel; este equipo las ha olvidado y no puede volver a mostrarlas.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>Palabra {0}</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>La palabra {0} no es la correcta. Mira lo que anotaste, o las palabras otra vez.</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>Las palabras {0} no son las correctas. Mira lo que anotaste, o las palabras otra vez.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>Anótalas en papel, en este orden, y guarda el papel donde guardas lo importante. Quien tenga las palabras puede hacerse pasar por ti.</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>Anota estas 12 palabras</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Tus 12 palabras</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>Globo</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Mariposa</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cactus</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>Cerezas</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Elige tu imagen</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Ciudad de noche</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>Taza de té</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Atardecer</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Pez</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Zorro</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitarra</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
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
        <translation>Montañas</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>Búho</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
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
        <translation>Cohete</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Velero</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Caracol</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>Colinas al sol</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Esta imagen no se puede usar: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Imagen de {name}</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>Globos</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>Carcajada</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>Corazón saltarín</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confeti</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>Robot bailarín</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>Toc, toc</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>Despegue</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>enfado</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>cumpleaños</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>adiós</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>genial</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>llanto</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>buenas noches</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>hola</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>hambre</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>risa</translation>
    </message>
    <message>
        <source>love</source>
        <translation>amor</translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>party</source>
        <translation>fiesta</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>lluvia</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>perdón</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>gracias</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensando</translation>
    </message>
    <message>
        <source>working</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>ancla</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>globo</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>plátano</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>murciélago</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>abeja</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>campana</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>tarta de cumpleaños</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>mariposa</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>cactus</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>camello</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>vela</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>zanahoria</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>cerezas</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>trébol</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>maíz</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>cangrejo</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>cruasán</translation>
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
        <translation>tambor</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>elefante</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>fuego</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>jirafa</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>gafas</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>uvas</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>guitarra</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>martillo</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>erizo</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>helicóptero</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>reloj de arena</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>helado</translation>
    </message>
    <message>
        <source>key</source>
        <translation>llave</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>bombilla</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>rayo</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>luna</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>seta</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>pulpo</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>búho</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>pingüino</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>piña</translation>
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
        <translation>arcoíris</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>cohete</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>gallo</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>velero</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>tijeras</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>caracol</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>serpiente</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>muñeco de nieve</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>calcetines</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>tren de vapor</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>girasol</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>tractor</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>trompeta</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>tortuga</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>paraguas</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>volcán</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>sandía</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>ballena</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>Se quitará %Ln imagen.</numerusform>
            <numerusform>Se quitarán %Ln imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>Guardar como paquete</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>No se puede escribir el paquete: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>Es un paquete de emoticonos: va en la ventana “Tus emoticonos”.</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>Es un paquete de stickers: va en la ventana “Tus stickers”.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>No se puede usar {0}: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>Se quitará {0}.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>Todos los mensajes fijados</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>Ocultar o dejar de fijar</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Mensaje fijado</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>Mensaje fijado {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>Oculto hasta que se fije otra cosa.</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Ocultar para mí</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>El mensaje queda fijado para todos.</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>El mensaje ya no está fijado.</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Dejar de fijar para todos</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · lo fijó {2}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Address already in use</source>
        <translation>La dirección ya se está usando</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>No se puede asignar la dirección solicitada</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexión restablecida por el otro extremo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de espera de la conexión</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>El directorio no está vacío</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Se ha excedido la cuota de disco</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es un directorio</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>La red no está activa</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>No se puede acceder a la red</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>No hay ruta hasta el equipo</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es un directorio</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>el número de sus imágenes no está entre 1 y {0}</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>un sticker tiene un emoji, un nombre y palabras de 64 caracteres como máximo cada uno</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>&lt;{0}&gt; no está permitido ahí</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>una parte está dañada</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>intento de escribir en una base de datos de solo lectura</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>el archivo de la base de datos está dañado</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>la base de datos está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>la base de datos o el disco están llenos</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>error de entrada/salida del disco</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>el formato {0} no se conoce aquí</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>no se puede leer: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>contiene una instrucción para un programa</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>declara un tipo de documento</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>no se puede reducir lo suficiente</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina demasiado pronto</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>tiene una parte que ninguna imagen necesita</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>tiene menos píxeles de los que dice, o más</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>tiene más de {0} píxeles por lado</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>ocupa más de {0} MiB</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>no es PNG, JPEG, WebP, GIF ni SVG</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>no es un archivo ZIP, o está dañado</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>la imagen es demasiado grande</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>es demasiado larga y estrecha</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>su cabecera está dañada</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>sus partes no están en orden</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>sus píxeles están dañados</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>sus píxeles están escritos de una forma que aquí no se lee</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>ocupa más de {0} KiB</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>más de {0} bytes</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>el nombre, el autor y la licencia deben tener entre 1 y 64 caracteres cada uno</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>no es un PNG</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>no es XML: {0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>no tiene viewBox</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>no se permite texto</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>no se puede leer el manifiesto: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>la viewBox no tiene tamaño</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>la viewBox debe constar de cuatro números</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>falta {0}</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>demasiadas líneas</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>demasiadas formas</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>no se puede abrir el archivo de la base de datos</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>lo que se escribe para un emoticono tiene entre 1 y 32 caracteres, sin espacios</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} no puede estar en un paquete: solo {1} y archivos .png y .svg</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>no se puede leer {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>{0} no puede tener el valor {1}</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>{0} contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} está incluido dos veces</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0} ocupa más de {1} KiB</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} no es un nombre de imagen</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} no es un archivo corriente</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>{0} no está permitido</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} no está en el paquete</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} está comprimido de una forma que aquí no se lee</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} aparece dos veces</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>Si tú nunca quitaste este equipo, averigua primero quién lo hizo: para eso hace falta uno de tus equipos o tus 12 palabras.</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>¿Es tuyo este equipo?</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Volver a usarlo</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>Volver a usar este equipo</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Tus 12 palabras</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>Tus 12 palabras demuestran que este equipo es tuyo. Entonces cuenta como uno nuevo y vuelve a recibir tus mensajes.</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>Se detiene al instante: ya no recibe mensajes, y nada de lo que escriba cuenta. Lo que hay en él se sigue pudiendo leer allí.</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>Se perdió o lo robaron</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Quitar un dispositivo</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>¿Quitar “{0}”?</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>Quien lo tenga podría añadir un dispositivo suyo a los tuyos. Por eso hacen falta tus 12 palabras, que solo tienes tú. Tus otros dispositivos siguen igual, y tus contactos no notan nada.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Tus 12 palabras</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>Elegir la carpeta de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>¿Tienes ChatEra en otro equipo que aún funciona? Entonces no se ha perdido nada: vincula este con él.</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>Recuperar tu identidad</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>No tengo mis 12 palabras</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Uso ChatEra en otro equipo</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>Si no, solo queda empezar de nuevo. Nadie más que tú tiene tus 12 palabras, así que nadie puede devolverte tu identidad ni abrir tus copias de seguridad.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>Las 12 palabras</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>Escribe las 12 palabras que anotaste, en su orden.</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>Lo que se ha recuperado</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>¿Dónde está la copia de seguridad?</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>Sin copia de seguridad, para todos vuelves a ser tú, pero tus mensajes no están aquí.</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>Sin tus 12 palabras</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Tus 12 palabras</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>Tus amistades conservan los mensajes que tenían contigo. Para ellas eres alguien nuevo con el mismo nombre, y ChatEra se lo advierte: llámalas y haz que comprueben que eres tú. Los grupos tienen que volver a invitarte.</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>Se están recuperando tus mensajes.</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>Tus mensajes vuelven de {0}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>Tu nombre, como antes</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>Tu nombre, si va a ser otro</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para un navegador (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>Registros para programas (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Guardar conversación</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Todavía no hay nada que imprimir.</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Como en el tema</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Cambiar mi escena</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Color:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>Sus propios colores</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>Hojas de otoño</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Globos</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Ciudad de noche</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Colinas</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Prado</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Montañas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>Lluvia en la ventana</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>Mar al atardecer</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Olas</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>Después de un día…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Ana</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otra opción…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>Antes de un día…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>Club de lectura</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>Ningún mensaje tiene “{0}”. Lo que se puede pedir: {1}.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>Aquí nadie se llama “{0}”. Un nombre con espacios va entre comillas.</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>En un día…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>Aquí solo se busca en esta conversación; “en:” es para la búsqueda en todos los mensajes.</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>Después de “{0}” tiene que ir algo, sin espacio.</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>No hay ninguna conversación “{0}”. Un nombre con espacios va entre comillas.</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>Escribe palabras o su comienzo: todas tienen que estar en el mensaje. Entre “comillas” tienen que ir seguidas, y -lluvia significa: sin lluvia.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>Palabras, “palabras en orden”, -sin. Filtros: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>después de qué día</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>antes de qué día</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>dibujo</translation>
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
        <translation>con</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>en qué conversación</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>me</source>
        <translation>mí</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mención</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>zumbido</translation>
    </message>
    <message>
        <source>on</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>en qué día</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reacción</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>sticker</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>qué contiene</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quién lo escribió</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>guiño</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>“{0}” no es un día. Escribe 2026-05-31, 2026-05 o 2026, o bien hoy, ayer, lunes.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>ChatEra te pide la frase de contraseña cada vez que se inicia.</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>¿Dejar que ChatEra se abra sin frase de contraseña?</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>Un momento: lo que aquí tarda un segundo, a un ladrón le lleva años.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase de contraseña…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>Mostrar las palabras…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>Lo que hay en este equipo está cifrado y se abre por sí solo cuando has iniciado sesión. Con una frase de contraseña, solo se abre para quien la sepa.</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>Lo que hay en este equipo está cifrado, pero quien pueda copiar tus archivos puede abrirlo: este sistema no tiene dónde guardar secretos. Una frase de contraseña lo remedia.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>Entonces, quien tenga abierta tu sesión en este equipo podrá leer tus mensajes.</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>Todavía no has anotado tus 12 palabras. Son la única forma de recuperar tu identidad si se pierde este equipo.</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>Anotaste tus 12 palabras el {0}. Están solo en tu papel.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>Tus 12 palabras</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>Tus 12 palabras no están en este equipo. Las anotaste, o todavía puedes hacerlo en el equipo donde empezaste.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Fondo de las conversaciones…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Cambiar mi escena…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>Ajustes de ChatEra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>Guardado como archivos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>Ver los temas…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>Eso no se puede cambiar: {0}.</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>El sistema no lo ha aceptado.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Quién te ve</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>Añadir “{0}” a tu diccionario</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar ortografía</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>Ignorar “{0}” aquí</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>Idiomas aquí</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Buscando diccionarios…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Más idiomas…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>No hay ningún diccionario instalado</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>“{0}” no está en ningún diccionario</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>Diccionarios en Debian y Ubuntu: “{0}”, y hunspell-… para otros idiomas. En otros sistemas los paquetes se llaman enchant2 y hunspell-…, o algo parecido.</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>Instala la biblioteca con “{0}”. Revisa con los diccionarios de macOS y con otros que estén instalados.</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>Mal escrito: {0}. La tecla de menú muestra sugerencias.</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>No se pueden añadir más palabras a tu diccionario.</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>No hay nada escrito en el campo.</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>Pon los dos archivos de un idioma, por ejemplo {0}, en la carpeta {1}. LibreOffice tiene esos archivos para muchos idiomas.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>La ortografía no se revisa.</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>No hay diccionario para tus idiomas. Los ajustes explican cómo conseguir uno.</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>No hay ninguna palabra mal escrita.</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>Una palabra es correcta si está en alguno de estos idiomas. El menú del campo en el que escribes permite elegir otros para una conversación.</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Una palabra correcta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>Elegidos según los idiomas de tu sistema.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Elegidos por ti.</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>De todos los países</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>Idiomas en los que se revisa la ortografía</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Buscando diccionarios…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>Mostrar lo que un idioma tiene para cada país, no solo lo habitual.</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>No hay diccionario para los idiomas en los que escribes.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>No hay ningún diccionario en este equipo, o falta la biblioteca “enchant”.</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>Escribe una sola palabra, sin espacios ni cifras.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tus propias palabras</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>A una hora…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>Al final del día</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>Termina a las {0}</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>En 30 minutos</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>Cuando elija otro</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Quién te ve de otra manera…</translation>
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
        <translation>Disponible otra vez a las</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>Busca un sticker</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>Ningún sticker se llama así</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Tus stickers…</translation>
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
        <translation>No se puede guardar este sticker: {0}.</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>Un paquete de otra persona es un archivo que termina en {0}; suéltalo aquí, o suelta imágenes. Lo que ChatEra trae no se puede quitar.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Añadir imágenes…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Instalar un paquete…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>Quitar su paquete</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Stickers</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>Tus stickers</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>no hay ninguno tuyo seleccionado</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>sticker: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>No se puede usar {0}: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>Eso puede decirlo cualquiera. Comprueba allí que es realmente quien dice.</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>¿Es {0}, la persona que conoces?</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>Comprueba primero quién es</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>Puede que sea otra persona llamada {0}, o alguien que se hace pasar por la que conoces.</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>Puede que {0} haya empezado de nuevo, o que alguien se haga pasar por {0}. Compruébalo antes de escribir.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>Dice que antes era {0}. Eso puede decirlo cualquiera: compruébalo.</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>No es la misma persona que comprobaste como {0}</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Escribir de todos modos</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>{0} dice que esta era su identidad y que ahora tiene una nueva</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} usa ahora una identidad nueva</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Cerrar {0}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>Ahí hay algo sin leer</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>Pestañas siguientes</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>Pestañas anteriores</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - Conversaciones</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>En línea</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>en el ferry</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>¿viste las fotos?</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>rumbo al lago</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>¡sí! nos vemos a las seis</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>Un tema de otra persona es un archivo que termina en {0}; suéltalo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>Y %Ln más; “chatera theme check” lo muestra todo.</numerusform>
            <numerusform>Y %Ln más; “chatera theme check” lo muestra todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>Sigue el modo claro u oscuro de tu escritorio.</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>Instalar un tema</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Instalar desde un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>Ahora ves “{0}”.</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>alto contraste, 7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>No se puede instalar “{0}”:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>Se quitó “{0}”.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>Un mensaje que aún no se puede leer</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Un mensaje que no está aquí</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Un zumbido</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>Un guiño: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>Enter lo reproduce otra vez</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>Reenviado de {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>Mensaje escrito a mano</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>Se escribió para tus dispositivos, pero lo que lo abre aún no ha llegado. Llegará por sí solo cuando esté en línea {0}.</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>Se escribió para tus dispositivos, pero lo que lo abre nunca llegó. Pídelo otra vez cuando esté en línea {0}: todavía puede llegar.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Este mensaje se eliminó</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>Esta versión de ChatEra no puede reproducirlo.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Acabas de enviar un zumbido.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Enviaste un guiño: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>un mensaje que no se pudo abrir; Enter lo pide otra vez</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>otro de tus dispositivos</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>mensaje eliminado</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>mensaje escrito a mano</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>en respuesta a {0}: {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>uno de los dispositivos de {0} o de los tuyos</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>sticker: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>esperando este mensaje</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} acaba de enviar un zumbido.</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>{0} acaba de enviarte un zumbido.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} envió un guiño: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}, en otro sitio</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, en {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>Responder a {0}</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Enviar la respuesta</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Escribe una respuesta…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>Mensaje personal…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Salir de ChatEra</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>Mostrar ChatEra</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;ChatEra está bloqueado&lt;/b&gt;&lt;br&gt;Escribe su frase de contraseña para abrirlo.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>Abriendo… tarda un momento, para que adivinar lleve años.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>Desbloquear ChatEra</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln sin leer</numerusform>
            <numerusform>%Ln sin leer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Saltar al primer mensaje sin leer</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>All &amp;digits</source>
        <translation>Todas las &amp;cifras</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>Elige una de las formas; se tarda un minuto. Después nadie podrá hacerse pasar por {0}, sea quien sea quien gestione la red.</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>Comparar &amp;números</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>¿Es realmente {0}?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>Es realmente {0}</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>Comprobar que es realmente {0}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Ya no tengo la certeza</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>Formas de comprobarlo</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>Lo comprobaste el {0}. Si {1} aparece alguna vez con otra identidad, ChatEra te avisa.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>Al principio: {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Cambio: {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>Ahora, desde: {0}</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>Versiones del mensaje</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>Todas las personas de {0}</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>Todo el mundo te ve como indica tu estado.</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>Dejar que me vea como los demás</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>Personas que te ven de otra manera</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>Lo que envías se ve igualmente, y también que un mensaje te ha llegado y, si no lo has desactivado, que lo has leído. Lo que escuchas no se muestra a nadie mientras apareces sin conexión para alguien. Quien gestione el hub o servidor que te conecta puede ver que estás ahí.</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>Puedes aparecer sin conexión para personas concretas, y en línea para algunas mientras apareces sin conexión: en el menú de un contacto, de una categoría o de una conversación. A nadie se le dice que lo has elegido así.</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>No se puede usar el tema “{0}”, así que ves otro. {1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>Destello</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Sacudida</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>Se reproduce un guiño: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>Haz clic o pulsa Esc para terminarlo</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>Añadir desde un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Guiños</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>{0}: Enter o un clic lo envía</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>Añadir un guiño</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>No se pueden enviar guiños a un grupo de más de %Ln persona</numerusform>
            <numerusform>No se pueden enviar guiños a un grupo de más de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>Esta versión de ChatEra no puede reproducir este guiño.</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Guiños</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>Guiños (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>Podrás enviar otro guiño en {0} s</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>“{0}” ya está entre tus guiños.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>“{0}” se ha quitado.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>Nada de esto mientras tu estado sea Ocupado, Al teléfono o No molestar.</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>Sonidos y avisos: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, en {1}</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>Color del lápiz</translation>
    </message>
</context>
</TS>
