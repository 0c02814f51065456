<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>Sobre o ChatEra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>Copiado. Não diz nada sobre si nem sobre as suas conversas.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para um relatório</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>Copiar as versões do ChatEra e deste sistema, para mostrá-las a quem possa ajudar</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>Software livre sob a licença Apache 2.0. As imagens e os sons são próprios; as obras de outros nele são estas:</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>A simplicidade do mensageiro clássico, sem a nuvem de ninguém no meio.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versão {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>Obras de outros no ChatEra e as suas licenças</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>Uma página abaixo</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Uma página acima</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>Sobre o ChatEra</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>Adicionar aos seus emoticons…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>Adicionar aos seus autocolantes</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>Adicionar às suas piscadelas</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>Adicionar {0} aos seus emoticons…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>Endereço de um hub ou nó, por exemplo 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Todos os comandos…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>Todas as mensagens fixadas…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>Responder ao aviso mais recente</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Aparecer offline</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>Aparecer offline para uma categoria…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Aparecer offline para estas pessoas</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>Aparecer online para uma categoria…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Aparecer online para estas pessoas</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Voltar ao ponto onde estava</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Fundo das conversas…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>Fundo desta conversa…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Volto já</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>Voltar a juntar às outras</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Mudar a minha cena…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>Alterar o que um membro pode fazer…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Alterar a sua última mensagem</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>Alterar o seu nome…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>Alterar a sua mensagem pessoal…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>Alterar a sua imagem…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>O ChatEra está a iniciar.</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>O ChatEra ainda está a iniciar.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar a ortografia</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Escolha primeiro um membro na lista.</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>Escolha primeiro uma mensagem no histórico.</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>Escolha primeiro uma mensagem com emoticons próprios de alguém.</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Escolha uma pessoa na lista.</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>Escolha primeiro um autocolante no histórico.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Escolha alguém na lista.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Fechar a conversa</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>Fechar o que está aberto, passo a passo</translation>
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
        <translation>Ligar a um endereço…</translation>
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
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>Conversas em separadores</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Copiar o que está selecionado</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Eliminar para todos</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não incomodar</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>Cada conversa na sua janela</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versões anteriores…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>Editar aqui a sua mensagem pessoal</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>Fim do histórico</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>Tudo numa só janela</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Adicionar aos favoritos</translation>
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
        <translation>Procurar um contacto…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Procurar nesta conversa…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>Tipo de letra e cor…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>Reencaminhar %Ln mensagem…</numerusform>
            <numerusform>Reencaminhar %Ln mensagens…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Reencaminhar…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Ir para uma data…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>Ir para alguém…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Ir para a primeira mensagem</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>Ir para a primeira mensagem não lida</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>Ir para a mensagem a que responde</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Voltar a ouvir tudo</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>Disposição dos contactos…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Durante quanto tempo?</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>Convidar pelo nome…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Convidar…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>Guardar as conversas em ficheiros…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>Manter esta janela por cima das outras</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>Manter o que está a ser eliminado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>Idiomas e palavras da ortografia…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>Sair do grupo…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>Confirmar que é mesmo essa pessoa…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>Retirar a função de admin</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>Dar a função de admin</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>Mover o favorito para baixo</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>Mover o favorito para cima</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>Mover o separador para trás</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>Mover o separador para a frente</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>Mudar esta comunidade de lugar…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>Silenciar tudo por algum tempo…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar durante uma hora</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>Silenciar durante oito horas</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>Silenciar até eu voltar a ativar</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Novo grupo…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversa seguinte</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Palavra com erro seguinte</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>Separador ou janela seguinte</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Conversa não lida seguinte</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>Alcunha…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>Não há conversas guardadas em ficheiros.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>Nada está a ser eliminado.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Não há nada fixado aqui.</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>Não há nada por ler noutro lado.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Não há nada por ler.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Ainda nada foi dito aqui.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Ao telefone</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>Só podem a pessoa responsável pelo grupo e os admins.</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>Só pode a pessoa responsável pelo grupo.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Abrir conversa</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>Abrir conversa com o membro</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Abrir numa janela própria</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>Abrir a pasta das conversas guardadas</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir o menu</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>Abrir o que está guardado dela</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>Membro comum</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Fui almoçar</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Fixar para todos</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproduzir de novo</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>Separador ou janela anterior</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Conversa não lida anterior</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Imprimir a conversa…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>Pôr numa nova categoria…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Sair do ChatEra</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reagir…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Remover do grupo…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>Remover o membro do grupo</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Mudar o nome do grupo…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>Responder em privado</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagem…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>Guardar a conversa…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>Dizer o que está a fazer…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>Procurar em todas as mensagens…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>Enviar uma piscadela…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>Mostrar a lista de contactos</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Mostrar o que estou a ouvir</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>Há algo escrito no campo.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Sons e avisos…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>Início do histórico</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>Autocolantes…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Rasurado</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Tirar do arquivo</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>Não está nos favoritos.</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>Temas…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>Ainda não há categorias.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Ainda não há nenhuma conversa.</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>Não há nenhum aviso a que responder.</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>Não há mais nenhuma.</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>Não havia nada por ler aqui.</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>Este ambiente de trabalho não deixa os programas decidir isso.</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>Isto não é um grupo.</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>Para todas as pessoas de que categoria?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Sublinhado</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Deixar de silenciar</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Desafixar para todos</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>Não lidas a partir daqui</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamanho de texto normal</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>Que função passa a ter?</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>O que escreveu depois</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>O que escreveu antes</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>Que piscadela?</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>Quem pode ler isto…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Quem vê o seu estado de outra forma…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Quem?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>De quem?</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>Porque não vejo alguém?…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>Piscadelas…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>Escrever à mão</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>Já não está neste grupo.</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>Ainda não saltou para lado nenhum.</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>Não tem assim tantos favoritos.</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>Já tem este autocolante.</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>Os seus emoticons…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>A sua mensagem pessoal</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Os seus autocolantes…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>uma mensagem pessoal</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>adicionar membro</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>adicionar pessoas membros grupo</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>endereço url</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>admin administrador promover despromover função permissões</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>sempre visível por cima topo manter flutuar fixar</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animação</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>animação seletor escolher</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>resposta citar citação</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>responder citar direto sozinho privado autor</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>aparecer offline online pessoas individuais esconder ocultar invisível privacidade</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>arquivo registo log histórico ficheiros</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>arquivo registo log histórico pasta gravar texto html exportar</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>disposição esquema separadas clássico janelas</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>disposição esquema única dividida ao lado lista de contactos</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>disposição esquema separadores abas uma janela</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>juntar anexar encaixar separador aba janela principal</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>avatar foto imagem</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>fundo cabeçalho papel parede cor tema imagem atrás nome</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>bloco excerto programa área de transferência</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>abanar sacudir vibrar chamar atenção</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>alterar corrigir</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>chat conversar escrever mensagem</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>fechada aberta entrar aderir convidar criar servidor rede</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>comandos paleta ações atalhos ajuda</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>criar sala canal chat várias pessoas</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>personalizado emoticon carinha smiley guardar roubar meu</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>personalizados emoticons carinhas smileys imagens próprios criar importar exportar</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>despromover função</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>diagnóstico ajuda problema rede</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>baixo lista</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>editar corrigir</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>editada histórico alterações antes texto</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>ação emote</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>emoticon carinha seletor</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>encriptação criptografia segurança privado</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>fim fundo última</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>sair terminar fechar</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>exportar ficheiro arquivo página texto html registos</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>procurar encontrar tudo histórico</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>pasta ficheiros arquivo registo log histórico</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>formato monoespaçado máquina de escrever bloco palavras selecionadas</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>formato inclinado ênfase letras palavras selecionadas</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>formato riscado riscar cortar palavras selecionadas</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>formato forte grosso letras palavras selecionadas</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>formato sublinhar letras</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>grupo etiqueta família trabalho</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>manuscrito tinta desenhar caneta esboço tablet mesa digitalizadora</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>manuscrito tinta desenho área de transferência imagem</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>manuscrito tinta desenho png svg ficheiro arquivo exportar</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>ocultar esconder guardar desarquivar</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>histórico recuperar</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>durante quanto tempo, por exemplo 1h</translation>
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
        <translation>saltar dia calendário histórico</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>teclas atalhos alterar</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>expulsar</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>expulsar membro banir</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>esquerda ordem</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>letra fonte negrito itálico sublinhado estilo</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>bloqueada perdida chave encriptada</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>aspeto aparência cores escuro noite alto contraste</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>marcar não lida lido depois novas separador alt clique</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>música a tocar canção leitor mensagem pessoal</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>nova linha divisória cima</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>mensagens novas</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>alcunha apelido mudar nome</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>notificações alertas silêncio</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>notificações alertas silêncio silenciar</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>opções preferências configurações tema</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>ordem fixado ordenar</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>papel pdf exportar</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>pessoas janela principal</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>fixar estrela topo</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>fixadas afixadas importante guardadas topo</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>destacar separar soltar desanexar janela própria</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>promover função</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>mensagem rápida humor</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>mudar rápido procurar pessoa grupo conversa abrir saltar</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>sair abandonar deixar</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>citação resposta saltar original</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>reação emoji gosto</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>ler mais tarde depois marcar</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>ler mais tarde depois marcar visto</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>remover apagar anular envio</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>mudar nome chamar apelido</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>voltar regressar saltar citação histórico</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>direita ordem</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>procurar pessoas filtrar</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>procurar palavras histórico</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>seleção</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>enviar reenviar falhou</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>servidor anfitrião hub nó ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>servidor nó</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>partilhar enviar de novo outra pessoa encaminhar</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>silêncio silenciar notificações sons</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>silêncio não incomodar notificações sons</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>silêncio notificações não incomodar</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>ordenar ordem tamanho categoria estado offline vista</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>som notificações</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>ortografia verificar corretor dicionário dicionários próprias palavras idioma língua</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>ortografia verificar corretor erros palavras sublinhar idioma língua</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>ortografia verificar corretor erro gralha corrigir dicionário</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>início princípio topo mais antiga</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>estado presença como me veem os outros</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>autocolante sticker figurinha guardar meu</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>autocolantes stickers figurinhas pacotes instalar imagens próprios</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>autocolante sticker figurinha seletor imagem enviar</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>separador aba conversa</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>separador abrir conversa</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>texto área de transferência</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>título assunto nome</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>notificação responder teclado</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>anular desfazer eliminar apagar</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>ativar som fim silêncio notificações</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>desafixar afixar manter à vista topo importante</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>não lidas visto</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>cima lista</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>verificar número de segurança identidade</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>versão licença copyright direitos ajuda informação bibliotecas relatório sobre</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>visibilidade presença estado esconder ocultar invisível grupo</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>visibilidade presença estado esconder ocultar invisível secreto discreto</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>visibilidade presença estado esconder ocultar invisível mostrar visto</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>papel parede padrão gradiente imagem fundo atrás mensagens</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>papel parede padrão gradiente imagem fundo atrás mensagens cena tema</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>o que está a fazer</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>piscadela wink animação repetir</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>piscadela wink animação guardar manter</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>escrever mensagem</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>zoom ampliar maior</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>zoom reduzir menor</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>zoom repor</translation>
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
            <numerusform>%Ln mensagem nova</numerusform>
            <numerusform>%Ln mensagens novas</numerusform>
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
        <translation>Aparecer offline para todas as pessoas em {0}</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Aparecer offline para estas pessoas</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>Aparecer offline para {0}</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>Aparecer online para todas as pessoas em {0}</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Aparecer online para estas pessoas</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>Aparecer online para {0}</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>A partir de agora, todas as pessoas em {0} veem o seu estado como offline.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>Todas as pessoas em {0} voltam a ver o mesmo estado que as outras.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>Todas as pessoas em {0} veem o seu estado como online, mesmo quando aparece offline.</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>Aparece offline para toda a gente aqui: o computador que faz a ligação tem um ChatEra mais antigo, que não permite esconder-se só de algumas pessoas.</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>Aparece offline para mais de %Ln pessoas e, por isso, para toda a gente.</numerusform>
            <numerusform>Aparece offline para mais de %Ln pessoas e, por isso, para toda a gente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>offline para %n pessoa</numerusform>
            <numerusform>offline para %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>offline para {0}</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>online para %n pessoa</numerusform>
            <numerusform>online para %n pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>online para {0}</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>A partir de agora, aparece offline para {0}.</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>Volta a aparecer para {0} como para as outras pessoas.</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>Aparece online para {0}, mesmo quando aparece offline.</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>De um ficheiro…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Pré-visualização: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>Os temas de alto contraste não mostram imagens atrás do texto.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Não é possível usar esta imagem: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>A sua própria imagem</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>Anna diz:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>Como em todas as conversas</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Como no tema</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>Fundo das conversas</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>Fundo desta conversa</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Fundos</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>Para todas as conversas que não têm um fundo próprio</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Liso</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>Vamos ao lago na sexta-feira?</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>Sim! Eu levo o bolo.</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>Diz:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>Gradiente azul</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bolhas</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>Gradiente verde</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>Corações</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>Gradiente laranja e cor-de-rosa</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>Papel quadriculado</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrelas</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Riscas</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>Gradiente violeta</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>Uma cópia de segurança guarda tudo o que foi dito, encriptado: abre-se com as suas 12 palavras. Deve ficar noutro disco.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Fazer cópia agora…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>Cópia feita e relida para confirmar: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Progresso da cópia de segurança</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>A reler… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>A cópia de segurança mais recente foi feita em {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há nenhuma cópia de segurança.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Onde deve ficar a cópia de segurança?</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>Anote primeiro as suas 12 palavras: sem elas ninguém pode abrir uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>A escrever… %p%</translation>
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
            <numerusform>%Ln por ler</numerusform>
            <numerusform>%Ln por ler</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>em vigor</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>agora não é possível</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>Por exemplo :cat: ou (cat). Não pode ter espaços.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>Não pode ter espaços.</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>O que escreve para o usar</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>O que escreve para o usar:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>Já escreve isto para outro emoticon, que este substitui.</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>Já escreve isto para outro emoticon. Escolha outra coisa.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Não coincide: o dispositivo de {0} conhece outra identidade sua, por isso alguém pode estar no meio. Avise {0} por outro meio e não escreva aqui nada que outros não devam ler.</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>Coincide: é mesmo {0}.</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>Este código foi feito por um ChatEra mais recente. Atualize este e tente de novo.</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>Este não é o código de {0} para esta conversa. Se estava no próprio ecrã de {0}, alguém pode estar no meio: não escreva aqui nada que outros não devam ler.</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>Este é o seu código para {0}. Pode mostrá-lo neste ecrã ou em papel.</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>O que diz o código da outra pessoa</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>O que diz o código da outra pessoa: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>O seu código; “Copiar como texto” dá-o em letras</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>Uma comunidade fechada</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>Uma nova comunidade</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>Pelo menos %Ln carácter.</numerusform>
            <numerusform>Pelo menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Com ligação</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>Com ligação; o seu computador é o hub</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>A ligar…</translation>
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
        <translation>Criar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>Toda a gente na sua rede está na comunidade aberta. Para entrar numa fechada é precisa uma frase-passe ou um convite; os outros veem que existe, mas não quem está nela.</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Todos aqui</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>Para alguém cujo ChatEra não encontra o seu sozinho, mas cujo computador consegue chegar até ele. Deixa de servir quando outro computador ocupar o lugar.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tenho um convite</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Convidar…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>Entrar numa comunidade</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Sair dela</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>Sair da comunidade?</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Sair…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Nome da comunidade</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>Nome, por exemplo Família</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nova…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>De momento não está aqui ninguém dela</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>Nesta rede. É precisa uma frase-passe ou um convite.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>Também se pode entrar com uma frase-passe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>Cole o convite que recebeu:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Código QR do convite</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>O link de alguém é um convite para uma comunidade fechada. Entre se conhecer essa pessoa:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>São duas frases-passe diferentes.</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>Leva ao computador que de momento liga toda a gente:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>Isto deixa outros entrar em “{0}”:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>Escreva a frase-passe de “{0}”:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>O que foi escrito em “{0}” fica aqui. Para voltar é preciso um convite ou a frase-passe.</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>Quem tiver este link pode entrar, agora e mais tarde. Dê-o só a quem deve lá estar, e de forma que outros não o possam ler.</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>Quem receber de si um convite pode entrar.</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>Está agora em “{0}”.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Chegou uma mensagem que não tem lugar aqui.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Chegou uma mensagem de outra comparação.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Chegou uma mensagem ilegível.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Os relógios dos dois computadores estão demasiado desacertados, ou o pedido é antigo.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>A comparação demorou mais de dez minutos.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>A comparação foi cancelada.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>As mensagens são de ou para outra pessoa.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Os números são diferentes: alguém pode estar no meio.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>O outro dispositivo não é dessa pessoa.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>O outro lado mudou de chave: alguém pode estar no meio.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>O outro lado enviou uma chave que não é válida.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>A prova do outro lado está errada: alguém pode estar no meio.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Os dois programas não têm nenhuma forma comum de comparar.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>Ambos viram o mesmo. Ninguém está no meio.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>Ligue para {0}, ou fiquem lado a lado. Cada pessoa vê três números e diz à outra quais são.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>Ligue para {0}, ou fiquem lado a lado: tem de ser mesmo {0} a dizer-lhe o que vê.</translation>
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
        <translation>Comparar números agora</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>{0} vê o mesmo?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>É mesmo {0}</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>Não foi concluído</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>Peça a {0} que leia em voz alta o que lá está. Olhe para cada um deles; não compare escrevendo aqui.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Mostrar números</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>Mostrar antes imagens</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>São iguais</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>São diferentes</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>Isto não coincide</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>À espera de {0}…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>À espera que {0} diga o mesmo…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>Respondeu noutro dispositivo</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>Disse que são iguais.</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>{0} tem dez minutos para responder. Entretanto, telefone.</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>{0} quer comparar números consigo</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} Não escreva aqui nada que outros não devam ler. Tente mais uma vez; se voltar a não coincidir, avise por outro meio {0} e quem cuida desta rede.</translation>
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
        <translation>Editar mensagem</translation>
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
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Escrita à mão</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>Não cabe mais numa só mensagem. Envie esta primeiro.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>Responder a {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
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
        <translation>Autocolantes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>Esta mensagem tem cerca de %Ln letra a mais. Envie-a por partes.</numerusform>
            <numerusform>Esta mensagem tem cerca de %Ln letras a mais. Envie-a por partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Piscadelas</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln por ler</numerusform>
            <numerusform>%Ln por ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Aparecer offline</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Volto já</translation>
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
        <translation>Rascunho: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inativo</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Ao telefone</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Fui almoçar</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>Aparece offline para esta pessoa</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>Aparece sempre online para esta pessoa</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>Aparece para esta pessoa como para toda a gente</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>a ouvir {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>marcada como não lida</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>a escrever…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>%Ln de {0} online</numerusform>
            <numerusform>%Ln de {0} online</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivo</translation>
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
        <translation>É mesmo quem diz ser?</translation>
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
        <translation>Outros contactos</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>Já não faz parte dele</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>não encriptada</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>Organizar assim</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Mudar a minha cena</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Todos aqui</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>Procurar um contacto ou uma mensagem…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>Disposição dos contactos</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>À procura de pessoas na sua rede…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>Ainda não está aqui mais ninguém. Nesta rede não se procuram pessoas, como dizem as suas definições; o menu permite ligar a um endereço.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>Ainda não está aqui mais ninguém. Quem iniciar o ChatEra nesta rede aparece automaticamente.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>Aqui ninguém se chama assim. Prima Enter para procurar nas mensagens.</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>Não há ligação a uma comunidade que possa mudar de lugar.</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>{0} está em {1} quando os contactos são organizados por categoria.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(editada)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(não encriptada)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln mensagem nova</numerusform>
            <numerusform>%Ln mensagens novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
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
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>Não foi possível abrir esta mensagem</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Esta mensagem foi eliminada</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>À espera desta mensagem…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>diz</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ Reproduzir de novo</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>Pedir de novo a mensagem de {0}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>Mostrar as versões anteriores</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln membro</numerusform>
            <numerusform>%Ln membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>%Ln pessoa está a escrever…</numerusform>
            <numerusform>%Ln pessoas estão a escrever…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>O ChatEra não consegue enviar imagens nem ficheiros. Uma imagem pode tornar-se um emoticon ou um autocolante.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>Reencaminhado para {0}.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
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
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>A última mensagem foi recebida em {0} às {1}.</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>Este computador foi removido da sua conta</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>Esta mensagem não está neste computador.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Quem está a escrever</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>Não há ligação. O que escrever é enviado quando voltar a haver.</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>Já não está neste grupo</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>Bloqueou {0}</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>A sua imagem</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - Conversa</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} e {1} estão a escrever…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} está offline e recebe as suas mensagens mais tarde.</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} está a escrever uma mensagem…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Ir para uma data</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Nada foi dito</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>Ir para uma data</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>Isso não se pode fazer aqui.</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>Não há nenhum “{0}” para escolher.</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>“{0}” corresponde a vários.</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>Um link pede para ligar a {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>O ChatEra não consegue abrir este link.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>Ligue apenas se souber quem o gere. Ficará a saber o seu endereço e o seu nome.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>Ligar a uma comunidade</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>Este link acrescenta um novo computador aos seus. Cole-o lá, onde o ChatEra inicia pela primeira vez.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>Não foi possível iniciar o ChatEra ({0}).</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>O ChatEra continua aberto</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>As mensagens continuam a chegar. Para sair, usar o menu ou o ícone da área de notificação.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Os meus dispositivos</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>Associar outro computador…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nome do dispositivo</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Mudar o nome do dispositivo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>Estes dispositivos podem ler as suas mensagens e escrever em seu nome. Só eles sabem como lhes chama.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>Voltar a usar este computador…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Os seus dispositivos</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>último sinal: {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>Não é possível guardar as conversas em ficheiros em {0} ({1}). Se continuar assim, escolha outra pasta; o que falta será então escrito.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>Não é possível guardar as conversas em ficheiros: o ChatEra não tem permissão para escrever em {0}. Dê-lhe permissão ou escolha outra pasta; o que falta será então escrito.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>Não é possível guardar as conversas em ficheiros: o disco de {0} está cheio. Liberte espaço; o que falta será então escrito.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>Não é possível guardar as conversas em ficheiros: {0} não está disponível. Ligue a unidade ou escolha outra pasta; o que falta será então escrito.</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>Ainda não há nada desta conversa guardado em ficheiro.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>Todos os algarismos são iguais</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Se algum algarismo for diferente, alguém pode estar no meio: avise {0} por outro meio e não escreva aqui nada que outros não devam ler.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>O seu número de segurança</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>{0} vê os mesmos algarismos neste lugar. Leiam-nos em voz alta, ao telefone ou lado a lado; se forem todos iguais, é mesmo {0}.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>Há uma coisa que pode estar a atrapalhar.</numerusform>
            <numerusform>Há %Ln coisas que podem estar a atrapalhar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>Copiado. Contém os endereços deste computador e da sua rede.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>Copiar tudo, para mostrar a alguém que possa ajudar</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>Aqui parece estar tudo bem. Pergunte se o ChatEra está aberto no outro computador.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>A analisar a rede</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>A analisar a rede deste computador; demora alguns segundos…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>Porque não vejo alguém?</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>tudo bem</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>algo não está bem</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>Algo correu mal dentro do ChatEra ({0}).</translation>
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
        <translation>Emoji ou autocolantes</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Procurar um emoji</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Criar os seus…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Gerir…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>Nenhum emoji tem esse nome</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Autocolantes</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Os seus emoticons</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Alterar código…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>Alterar o que escreve</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>Emoticons</translation>
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
        <translation>Novo emoticon</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>Ainda nenhum. Adicione uma imagem ou largue uma aqui: as melhores são pequenas e de forma nítida. Nas mensagens de outras pessoas, o menu permite ficar com os delas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>Escreva o código numa mensagem e a imagem aparece no seu lugar.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>Os seus emoticons</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>Não é possível usar {0}: {1}</translation>
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
        <translation>A encriptar o que está neste computador…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>A partir de agora ninguém poderá ler as suas mensagens vendo os ficheiros deste computador. Isto acontece uma só vez, e nada se perde se for interrompido.</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>Está a ser encriptado</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>Um novo grupo com as mesmas pessoas pode ocupar o seu lugar, e esse só elas poderão ler.</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>Uma mensagem encriptada é selada no seu computador (XChaCha20-Poly1305) com uma chave própria. Essa chave chega a cada dispositivo de cada leitor através de uma sessão entre os dois dispositivos: acordada com X25519 e ML-KEM-768 em conjunto, e renovada a cada mensagem, para que um dispositivo roubado não abra o que foi dito muito antes. Em grupos grandes, cada dispositivo tem uma chave que é entregue aos membros e substituída sempre que alguém sai. Cada mensagem é assinada pelo dispositivo que a escreveu. O hub guarda as mensagens seladas até serem recolhidas, e vê o seu tamanho por escalões, a sua hora e de quem são. Ninguém fora do ChatEra analisou isto ainda.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Encriptada</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>Encriptada, e é mesmo {0}</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>Encriptada, e confirmou quem é cada membro</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>Encriptada: só os membros podem ler esta conversa</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>Encriptada: ninguém além de si e de {0} pode ler esta conversa</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>A pessoa responsável pelo grupo ou um admin pode fazê-lo continuar num novo grupo, que só os membros podem ler.</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>Mensagem para {0}, encriptada</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>Mensagem para {0}, legível pelo hub</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>Ninguém pelo meio pode: nem o hub que o transporta, nem o ChatEra.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Não encriptada</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>Não encriptada: o hub também pode ler esta conversa</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>Só os membros deste grupo podem ler isto, nos seus próprios dispositivos.</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>Ninguém além de si e de {0} pode ler isto, nos dispositivos de ambos.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>Diga olá a {0}
Só os membros podem ler o que se escreve aqui.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>Diga olá a {0}
Ninguém além de si e de {0} pode ler o que se escreve aqui.</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>Diga olá a {0}
O hub pode ler o que se escreve aqui.</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>O hub, que transporta as suas mensagens, pode ler esta conversa, e quem o gere também.</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>Para confirmar quem é um membro, abra a conversa com essa pessoa e veja lá.</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>O que foi escrito até agora fica como está.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>Quem escreve a quem, quando e mais ou menos quanto. Não o quê.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>Quem escreve a quem, quando e o quê.</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>Está confirmado. O ChatEra avisa se isso alguma vez mudar.</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>Ainda não está confirmado. Demora um minuto, e assim ninguém se pode fazer passar por {0}.</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}, e confirmou quem é cada membro</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}, e confirmou que é mesmo {1}</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>Verificar de novo…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>Continuar com encriptação</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos detalhes</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>É mesmo quem diz ser?</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>Confirmar que é mesmo {0}…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Mais detalhes</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>O que o ChatEra e o hub podem ver</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Quem pode ler isto</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>Porquê, e o que o mudaria</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Fechar a procura</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Procurar nesta conversa</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antiga</translation>
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
        <translation>&lt;b&gt;Damos-lhe as boas-vindas ao ChatEra&lt;/b&gt;&lt;br&gt;Como devem os outros chamar-lhe?</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>Tenho 12 palavras</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Uso o ChatEra noutro computador</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>As pessoas na sua rede aparecem automaticamente. Nada sai dela, e não é preciso ter conta em lado nenhum.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Começar a conversar</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>Damos-lhe as boas-vindas ao ChatEra</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Ainda não foi escolhida nenhuma pasta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>Onde devem ser guardadas as conversas?</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>Ligação: {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>À procura de pessoas na sua rede…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>Este computador foi removido da sua conta: nada de novo entra ou sai. Se for seu, veja em Definições, Segurança.</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>O seu computador é o hub · não é preciso servidor</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>o hub da sua rede</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>Como de costume</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Ciano</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Cinzento-escuro</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>Tipo de letra e cor</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinzento</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Manuscrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
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
        <translation>Bordô</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul-marinho</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Verde-azeitona</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Arredondada</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sem serifa</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Com serifa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>É assim que escreve.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Máquina de escrever</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Sublinhado</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Cor normal</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>Tipo de letra normal</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamanho normal</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muito grande</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>Escrever sem tipo de letra nem cor próprios</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>Enter reencaminha para lá; Esc desiste.</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>Procurar uma pessoa ou um grupo para reencaminhar</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>Reencaminhar: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Aqui ninguém se chama assim.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>Adicionou {0}</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>Criou o grupo</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>Saiu do grupo</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>Retirou a {0} a função de admin</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>Deu a {0} a função de admin</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>Deu ao grupo o nome “{0}”</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>Removeu {0}</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>{0} deu-lhe entrada no grupo</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>{0} adicionou {1}</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>{0} criou o grupo</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>{0} saiu do grupo</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>{0} retirou-lhe a função de admin</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>{0} deu-lhe a função de admin</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>{0} retirou a {1} a função de admin</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>{0} deu a {1} a função de admin</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>{0} deu ao grupo o nome “{1}”</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>{0} retirou-lhe o acesso ao grupo</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>{0} removeu {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – isto não conta: veio de um dispositivo que removeu</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – isto não conta: veio de um dispositivo que {1} removeu</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – isto não conta: entretanto saiu do grupo</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – isto não conta: entretanto retirou a {1} a função de admin</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – isto não conta: entretanto removeu {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – isto não conta: não podia fazê-lo</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – isto não conta: entretanto {1} saiu do grupo</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – isto não conta: entretanto {1} retirou-lhe a função de admin</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – isto não conta: entretanto {1} retirou a {2} a função de admin</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – isto não conta: entretanto {1} retirou-lhe o acesso ao grupo</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – isto não conta: entretanto {1} removeu {2}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – isto não conta: {1} não podia fazê-lo</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>Continua-se via {0}</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>Ligação via {0}</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>À procura de outro caminho até todos…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>outro computador</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>o hub da sua rede</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>o seu computador</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>o seu computador {0}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>o seu</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0} passou o testemunho; agora é {1}</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0} saiu; continua-se via {1}</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0} já não está; continua-se via {1}</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0} já não está; à procura de outro caminho…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>o de {0}</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>o computador de {0}</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>Para o rato, um dedo ou uma caneta. Para escrever com o teclado, escolha Texto, ao lado.</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>Escreva ou desenhe aqui com o rato, um dedo ou uma caneta</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>Área de escrita</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>Limpar a área</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>Cor da caneta</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>Descrição (opcional)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Borracha</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>É lida a quem não pode ver o desenho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>Caneta grossa</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>Caneta fina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>Caneta normal</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>O que o desenho mostra</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Desenho que se mantém nítido (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Escrita à mão</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagem</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>Não foi possível guardar a imagem em {0}.</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>Computador em {0}</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>Computadores que esperam por este</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>A ligar ao seu outro computador…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>Encontrados nesta rede:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>Se não disser nada parecido, pode ter respondido em seu lugar outra pessoa nesta rede: nesse caso, diga que não.</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>Link ou endereço do outro computador</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Associação</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nome deste computador</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>No seu outro computador, abra Definições, Segurança, e prima “Associar outro computador”. Ambos têm de estar na mesma rede.</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>Ou o link que o outro computador mostra:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Começar a conversar</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>O computador que respondeu pertence a “{0}”. O seu outro computador diz que o código está certo?</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>Escreva este código no seu outro computador:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>Usar o ChatEra de outro computador</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>O que diz o outro computador?</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>O que foi trazido</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>Como chama a este computador:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>Sim, diz que o código está certo</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>A sua conta e as suas mensagens estão a chegar, {0}.</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>O seu outro computador</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>O seu outro computador pergunta se este é seu. Diga lá que sim.</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… ou 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

Este computador já é um dos seus. O que falta chega da sua rede, ou quando o associar mais uma vez.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Voltar ao ponto onde estava</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>Ir para a mais recente</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>Usa o nome {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Última vez aqui: {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nova categoria</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Nova categoria…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Alcunha</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Remover esta categoria</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Mudar o nome da categoria</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>Mudar o nome desta categoria…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>Em que categoria deve ficar {0}, por exemplo Família?</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>Que nome dá a {0}? Só aparece para si; deixe vazio para ver o nome que a pessoa escolheu.</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>Como se deve chamar a categoria {0}?</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>Bloqueou esta pessoa.</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>Confirmou que é mesmo esta pessoa.</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>{0} fica no arquivo até haver algo novo.</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>{0} já não está no arquivo.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>Prima o novo atalho… (Esc desiste)</translation>
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
        <translation>Ações e os seus atalhos</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>Adicionar outro atalho…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>Alterar o atalho…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>Procurar uma ação ou um atalho, por exemplo Ctrl+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>Já tem tantos atalhos quantos uma ação pode ter. Altere um deles.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar estar</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sem atalho</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>Usar aqui o atalho</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>Atalho habitual</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>Atalhos habituais para tudo</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>O que há a saber sobre o atalho</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>escolhido por si</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>sem atalho</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} já significa {1}. Deve antes significar “{2}”?</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} significa agora “{1}”. Escolha primeiro outro atalho para isso.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>Uma letra sozinha faria falta ao escrever. Prima também Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>Num Mac, Opção com uma letra escreve um sinal em muitos teclados.</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>Em muitos teclados estas teclas equivalem a AltGr e escrevem um sinal, por exemplo @ ou €. É melhor escolher Ctrl+Shift com uma letra.</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>Não é possível guardar os atalhos: {0}.</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>Estas teclas copiam, cortam, colam e selecionam; não podem significar outra coisa.</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>Esta tecla é precisa para escrever e para passar de uma parte à seguinte.</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>Os seus atalhos de teclado em {0} não podem ser usados ({1}). Valem os habituais até corrigir o ficheiro ou escolher outros.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>O nome de uma comunidade tem de 1 a {0} caracteres.</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>A frase-passe de uma comunidade tem, pelo menos, {0} caracteres.</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>Já está a decorrer uma comparação com esta pessoa.</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>Uma conversa direta não tem registo.</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>Há uma firewall nesse computador, ou um ponto de acesso que isola os convidados, a impedir a ligação: permita o ChatEra nesse computador, use outra rede ou um cabo, ou usem um nó alojado.</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>É provável que uma firewall neste computador o bloqueie; veja os conselhos sobre a firewall.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Um grupo precisa de um nome.</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>Não é possível enviar um toque a um grupo com mais de {0} pessoas.</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>O nome de um grupo é uma única linha de 1 a {0} caracteres.</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>Um hub de outra rede identifica-se como {0}. Se for o certo, peça um convite a alguém de lá ou adicione o endereço.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>Uma chave de remetente guardada está danificada ou foi escrita por um ChatEra mais recente.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>Uma chave de remetente guardada está danificada.</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Chegou uma mensagem que não tem lugar aqui.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Chegou uma mensagem de outra comparação.</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>Um nome é uma única linha, sem caracteres de controlo.</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>Um nome precisa de 1 a {0} caracteres.</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>Uma frase-passe tem, pelo menos, um carácter.</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>Uma mensagem pessoal tem, no máximo, {0} caracteres.</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>Uma mensagem pessoal é uma única linha.</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>Uma imagem tem, no máximo, {0} KiB.</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>Uma frase de recuperação tem {0} palavras; aqui há {1}.</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>Um autocolante tem, no máximo, {0} KiB.</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>Um autocolante precisa de um nome: uma linha com, no máximo, 64 caracteres.</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>Um autocolante precisa de um emoji que diga o que significa.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Há uma mensagem em espera de um tipo que esta versão não conhece.</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>Permita o ChatEra em redes privadas em Segurança do Windows, Firewall &amp; proteção da rede, Permitir uma aplicação; e confirme que esta rede está definida como privada.</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>Permita o ChatEra em Definições do Sistema, Privacidade &amp; Segurança, Rede local, e deixe-o aceitar ligações recebidas em Rede, Firewall.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>Uma conta tem, no máximo, {0} dispositivos, incluindo os removidos.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>Uma conta tem, no máximo, {0} dispositivos.</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>Um emoticon tem, no máximo, {0} KiB.</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>Um evento sem conteúdo que ninguém eliminou.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Chegou uma mensagem ilegível.</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>Outro processo do ChatEra usa este perfil e não responde. Termine-o e tente novamente.</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>Outro computador não conseguiu ligar-se a este em {0}.</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>Em {0} responde um nó diferente do esperado: a impressão digital é {1}, esperava-se {2}. Pergunte a quem gere o nó qual é a certa.</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>Outro programa está a ler {0}. Feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>Outro utilizador responde no socket do perfil.</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>Pergunte a alguém se tem o ChatEra aberto e compare o endereço.</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>O broadcast não funciona em {0}: {1}.</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>O broadcast funciona em {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>O ChatEra não consegue encriptar {0} ({1}). Liberte algum espaço neste disco e tente novamente; nada se perdeu.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>O ChatEra não consegue escutar na porta UDP {0} ({1}). Outro programa está a ocupá-la, ou um programa de segurança não o permite; alguns hubs não vão aparecer.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>O ChatEra não consegue usar a interface de rede {0}: {1}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>O ChatEra não consegue usar {0} ({1}). Permita a escrita nesse diretório, ou liberte algum espaço, e tente novamente.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>O ChatEra não consegue escrever em {0} ({1}). Liberte algum espaço neste disco e tente novamente.</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>O ChatEra já está aberto com este perfil; foi pedido à janela que passasse para a frente.</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>O ChatEra não está na rede neste momento.</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>O ChatEra de lá é uma versão mais antiga, para a qual nenhuma comunidade pode mudar.</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>Entretanto, o ChatEra foi aberto noutro lugar: compare lá mais uma vez.</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>Comparar números precisa da rede; --mark não precisa.</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>Termine o nome do ficheiro com um destes: {0}. É isso que diz o que é escrito.</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>Descubra o programa que ocupa a porta só para si e termine-o.</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>Indique uma palavra a procurar e um --limit de, pelo menos, 1.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>Se {0} tiver regras que bloqueiam pacotes recebidos, deixe entrar as portas UDP {1} e 5353.</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>Não foi possível testar se outras pessoas conseguem chegar a este computador: {0}.</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>Quem a escreveu não era membro nesse ponto do registo.</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>Não é possível ler as sessões guardadas.</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>Deixe o sistema operativo acertar a hora automaticamente, nas duas máquinas.</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>As linhas sobre o grupo não podem ser eliminadas.</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>Não é possível responder a linhas sobre o grupo, toques e piscadelas.</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>A associação foi terminada.</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>A associação esteve aberta durante dez minutos e já está fechada. Comece de novo quando tiver os dois computadores à mão.</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>O multicast não funciona em {0}: {1}.</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>O multicast funciona em {0}.</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>Nenhum computador está a pedir para ser associado.</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>Não se detetou nenhum outro ChatEra nesta rede.</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>Não é possível enviar piscadelas a um grupo com mais de {0} pessoas.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>Ninguém responde em {0} (sem resposta em {1} segundos).</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>Ninguém responde em {0} ({1}).</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>Ninguém responde em {0}.</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>Ninguém responde em {0}:{1}.</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>Ninguém disse se os números são iguais.</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>Ainda não se viu ninguém com este id.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>Não é possível encriptar nada para esta pessoa: não se conhece nenhum dispositivo dela que o consiga ler.</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>Não é possível pôr nada em linhas sobre o grupo, toques e piscadelas.</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>Nada foi associado. Se o outro computador não disse que o código estava certo, pode haver alguém nesta rede a interferir: comece de novo, de preferência com o link.</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>De uma comunidade aberta sai-se saindo da rede dela.</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>Uma destas palavras está errada, ou a ordem delas está.</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>Só se verifica outra pessoa.</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>Só uma mensagem que foi recusada pode ser enviada de novo; “chatera outbox” mostra-as.</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>Só quem a escreveu ou um admin pode eliminar uma mensagem.</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>Numa conversa direta, só as duas pessoas escrevem.</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>Só os membros de uma conversa enviam recibos.</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>Só é possível eliminar mensagens.</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>Só é possível reencaminhar mensagens que se conseguem ler.</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>Só é possível fixar mensagens que se conseguem ler.</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>Só alguém desta comunidade a pode mudar de lugar.</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>Só a pessoa responsável e os admins podem fazer um grupo continuar num novo.</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>Só a pessoa responsável e os admins podem mudar o nome de um grupo.</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>Só as suas próprias mensagens podem ser eliminadas para toda a gente.</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>Só é possível alterar as suas próprias mensagens que ainda existem.</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>As outras pessoas ainda são encontradas por broadcast; ative o multicast no ponto de acesso.</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>As outras pessoas conseguem chegar a este computador em {0}.</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>Outras pessoas neste computador podem ler {0}, que abre este perfil. Escreva “chmod 600 &apos;{1}&apos;” e, se alguém o puder ter lido, proteja o perfil com uma frase-passe; um disco que não consegue reservar um ficheiro a uma só pessoa não serve para um perfil.</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>Cole o link que o outro computador mostra (chatera://link?…) ou escreva o endereço e a porta, como em 192.168.1.10:41234.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>Ligue o cabo ou entre numa rede Wi-Fi.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>Execute: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns e sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>Execute: sudo ufw allow {0}/udp e sudo ufw allow 5353/udp.</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>Diga durante quanto tempo ou até quando, mas não as duas coisas.</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>Diga quem: indique, pelo menos, um nome ou id.</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>Diga com --set qual é o estado que termina.</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>O envio na interface de rede {0} falhou: {1}. Pode ser que uma firewall o impeça.</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>Inicie o ChatEra noutro computador. Se já estiver a funcionar lá, o ponto de acesso pode estar a isolar os convidados: use outra rede, um cabo ou um nó alojado.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>Use outra cópia, ou uma cópia de segurança mais antiga, se existir.</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>Isto não é um link do ChatEra: {0}.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Isso não é possível neste momento.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>Isso não é possível: {0}.</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>Esse não é o código que o novo computador mostra. Nada foi transmitido. Comece de novo nos dois; se voltar a acontecer, pode haver alguém nesta rede a interferir.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>Essa não é a frase-passe deste perfil. Tente novamente; as maiúsculas contam.</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>Essa mensagem é de outra pessoa; só quem a escreveu a pode alterar.</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>Esse momento já passou.</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>Esse não era o código certo. Comece de novo nos dois computadores.</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>Isso só funciona em grupos.</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>Os argumentos de um comando são um objeto.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>Os relógios das duas máquinas estão demasiado afastados, ou o pedido é antigo.</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>O código tem {0} algarismos.</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>--code, --mark e --undo são três coisas diferentes; escolha uma.</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>--limit conta mensagens e não pode ser negativo.</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>--passphrase e --invitation são duas coisas diferentes; escolha uma.</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>--timeout conta segundos e não pode ser negativo.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>Se {0} tiver regras que bloqueiam ligações recebidas, deixe entrar TCP de {1} para as portas {2} e superiores.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>Não é possível guardá-lo: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>Não é possível removê-lo: {0}.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Não indicou o motivo.</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>É maior do que {0} MiB.</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>Não é um arquivo ZIP, ou está danificado.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Não está neste computador.</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>Diz ser “{0}”, mas está em “{1}”.</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>Procure uma firewall neste computador, e entre os dois um ponto de acesso ou um router que não deixe passar os outros; ou usem um nó alojado.</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>Nenhum outro computador responde ao broadcast em {0}.</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>Nenhum outro computador responde ao multicast em {0}.</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>As outras pessoas podem ser encontradas tarde ou nunca. O ponto de acesso, o comutador ou uma firewall bloqueia-o: deixe-o passar lá, ou use um cabo.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>Execute: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; e sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>Execute: sudo ufw allow proto tcp from {0} to any port {1}:65535.</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>Diga para quem: uma pessoa ou, com --category, as pessoas de uma categoria.</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>Diga com --as como quer aparecer.</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>A cópia de segurança em {0} está danificada: não é possível ler {1}. {2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>A cópia de segurança {0} de {1} está danificada ou incompleta ({2}). {3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>A comunidade mudou para {0}, mas este dispositivo não consegue chegar a ela neste momento. Vai continuar a tentar.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>A comparação demorou mais de dez minutos.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>A comparação foi cancelada.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>O computador que faz a ligação tem um ChatEra mais antigo, que não permite aparecer de forma diferente só para algumas pessoas: lá, aparece offline para toda a gente até ele ser atualizado.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>O computador que faz a ligação tem um ChatEra mais antigo, que não consegue transportar mensagens encriptadas. Elas esperam até ele ser atualizado.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>O computador que faz a ligação tem um ChatEra mais antigo, que não consegue avisar as outras pessoas de que esta comunidade muda de lugar. Atualize-o primeiro.</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>A ligação não resistiu à suspensão deste computador.</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>A ligação ao nó terminou.</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>A ligação ao nó terminou; a tentar novamente.</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>A ligação ao outro computador terminou.</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>Não foi possível guardar a conversa em {0} ({1}).</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>A conversa desta mensagem já não existe.</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>O dispositivo não está no manifesto da respetiva conta.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>Não é possível ler o diretório {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>Não é possível escrever no diretório {0}: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>O diretório {0} não está vazio. Escolha outro.</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>A cópia encriptada de {0} não está completa. Tente novamente.</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>O ficheiro que abre este perfil está danificado ({0}).</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>Não foi possível criar o grupo.</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>O hub desta máquina não consegue guardar nada em {0} ({1}).</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>O hub desta máquina não inicia. {0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>O hub não indica nenhum endereço.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>Não é possível aceder ao porta-chaves deste computador ({0}). Inicie sessão no ambiente de trabalho ou desbloqueie o porta-chaves e tente novamente; nada se perdeu.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>O porta-chaves deste computador já não tem o que abre este perfil. Se tiver uma cópia de segurança, ou as palavras que anotou, crie com elas um novo perfil; no computador de onde este vem, ainda abre.</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>Não é possível ler as chaves em {0} ({1}). Restaure o ficheiro a partir de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>As chaves em {0} não abrem ({1}). Restaure o ficheiro a partir de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>A assinatura do início de sessão não corresponde.</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>O manifesto é de outra conta.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>Já não é possível usar o arquivo de mensagens {0}: está danificado ou não há memória suficiente. Feche o ChatEra e abra-o de novo, para saber qual dos casos é.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>Não é possível usar o arquivo de mensagens {0}: {1}.</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>O arquivo de mensagens {0} está danificado ({1}). Reconstrua-o com “chatera init --rebuild”: o ficheiro danificado fica guardado ao lado e as mensagens voltam da rede.</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>O arquivo de mensagens {0} foi escrito por um ChatEra mais recente (a versão dele é {1}, este programa conhece {2}). Instale o ChatEra mais recente para o abrir.</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>A mensagem {0} não é desta conversa, mas de “{1}”.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>As mensagens são de outra pessoa ou para outra pessoa.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>O nome de um dispositivo tem de 1 a {0} caracteres.</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>A interface de rede {0} não participa em nenhum multicast: {1}.</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>O novo computador não recebeu tudo. Associe-o mais uma vez.</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>O novo computador desligou-se.</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>O novo nó não aceita tudo. Nada mudou.</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>A cópia de segurança mais recente em {0} está danificada. Ao lado há uma de {1}: {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>O nó fechou a ligação antes de se apresentar.</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>O nó não responde.</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>O nó deu uma resposta que não é válida.</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>O nó deixou de dar sinal.</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>O nó é de uma comunidade diferente da que se procurava.</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>O nó está ocupado; tente novamente.</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>O nó mistura uma comunidade fechada com outra.</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>O nó recusou este dispositivo: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>O nó de lá serve outra comunidade.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Os números são diferentes: pode haver alguém entre as duas pessoas.</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>O outro computador já pertence a outra conta.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>Não é possível chegar ao outro computador. Os dois têm de estar na mesma rede e a associação tem de estar aberta lá.</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>O outro computador não conseguiu guardar o que recebeu; talvez o disco esteja cheio.</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>O outro computador não responde.</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>O outro computador terminou a operação.</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>O outro computador está agora a ser associado a um terceiro. Tente de novo daqui a um momento.</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>O outro computador recusou.</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>O outro computador disse algo errado ({0}). Comece de novo nos dois.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>O outro dispositivo não é dessa pessoa.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>O outro lado mudou de chave: pode haver alguém pelo meio.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>O outro lado enviou uma chave que não o é.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>A prova do outro lado está errada: pode haver alguém pelo meio.</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>O programa que tem o perfil aberto não responde: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>A frase-passe está errada. Pergunte a alguém que esteja na comunidade.</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>O processo que tinha o perfil aberto terminou a meio do comando.</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>O processo que tinha o perfil aberto desapareceu: {0}.</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>O perfil em {0} não pode ser usado: não é possível escrever {1} ({2}).</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>O perfil em {0} está aberto noutro ChatEra. Feche esse primeiro.</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>A frase de recuperação não está neste dispositivo.</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>A data do redirecionamento está demasiado adiantada.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>Não é possível guardar as definições: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>As definições em {0} não podem ser usadas ({1}). Corrija o ficheiro ou apague-o.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>Os dois programas não têm em comum nenhuma forma de comparar.</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>Contém mais de {0} ficheiros.</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>Há duas cópias de segurança diferentes com o número {0}.</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>Já existe um ficheiro {0}. Escolha outro nome ou acrescente --replace.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>Já existe um perfil em {0}. Escolha outro diretório.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>Já existe um perfil em {0}. Abra-o ou escolha outro diretório.</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>Não há nenhum endereço a que ligar.</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>Não há nenhuma cópia de segurança do ChatEra em {0}.</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>Não existe o comando “{0}”.</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>Não há entrada de onde ler mensagens.</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>Não há entrada de onde ler a resposta.</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>Não há aqui nenhuma mensagem {0}.</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>Não há nenhum perfil em {0}. Crie um com: chatera init --profile {1} --name NAME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>Essa comunidade não existe.</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>Não existe a piscadela “{0}”. Existem: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>Não contém {0}.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>Não existe {0} “{1}”. {2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>Não existe {0}.</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>Não há memória livre suficiente: a frase-passe precisa de {0} MiB.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>Não há espaço suficiente em {0}. Liberte lá algum espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>Não há nada para enviar. Indique o texto, ou - para o ler da entrada.</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>Estes recibos são de mais dispositivos do que os que alguma vez escreveram aqui.</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>As doze palavras estão certas, mas são de outra conta.</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>Estas sessões foram guardadas por outra versão do ChatEra.</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>O manifesto desta conta não é conhecido aqui.</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>Esta cópia de segurança (número {0}) é mais antiga do que uma que já lá esteve (número {1}).</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>Esta cópia de segurança foi feita por uma versão mais recente do ChatEra (formato {0}; este programa lê até ao {1}). Atualize o ChatEra para a restaurar.</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>Esta cópia de segurança foi feita em {0}, e pelo relógio deste computador essa data ainda não chegou. Acerte a data e a hora e tente de novo.</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>Esta conversa não tem ninguém a quem escrever.</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>Esta comunidade mudou de lugar.</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>Esta comunidade é fechada. Peça um convite ou a frase-passe a alguém que esteja nela.</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>Esta comunidade é aberta: quem está na sua rede faz parte dela.</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>Esta comunidade já existe.</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>Esta comunidade não mudou de lugar.</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>Este computador passou para outra rede.</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>Este computador não tem nenhum endereço de rede pelo qual outros o possam alcançar.</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>Este computador tem ligação por {0}.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>Este computador não está ligado a nenhuma rede.</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>Este computador não está ligado a nenhuma rede: só se podem encontrar programas que estejam nele.</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>Este computador não está agora em nenhuma rede. Ligue-o à rede em que está o novo computador.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>O relógio deste computador está certo com o do hub.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>O relógio deste computador está {0} minutos adiantado em relação ao do hub.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>O relógio deste computador está {0} minutos atrasado em relação ao do hub.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>Não é possível abrir esta conversa.</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>Esta conversa não é conhecida aqui.</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>Este dispositivo já é um dos seus.</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>Este dispositivo foi bloqueado.</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>Este dispositivo foi bloqueado: assinou coisas que não batem certo.</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>Este dispositivo foi removido da sua conta noutro dos seus dispositivos. O que foi escrito continua legível aqui; nada de novo entra ou sai.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>Este dispositivo foi removido da sua conta.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>Este dispositivo foi removido da sua conta. Comece de novo nele, com um perfil vazio.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>Este dispositivo foi removido da sua conta. Escreva noutro dos seus.</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>Este evento está mais de 15 minutos adiantado.</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>Este grupo pertence a outra comunidade.</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>Este grupo já está encriptado.</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>Este grupo foi criado antes de os grupos serem encriptados. O computador que faz a ligação entre todos pode lê-lo.</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>Este hub não aceita frases-passe. Peça um convite a alguém que esteja na comunidade.</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>Esta é uma comunidade aberta: quem está na sua rede faz parte dela.</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>Esta identidade não é a de {0} que tinha verificado. Verifique-a primeiro, ou escolha na respetiva conversa escrever mesmo assim.</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>Isto não é um convite para uma comunidade, ou não está completo.</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>Isto não é uma piscadela que se possa reproduzir: {0}.</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>Este é o dispositivo que está a usar. Remova-o noutro dos seus.</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>Esta máquina é agora outro dispositivo.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Esta mensagem não está aqui.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Esta mensagem foi apagada.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>Este perfil pertence a outra conta. Escolha outro diretório.</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>Este perfil já está fechado.</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>Este perfil é de uma versão antiga. Abra-o primeiro uma vez com o ChatEra.</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>Este perfil está protegido por uma frase-passe.</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>Este redirecionamento é de outra comunidade.</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>Não é possível mostrar esta cena: {0}.</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>Isto foi respondido noutro dos seus dispositivos.</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>Já foram removidos demasiados dispositivos; use antes a sua frase de recuperação.</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>Já houve demasiados pedidos de código.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>Foram tentadas demasiadas frases-passe erradas neste hub. Tente de novo daqui a {0} segundos.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a um momento.</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>Escreva as palavras {0} e {1} da frase de recuperação.</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>A porta UDP {0} pode ser usada.</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>A porta UDP {0} não pode ser usada: {1}.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>Descompactado, tem mais de {0} MiB.</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>O que vem com o ChatEra não pode ser removido.</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>O que responde em {0} não fala a língua do ChatEra.</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>O que está em {0} é a cópia de segurança de outra conta. Se devia ser a sua, uma das doze palavras está errada.</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>O que se escreve para um emoticon tem de 1 a {0} caracteres e não tem espaços.</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>O que abre o perfil em {0} é de outro perfil. Reponha {1} a partir de uma cópia de segurança deste diretório; se não a tiver, crie um novo perfil com a sua própria cópia de segurança ou com as palavras que anotou.</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>O que reencaminhou são palavras de outra pessoa.</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>O que está a ouvir não cabe numa linha.</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>O que {0} disse em {1} foi apagado.</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>A palavra {0} não é de uma frase de recuperação: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>A palavra {0} {1}. Nada foi apagado; veja o que anotou e tente de novo.</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>Escreva as doze palavras da sua frase de recuperação numa só linha da entrada.</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>O seu próprio estado aparece-lhe sempre tal como é.</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>Aparece offline para mais de {0} pessoas, mais do que é possível distinguir: aparece offline para toda a gente.</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>Ainda não está em nenhuma comunidade.</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>Ainda não está em nenhuma comunidade. Espere até se encontrar alguém, ou ligue a um nó pelo endereço.</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>Está em várias comunidades: indique uma com --community.</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>Já não é membro deste grupo.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>Não tem agora ligação a esta comunidade: ninguém saberia que ela muda de lugar.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>Não tem agora ligação a esta comunidade: não há endereço para onde levar as outras pessoas.</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>Pode conversar, mas este computador não consegue ligar os outros quando a ligação deles desaparecer. {0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>Acabou de enviar um toque. Tente de novo daqui a {0} s.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Acabou de enviar um toque.</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>Acabou de enviar uma piscadela. Tente de novo daqui a {0} s.</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>Mudou esta comunidade para {0}.</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>Foi a partir daqui que esta comunidade mudou de lugar: traga-a de volta.</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>Tem demasiadas conversas aqui.</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>Tem {0} emoticons. Apague um primeiro.</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>Tem {0} autocolantes. Remova alguns primeiro.</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>Já tem {0} piscadelas. Remova uma primeiro.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Enviou uma piscadela: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>A sua conta não tem esse dispositivo.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>Os seus dispositivos foram alterados com a frase de recuperação noutro deles. Este fica a sabê-lo quando ambos tiverem ligação; tente então de novo.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>Os seus dispositivos foram alterados com a frase de recuperação noutro deles. Associe lá o novo, ou espere até ambos terem ligação.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>Os seus dispositivos foram alterados com a frase de recuperação noutro deles. Faça lá a cópia de segurança.</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>{0} ({1}) sobre {2} ({3}) tem um contraste de {4}:1; precisa de {5}:1.</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} Não é possível alcançá-la a partir daqui: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} Agora não é possível alcançá-la lá. O que se escreve fica à espera.</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} Escreveu outro endereço para ela; ligue a esse para a seguir.</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>É possível alcançar {0} em {1}.</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>Ouve-se {0} em {1}, mas não deixa este computador ligar-se.</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} pertence a esta cópia de segurança e não está aqui. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} não pode estar num tema: só ficheiros terminados em {1}, com nomes feitos de letras, algarismos, - e _, e no máximo dentro de uma pasta.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>Não é possível ler {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>Não é possível enviar {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>Não é possível escrever {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>Ainda sem poder ler grupos encriptados: {0}. É preciso que o ChatEra dessas pessoas seja atualizado e visto aqui uma vez.</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>{0} mudou o que foi dito em {1}: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>{0} tem um ChatEra que ainda não sabe comparar números. Compare o número de segurança.</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>{0} tem um ChatEra que ainda não sabe ler mensagens encriptadas. Quando for atualizado, tudo o que escreverem entre si será encriptado.</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>{0} contém caracteres que não se veem.</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} acabou de enviar um toque.</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>{0} mudou esta comunidade para {1}.</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} já é membro.</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} está lá duas vezes.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0} tem mais de {1} KiB.</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>Falta {0}, que pertence a esta cópia de segurança. {1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Falta {0}, que abre este perfil. Reponha-o a partir de uma cópia de segurança deste diretório; se não a tiver, crie um novo perfil com a sua própria cópia de segurança ou com as palavras que anotou.</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>Falta {0}; é {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} não é um ficheiro nem um diretório.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} tem demasiados níveis.</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} não é TOML: {1}.</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} não é um ficheiro simples, e num tema só pode haver desses.</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} não é uma tabela: essa começa com uma linha [{1}].</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} não é um diretório só seu. Remova-o e tente de novo.</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>Identidade não verificada de {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} está compactado de uma forma que aqui não se lê.</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} já é o que escreve para outro emoticon.</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} é {1}; tem de ser {2}.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} é “{1}”, que não está no pacote.</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>Pode haver {0} em ação neste computador.</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>Há mais {0} chaves que esta versão não conhece.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} enviou uma piscadela: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>Há {0} temas instalados; remova um primeiro.</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>Não é possível ler {0}, que abre este perfil ({1}). Reponha-o a partir de uma cópia de segurança deste diretório.</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>Esta versão não conhece {0}{1}.</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>“{0}” já pertence à sua conta, mas nem tudo foi transferido: {1} Associe-o mais uma vez para trazer o resto.</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>“{0}” vem com o ChatEra e fica.</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>“{0}” continua num novo grupo com este nome, que é encriptado.</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>“{0}” contém bytes que não são texto em UTF-8.</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>“{0}” não tem nenhum parâmetro “{1}”.</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>“{0}” é uma pessoa, não um grupo.</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>“{0}” não é uma categoria.</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>“{0}” não é um estado; escolha um destes: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>“{0}” não é um tempo. Escreva por exemplo 30m, 2h, 3d ou today, ou until 15:00; um ano no máximo.</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>“{0}” não é offline, nem online, nem usual.</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>“{0}” não está como devia: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>“{0}” não é o endereço de um nó. Tem este aspeto: wss://192.168.1.20:4433.</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>“{0}” não é a impressão digital de um nó; essa começa por n_.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>“{0}” não é o identificador de um dispositivo.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>“{0}” não é o identificador de uma mensagem. “chatera history” mostra-os; começam por e_.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>“{0}” leva para fora da imagem.</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>“{0}” precisa de “{1}”: {2}.</translation>
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
        <translation>A passar tudo para lá</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>Este computador é seu?</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>Poderá fazer tudo o que se pode fazer aqui: ler o que escreveu, escrever em seu nome e associar e remover computadores.</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>Associar outro computador</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>Link para este computador</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>Ou escreva lá: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR do link</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>Não mostre o link a mais ninguém: quem o tiver pode pedir para ser um dos seus computadores. É válido durante dez minutos.</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>Inicie o ChatEra no outro computador, na mesma rede, e escolha “Uso o ChatEra noutro computador”. Ele encontra este sozinho. Se não encontrar, cole lá este link:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>O código está certo. Confirme-o em “{0}”; depois recebe a sua conta e as suas mensagens.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>À espera do outro computador</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>O que foi trazido</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>Sim, associar</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>“{0}” está a receber a sua conta e as suas mensagens.</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>“{0}” é agora um dos seus computadores e tem tudo o que está aqui.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>“{0}” quer ser um dos seus computadores.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>“{0}” quer ser um dos seus computadores. Escreva o código que ele mostra:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Sair do grupo</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>Sair de “{0}”?</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>O que foi recebido fica aqui. Só um membro pode voltar a convidar.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsável</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>Adicionar aos seus emoticons</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>A mensagem está a ser eliminada para todos.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter envia, Enter começa uma nova linha.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>Enter envia, Shift+Enter começa uma nova linha.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0}; Ctrl+Enter envia-a</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>%Ln mensagem; Enter vai até ela.</numerusform>
            <numerusform>%Ln mensagens; Enter vai até lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensagens encontradas</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>Nada encontrado. Com menos palavras ou filtros encontra-se mais.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Procurar em todas as mensagens</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>A mensagem mais recente; mais abaixo há outras.</numerusform>
            <numerusform>As %Ln mensagens mais recentes; mais abaixo há outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Palavras a procurar</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>Está bem</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>{0} mudou esta comunidade para {1}.</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>{0} mudou “{1}” para {2}.</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>Uma comunidade fechada pode viver num servidor a que os seus membros chegam a partir de qualquer lugar. As suas conversas, grupos e marcas de leitura ficam como estão, e o que está encriptado continua encriptado.

Primeiro, tudo é levado para lá e comparado. Depois os membros são avisados, e o ChatEra de cada um segue automaticamente; qualquer pessoa pode ficar. Se algo falhar antes, nada muda.

O servidor tem de ser um nó ChatEra iniciado com um convite para esta comunidade. Quem o gere fica assim na comunidade.</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>Endereço do novo nó</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>Endereço do novo nó:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>Tal como o nó o indica; com a sua impressão digital é chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>A levar tudo para lá…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>A ligar ao novo nó…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>A ir para lá…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>A confirmar que está lá tudo…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>Mudar esta comunidade de lugar</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>Mudança da comunidade</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>A avisar toda a gente…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>A comunidade mudou de lugar. Os outros seguem-na assim que o souberem.</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>A comunidade desta rede pode viver num servidor a que todos chegam, também a partir de outros lugares. As suas conversas, grupos e marcas de leitura ficam como estão, e o que está encriptado continua encriptado.

Primeiro, tudo é levado para lá e comparado. Depois os outros são avisados, e o ChatEra de cada um segue automaticamente; qualquer pessoa pode ficar. Se algo falhar antes, nada muda.

O servidor tem de ser um novo nó ChatEra que ainda ninguém usa.</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>Tudo silenciado até às {0}</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Durante uma hora</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Durante oito horas</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Voltar a ouvir tudo</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Voltar a ouvir</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Silenciar tudo</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>Em silêncio até decidir o contrário; ouvem-se as mensagens que mencionam o seu nome.</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>Em silêncio até: {0}; ouvem-se as mensagens que mencionam o seu nome.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Sons e avisos…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>Um emoji para o que significa:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Como se chama:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
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
        <translation>Escrever uma resposta…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>Tem uma mensagem nova.</numerusform>
            <numerusform>Tem %Ln mensagens novas.</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>acabou de lhe enviar um toque.</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>acabou de entrar.</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>acabou de sair.</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>enviou-lhe uma mensagem</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>acabaram de entrar.</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>acabaram de sair.</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – %Ln mensagem</numerusform>
            <numerusform>{0} – %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0}, {1} e mais uma pessoa</numerusform>
            <numerusform>{0}, {1} e mais %Ln pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>Não se pode enviar um toque a um grupo de mais de %Ln pessoa</numerusform>
            <numerusform>Não se pode enviar um toque a um grupo de mais de %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Toque</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>Pode enviar outro toque daqui a {0} s</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>Escolha alguém na lista para conversar.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>Contactos, %Ln por ler</numerusform>
            <numerusform>Contactos, %Ln por ler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>No menu de um contacto pode pô-lo nas suas próprias categorias.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Uma mensagem</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>Uma mensagem que me menciona</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Um toque</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>Depois de reiniciar, os separadores voltam a estar lá, ou as conversas ao lado da lista de contactos.</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>Também _itálico_, ~~rasurado~~, citações, listas e blocos de código; caso contrário, tal como foi escrito.</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>Também conversas encriptadas</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>Também em conversas silenciadas.</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>Agrupar os contactos por</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>Na medida em que o sistema o indica aos programas.</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>Em separadores numa só janela</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>Backspace logo a seguir traz de volta o que escreveu.</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>Ao lado da lista de contactos, numa só janela</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>Os do ChatEra</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Verificar a ortografia enquanto escrevo</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>Ao fechar a janela, o ChatEra continua aberto</translation>
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
        <translation>Conversas guardadas em ficheiros</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>Abrir as conversas</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>Aplica-se no próximo início do ChatEra.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não incomodar</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>Não incomodar quando o sistema assim o indicar</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>Cada conversa tem uma pasta e, nela, um ficheiro por mês, que qualquer navegador ou editor mostra. O que for alterado ou apagado mais tarde continua lá; uma linha diz que o foi.</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>Cada uma na sua janela</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>Encontrar pessoas nesta rede</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>Alto contraste quando o sistema o pede</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>Em todos os idiomas indicados na página “Ortografia”. Nada disto sai deste computador.</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>Em percentagem do normal, de 70 a 250; Ctrl com + e - também o altera.</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>Em vez da sua mensagem pessoal enquanto toca música neste computador; nunca enquanto aparece offline.</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>Em pontos, de 8 a 24.</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>Convites e pessoas, de e-mails e páginas. Um link nunca faz nada antes da sua confirmação.</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>Guardar em ficheiros o que se disser a partir de agora</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>Grandes, com imagens</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Última conversa</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>Menos movimento quando o sistema o pede</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>Deixar os outros ver quando estou a escrever</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>Deixar os outros ver quando li as mensagens deles</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>Deixar este computador ser o hub quando não há nenhum</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>Ouvir o som das piscadelas</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>Minutos sem tocar no teclado nem no rato; 0 é nunca.</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>Uma mensagem minha é enviada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>Nunca com o estado Ocupado ou Ao telefone.</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>Sem sons, sem notificações e sem nada que abane, seja qual for o seu estado.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normais</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>Nada abana nem desliza; o que se teria movido ilumina-se suavemente.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>As notificações mostram</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>Só que há algo novo</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>Só onde se reproduzem sons.</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>Só enquanto o tema for o que o sistema escolhe.</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Voltar a abrir o que estava aberto</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>Abrir aqui os links que começam por chatera:</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>Caso contrário, fica só uma imagem parada na conversa. Menos movimento tem o mesmo efeito.</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>Caso contrário, só se usam os endereços escritos à mão.</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>Caso contrário, só quem escreveu, até ser desbloqueado.</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>Caso contrário, o que foi escrito para os usar, ou como se chamam.</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>Páginas para um navegador</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>Reproduzir piscadelas</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>Mostrar *negrito* e `código` com esse aspeto</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>Mostrar os emoticons e autocolantes próprios dos outros</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>Mostrar as cenas de outras pessoas</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>Mostrar avisos instantâneos como</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Mostrar o que estou a ouvir</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>As imagens largas atrás dos nomes, no topo das conversas.</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>Quem puder ler esta pasta pode lê-las. Como quase todas as conversas são encriptadas, sem isto pouco se guarda.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>Pode alterar a qualquer momento; o que está a escrever mantém-se. Pelo menu, qualquer conversa passa para uma janela própria.</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>As pessoas na sua rede encontram-se num dos computadores; pode ser qualquer um deles.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Reproduzir sons</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>Para sair, use o menu ou o tabuleiro do sistema.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar com</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>Mostrar mensagens encriptadas com o ecrã bloqueado</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>Mostrar-me como inativo após</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Mostrar notificações</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>Mostrar os tipos de letra e cores dos outros</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>Mostrar quem está offline</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>Alguém entra</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>Alguém sai</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>Iniciar o ChatEra quando inicio sessão</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Iniciar sem mostrar a janela</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>Tamanho do texto nas conversas</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>De Enter e Ctrl+Enter, o outro começa uma nova linha; Shift+Enter começa sempre.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Os do sistema</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>A escolha do sistema segue o claro e o escuro do seu ambiente de trabalho.</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>Os do sistema ficam na lista de avisos dele, se a tiver.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>Converter :) em emoticons</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>Com isto desligado, também não vê quando os outros estão a escrever.</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>Com isto desligado, também não vê quando os outros leram as suas, e os seus outros dispositivos não ficam a saber o que leu aqui. O que leu enquanto esteve ligado continua a saber-se.</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>Quando o sistema está escuro</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>Quando o sistema está claro</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>Online ou não</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Quem está online</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Quem escreveu</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>Quem escreveu, e o quê</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>Quem lhe escreveu é mostrado enquanto não ler a mensagem.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>Com ambos desligados, tudo se move, diga o sistema o que disser.</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>Sem a janela; as mensagens chegam à mesma, e premir o ícone no tabuleiro do sistema mostra-a.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;Escreva uma mensagem pessoal&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>Alterar a sua imagem</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>Tudo está silenciado até às {0}; prima para terminar</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Estado: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>Nada incomoda agora; prima para terminar</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>A sua mensagem pessoal</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>A sua imagem</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0} até às {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}; prima para ver quem</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>Enter executa. Sem &gt; encontra pessoas e grupos.</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>Enter abre a conversa. Escreva &gt; para comandos.</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>Enter aceita; Esc desiste.</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>Enter aceita estas palavras; Esc desiste.</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>Procure alguém ou escreva &gt; para um comando</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>Aqui ninguém se chama assim. Escreva &gt; para procurar um comando.</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>Nada corresponde a isso.</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>Não existe tal comando aqui.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>O ChatEra vai pedi-la sempre que iniciar. Se a esquecer, ninguém poderá abrir o que está neste computador. As suas 12 palavras devolvem-lhe a sua identidade, mas as suas mensagens só com uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>Quatro palavras que não tenham nada em comum são uma boa escolha.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que escrevo</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>Essa adivinha-se depressa. Quatro palavras que não tenham nada em comum são uma boa escolha.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>As duas são diferentes.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>Comunidade</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Todos aqui</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Procurar um contacto</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Convidar</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>Quem deve fazer parte dele?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>Frase de recuperação do ChatEra</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>Estas palavras trazem de volta uma identidade do ChatEra quando se perde o computador dela. Mais ninguém as tem. Quem as tiver pode fazer-se passar por si: guarde esta folha onde guarda o que importa.</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>Se este computador se perder, 12 palavras devolvem a identidade ChatEra.</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>Anotar…</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>Copiado. Daqui a um minuto é retirado da área de transferência.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copiar mesmo assim</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>Todos os programas aqui podem ler o que é copiado, e alguns guardam-no ou enviam-no para outros dispositivos. O papel é mais seguro.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Já as anotei</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>Se alguma vez perder este computador, inicie o ChatEra noutro e escolha “Tenho 12 palavras”.</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>Lê-se tudo?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Mostrar as palavras de novo</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>Pegue no que anotou e escreva duas das palavras, para ver se se consegue ler.</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>Estas 12 palavras são a única forma de recuperar a sua identidade do ChatEra se este computador se perder. Mais ninguém as tem, e nós não as podemos enviar.</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>Estas palavras existem agora só no seu papel; este computador esqueceu-as e não as pode mostrar de novo.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>Palavra {0}</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>A palavra {0} não é a certa. Veja o que anotou, ou as palavras de novo.</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>As palavras {0} não são as certas. Veja o que anotou, ou as palavras de novo.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>Anote-as em papel, por esta ordem, e guarde o papel onde guarda o que importa. Quem tiver as palavras pode fazer-se passar por si.</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>Anote estas 12 palavras</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>As suas 12 palavras</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>Balão</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Borboleta</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Cato</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Gato</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>Cerejas</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Escolha a sua imagem</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Cidade à noite</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>Chávena de chá</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Crepúsculo</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Peixe</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Flor</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Raposa</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>De um ficheiro…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Guitarra</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Farol</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Lua</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Montanhas</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>Coruja</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Planeta</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robô</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Foguetão</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Barco à vela</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Caracol</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>Colinas ao sol</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Esta imagem não pode ser usada: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Imagem de {name}</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>Balões</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>Gargalhada</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>Coração saltitante</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Confetes</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>Robô dançarino</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>Truz-truz</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>Descolagem</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>zangado</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>aniversário</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>adeus</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>a chorar</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>boa noite</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>olá</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>com fome</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>a rir</translation>
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
        <translation>não</translation>
    </message>
    <message>
        <source>party</source>
        <translation>festa</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>chuva</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>desculpe</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>surpreendido</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>obrigado</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>a pensar</translation>
    </message>
    <message>
        <source>working</source>
        <translation>a trabalhar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>âncora</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>balão</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>banana</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>morcego</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>abelha</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>sino</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bicicleta</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>bolo de aniversário</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>borboleta</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>cato</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>camelo</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>máquina fotográfica</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>vela</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>cenoura</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>cerejas</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>trevo</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>café</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>milho</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>caranguejo</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>croissant</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>coroa</translation>
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
        <translation>fogo</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>girafa</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>óculos</translation>
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
        <translation>martelo</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>ouriço</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>helicóptero</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>ampulheta</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>gelado</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>lâmpada</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>relâmpago</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>lua</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>cogumelo</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>polvo</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>coruja</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>pinguim</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>ananás</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>piza</translation>
    </message>
    <message>
        <source>pretzel</source>
        <translation>pretzel</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>arco-íris</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>foguetão</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>galo</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>barco à vela</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>tesoura</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>caracol</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>cobra</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>boneco de neve</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>meias</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>comboio a vapor</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>girassol</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>trator</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>trompete</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>tartaruga</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>guarda-chuva</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>vulcão</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>melancia</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>baleia</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>Será removida %Ln imagem.</numerusform>
            <numerusform>Serão removidas %Ln imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Escolher um pacote</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Escolher imagens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>Guardar como pacote</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>Não é possível escrever o pacote: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>Este é um pacote de emoticons: abra-o na janela “Os seus emoticons”.</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>Este é um pacote de autocolantes: abra-o na janela “Os seus autocolantes”.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>Não é possível usar {0}: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>Vai remover-se: {0}.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>Todas as mensagens fixadas</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>Ocultar ou desafixar</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Mensagem fixada</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>Mensagem fixada {0} de {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>Oculta até se fixar outra coisa.</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Ocultar para mim</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensagens fixadas</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>A mensagem está fixada para todos.</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>A mensagem já não está fixada.</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Desafixar para todos</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · fixada por {2}</translation>
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
        <translation>Fechar</translation>
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
        <translation>Endereço já em uso</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>Não é possível atribuir o endereço pedido</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Ligação recusada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Ligação reposta pelo outro lado</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>O tempo da ligação esgotou-se</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo ou recurso ocupado</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>O diretório não está vazio</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota do disco excedida</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>O ficheiro já existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nome de ficheiro demasiado longo</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Ficheiro demasiado grande</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erro de entrada/saída</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>É um diretório</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>A rede está em baixo</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Rede inacessível</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Sem caminho para o anfitrião</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Sem espaço livre no dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Ficheiro ou diretório inexistente</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Não é um diretório</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operação não permitida</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permissão recusada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de ficheiros só de leitura</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados ficheiros abertos</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>o número das suas imagens não está entre 1 e {0}</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>um autocolante tem um emoji, um nome e palavras com, no máximo, 64 caracteres cada</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>&lt;{0}&gt; não é permitido aí</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>uma das suas partes está danificada</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>tentativa de escrever numa base de dados só de leitura</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>o ficheiro da base de dados está danificado</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>a base de dados está bloqueada</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>a base de dados ou o disco está cheio</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>erro de entrada/saída do disco</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>o formato {0} não é conhecido aqui</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>não é possível ler: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>contém uma instrução para um programa</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>declara um tipo de documento</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>não é possível reduzir o suficiente</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>termina cedo demais</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>tem uma parte de que nenhuma imagem precisa</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>tem menos píxeis do que indica, ou mais</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>tem mais de {0} píxeis de lado</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>tem mais de {0} MiB</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>não é PNG, JPEG, WebP, GIF nem SVG</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>não é um arquivo ZIP, ou está danificado</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>a imagem é demasiado grande</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>é demasiado comprida e estreita</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>o seu cabeçalho está danificado</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>as suas partes não estão por ordem</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>os seus píxeis estão danificados</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>os seus píxeis estão escritos de uma forma que não é lida aqui</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>tem mais de {0} KiB</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>mais de {0} bytes</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>o nome, o autor e a licença devem ter de 1 a 64 caracteres cada</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>não é um PNG</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>não é XML: {0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>não é uma imagem</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>sem viewBox</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>não é permitido texto</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>não é possível ler o manifesto: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>a viewBox não tem tamanho</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>a viewBox tem de ser composta por quatro números</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>falta {0}</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>demasiadas linhas</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>demasiadas formas</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>não é possível abrir o ficheiro da base de dados</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>o que se escreve para um emoticon tem de 1 a 32 caracteres e não tem espaços</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} não pode estar num pacote: só {1} e ficheiros .png e .svg</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>não é possível ler {0}: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>{0} não pode ter o valor {1}</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>{0} contém um número demasiado grande</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} está lá duas vezes</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0} tem mais de {1} KiB</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} não é um nome de imagem</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} não é um ficheiro simples</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>{0} não é permitido</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} não está no pacote</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} está compactado de uma forma que aqui não se lê</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} aparece duas vezes</translation>
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
        <translation>Se nunca removeu este computador, descubra primeiro quem o fez: para isso é preciso um dos seus computadores, ou as suas 12 palavras.</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>Este computador é seu?</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Voltar a usá-lo</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>Voltar a usar este computador</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>As suas 12 palavras</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>As suas 12 palavras mostram que este computador é seu. Passa então a contar como um novo computador seu e volta a receber as suas mensagens.</translation>
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
        <translation>Para de imediato: deixa de receber mensagens, e nada do que escrever conta. O que está nele continua legível lá.</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>Foi perdido ou roubado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Remover um dispositivo</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>Remover “{0}”?</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>Quem o tiver poderia juntar um dispositivo próprio aos seus. Por isso são precisas as suas 12 palavras, que mais ninguém tem. Os seus outros dispositivos continuam, e os seus contactos não notam nada.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>As suas 12 palavras</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>Escolher a pasta de uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>Tem o ChatEra noutro computador que ainda funciona? Então nada está perdido: associe este a ele.</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>Recuperar a sua identidade</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>Não tenho as minhas 12 palavras</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>Uso o ChatEra noutro computador</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>Se não, só resta começar de novo. Mais ninguém tem as suas 12 palavras, por isso ninguém pode devolver-lhe a sua identidade nem abrir as suas cópias de segurança.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>As 12 palavras</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>Escreva as 12 palavras que anotou, pela sua ordem.</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>O que foi recuperado</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>Onde está a cópia de segurança?</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>Sem cópia de segurança, todos voltam a reconhecer a sua identidade, mas as suas mensagens não estão aqui.</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>Sem as suas 12 palavras</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>As suas 12 palavras</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>As suas amizades guardam o que escreveram entre si. Para elas passa a ser alguém novo com o mesmo nome, e o ChatEra avisa-as: telefone-lhes e peça que confirmem a sua identidade. Os grupos têm de enviar um novo convite.</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>As suas mensagens estão a ser recuperadas.</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>As suas mensagens voltam de {0}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>O seu nome, como antes</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>O seu nome, se for para mudar</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para um navegador (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto simples (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>Registos para programas (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Guardar conversa</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Ainda não há nada para imprimir.</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Como o tema a define</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Mudar a minha cena</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Cor:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinzento</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>As suas próprias cores</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Verde-azeitona</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Cor-de-rosa</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
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
        <translation>Folhas de outono</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Balões</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Cidade à noite</translation>
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
        <translation>Montanhas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>Chuva na janela</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>Mar ao entardecer</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Neve</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>Depois de um dia…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Outra…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>Antes de um dia…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>Clube de leitura</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>Nenhuma mensagem tem “{0}”. Pode procurar-se: {1}.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>Ninguém se chama “{0}” aqui. Um nome com espaços fica entre aspas.</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>Num dia…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>Aqui só se procura nesta conversa; “em:” serve para procurar em todas as mensagens.</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>A seguir a “{0}” tem de vir algo, sem espaço.</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>Não há nenhuma conversa “{0}”. Um nome com espaços fica entre aspas.</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>Escreva palavras ou o início delas: todas têm de estar na mensagem. Entre “aspas” têm de vir seguidas, e -chuva significa: sem chuva.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>Palavras, “palavras seguidas”, -sem. Filtros: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>depois de que dia</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>antes de que dia</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>desenho</translation>
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
        <translation>tem</translation>
    </message>
    <message>
        <source>in</source>
        <translation>em</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>em que conversa</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>me</source>
        <translation>mim</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>menção</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>toque</translation>
    </message>
    <message>
        <source>on</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>em que dia</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reação</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>autocolante</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>o que contém</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quem escreveu</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>piscadela</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>“{0}” não é um dia. Escreva 2026-05-31, 2026-05 ou 2026, ou hoje, ontem, segunda-feira.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Alterar a frase-passe…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>O ChatEra pede a sua frase-passe sempre que inicia.</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>Deixar o ChatEra abrir sem frase-passe?</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>Um momento: o que aqui demora um segundo, a um ladrão demora anos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Remover a frase-passe</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Definir uma frase-passe…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>Mostrar as palavras…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>O que está neste computador está encriptado e abre-se automaticamente quando tem sessão iniciada. Com uma frase-passe, só se abre para quem a souber.</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>O que está neste computador está encriptado, mas quem puder copiar os seus ficheiros pode abri-lo: este sistema não tem lugar para segredos. Uma frase-passe resolve isso.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>Nesse caso, quem usar a sua sessão neste computador pode ler as suas mensagens.</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>Ainda não anotou as suas 12 palavras. São a única forma de recuperar a sua identidade se este computador se perder.</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>Anotou as suas 12 palavras em {0}. Estão só no seu papel.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>As suas 12 palavras</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>As suas 12 palavras não estão neste computador. Já as anotou, ou ainda o pode fazer no computador onde começou.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Fundo das conversas…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Mudar a minha cena…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>Definições do ChatEra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>Guardadas em ficheiros</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>Ver os temas…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>Isso não pode ser alterado: {0}.</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>O sistema não aceitou isso.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Quem vê o seu estado</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>Adicionar “{0}” ao seu dicionário</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Como nas definições</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar a ortografia</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>Ignorar “{0}” aqui</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>Idiomas aqui</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>A procurar dicionários…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>A procurar sugestões…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Mais idiomas…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Não há nenhum dicionário instalado</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sem sugestões</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>“{0}” não está em nenhum dicionário</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>Dicionários em Debian e Ubuntu: “{0}”, e hunspell-… para outros idiomas. Noutros sistemas os pacotes chamam-se enchant2 e hunspell-…, ou algo parecido.</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>Instale a biblioteca com “{0}”. Ela verifica com os dicionários do macOS e com outros que estejam instalados.</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>Com erro: {0}. A tecla de menu mostra sugestões.</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>Não é possível adicionar mais palavras ao seu dicionário.</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>Não há nada escrito no campo.</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>Ponha os dois ficheiros de um idioma, por exemplo {0}, na pasta {1}. O LibreOffice tem ficheiros destes para muitos idiomas.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>A ortografia não é verificada.</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>Não há dicionário para os seus idiomas. As definições dizem como obter um.</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>Não há nenhuma palavra com erro.</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>Uma palavra está certa se existir em qualquer destes idiomas. O menu do campo em que escreve permite escolher outros para uma conversa.</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Uma palavra que está certa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>Escolhidos pelos idiomas do seu sistema.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Escolhidos por si.</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>Os de todos os países</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>Idiomas em que se verifica a ortografia</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>A procurar dicionários…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>Mostrar o que um idioma tem para cada país, e não só o habitual.</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>Não há dicionário para os idiomas em que escreve.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>Não há nenhum dicionário neste computador, ou falta a biblioteca “enchant”.</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>Escreva uma só palavra, sem espaços nem algarismos.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>As suas próprias palavras</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>A uma hora…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>No fim do dia de hoje</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não incomodar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>Termina às {0}</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>Daqui a 30 minutos</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Daqui a uma hora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>Quando eu escolher outro</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Quem vê o seu estado de outra forma…</translation>
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
        <translation>Disponível de novo às</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Até quando</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>Procurar um autocolante</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>Nenhum autocolante tem esse nome</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Autocolantes</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Os seus autocolantes…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>autocolante: {0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>Não é possível guardar este autocolante: {0}.</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>Um pacote de outra pessoa é um ficheiro que termina em {0}; largue-o aqui, ou imagens. O que vem com o ChatEra não se pode remover.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Adicionar imagens…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Instalar um pacote…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>Remover o pacote dele</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Autocolantes</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>Os seus autocolantes</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>nenhum dos seus está selecionado</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>autocolante: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>Não é possível usar {0}: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>Qualquer pessoa o pode dizer. Confirme lá que é mesmo quem diz ser.</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>É {0}, a pessoa que conhece?</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>Confirme primeiro quem é</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>Talvez seja outra pessoa chamada {0}, talvez alguém que se faz passar por quem conhece.</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>Talvez {0} tenha começado de novo, talvez alguém se faça passar por {0}. Confirme antes de escrever.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>Diz que antes era {0}. Qualquer pessoa o pode dizer: confirme.</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>Não é a pessoa que confirmou como {0}</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Escrever mesmo assim</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>{0} diz que esta era a sua identidade, e que agora tem uma nova</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} usa agora uma nova identidade</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln por ler</numerusform>
            <numerusform>%Ln por ler</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Fechar {0}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>Há algo por ler aí</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>Separadores seguintes</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>Separadores anteriores</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - Conversas</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
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
        <translation>Anna diz:</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>Boris</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>Boris diz:</translation>
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
        <translation>Enviar</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>no ferry</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>viste as fotos?</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>a caminho do lago</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>sim! até às seis</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>Um tema de outra pessoa é um ficheiro que termina em {0}; largue-o aqui.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>E mais %Ln; “chatera theme check” diz tudo.</numerusform>
            <numerusform>E mais %Ln; “chatera theme check” diz tudo.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>Segue o claro e o escuro do seu ambiente de trabalho.</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>Instalar um tema</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Instalar de um ficheiro…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>Vê agora “{0}”.</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
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
        <translation>“{0}” não pode ser instalado:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>“{0}” foi removido.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>Uma mensagem que ainda não se pode ler</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Uma mensagem que não está aqui</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Um toque</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>Uma piscadela: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>Enter reproduz de novo</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>Reencaminhada de {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>Mensagem escrita à mão</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>Foi escrita para os seus dispositivos, mas o que a abre ainda não chegou. Chega automaticamente quando estiver online {0}.</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>Foi escrita para os seus dispositivos, mas o que a abre nunca chegou. Peça de novo quando estiver online {0}: ainda pode chegar.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Esta mensagem foi eliminada</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>Esta versão do ChatEra não a consegue reproduzir.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Acabou de enviar um toque.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Enviou uma piscadela: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>uma mensagem que não foi possível abrir; Enter pede-a de novo</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>outro dos seus dispositivos</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>mensagem eliminada</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>mensagem escrita à mão</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>em resposta a {0}: {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>não encriptada</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviada</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>um dos dispositivos de {0} ou dos seus</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>autocolante: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>à espera desta mensagem</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} acabou de enviar um toque.</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>{0} acabou de lhe enviar um toque.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} enviou uma piscadela: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}, noutro lado</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, em {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>Responder a {0}</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Enviar a resposta</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Escrever uma resposta…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>Mensagem pessoal…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>Sair do ChatEra</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>Mostrar o ChatEra</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;O ChatEra está bloqueado&lt;/b&gt;&lt;br&gt;Escreva a frase-passe para o abrir.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>A abrir… demora um momento, para que adivinhar demore anos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que escrevo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>Desbloquear o ChatEra</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln por ler</numerusform>
            <numerusform>%Ln por ler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Ir para a primeira mensagem não lida</translation>
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
        <translation>Todos os &amp;algarismos</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>Escolha uma das formas; demora um minuto. Depois ninguém se pode fazer passar por {0}, seja quem for que gere a rede.</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>Comparar &amp;números</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>É mesmo {0}?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>É mesmo {0}</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>Confirmar que é mesmo {0}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Já não tenho a certeza</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>Formas de confirmar</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>Confirmou em {0}. Se {1} alguma vez aparecer com outra identidade, o ChatEra avisa.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>De início, {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Alterada {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>Agora, desde {0}</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>Versões da mensagem</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>Toda a gente em {0}</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>Toda a gente vê o que diz o seu estado.</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>Mostrar-me a estas pessoas como a toda a gente</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>Pessoas que veem o seu estado de outra forma</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>O que envia vê-se na mesma, e também que uma mensagem lhe chegou e, a não ser que o tenha desligado, que a leu. Enquanto aparecer offline para alguém, o que está a ouvir não é mostrado a ninguém. Quem gere o hub ou o servidor que lhe dá ligação pode ver que está aí.</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>Pode aparecer offline para certas pessoas, e online para algumas enquanto aparece offline: no menu de um contacto, de uma categoria ou de uma conversa. Ninguém fica a saber que o escolheu.</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>O tema “{0}” não pode ser usado, por isso vê outro. {1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>Piscar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Abanar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>A reproduzir uma piscadela: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>Clique ou prima Esc para terminar</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>Adicionar de um ficheiro…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Piscadelas</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>{0}: Enter ou um clique envia</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>Adicionar uma piscadela</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>Não se podem enviar piscadelas a um grupo com mais de %Ln pessoa</numerusform>
            <numerusform>Não se podem enviar piscadelas a um grupo com mais de %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>Esta versão do ChatEra não consegue reproduzir esta piscadela.</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Piscadelas</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>Piscadelas (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>Pode enviar outra piscadela dentro de {0} s</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>sua</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>“{0}” está agora entre as suas piscadelas.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>A piscadela “{0}” foi removida.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>Como nas definições</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>Nada disto com o estado Ocupado, Ao telefone ou Não incomodar.</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>Sons e avisos: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>As palavras</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, em {1}</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>Cor da caneta</translation>
    </message>
</context>
</TS>
