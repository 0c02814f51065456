"""Walks through what keeps messages one's own, in real windows, as somebody would who has never heard of keys.

Two people talk, write their words down and make sure of each other; one links a second computer, loses
it to a thief, and gets everything back on a blank machine; the other one has lost words and computer and
begins anew. Each step looks at what stands in the windows, and photographs them.
"""

import re
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from screen.desktop import DesktopApp
from screen.session import Screen, ScreenError, require
from screen.show import parser, perform, run, say, scene

CONTACTS = "ChatEra - "
PASSPHRASE = "a lake and a guitar"
GROUP = "Songs"
VERSES = 2500
"""Messages of a group, so that bringing them over takes long enough to be seen."""
WHEEL, WHEEL_DOWN = 20, 5
"""Turns of a mouse's wheel that reach any end; the button that turns it."""
UNHEARD = re.compile(
    r"\b(keys?|ciphertext|plaintext|decrypt\w*|sessions?|parcels?|manifest|epoch|device-signing)\b",
    re.IGNORECASE,
)
"""Words that only "More details" may use."""
TEXT_SIZES = {"usual": 10, "large": 16}


@dataclass(frozen=True, slots=True)
class Look:
    """How everything looks.

    Attributes:
        theme: of the windows.
        text: a name of ``TEXT_SIZES``.
    """

    theme: str = "aero"
    text: str = "usual"


class Walk:
    """The computers, and where pictures go.

    Args:
        screen: shows all of them.
        folder: holds profiles and what the desktops print.
        shots: receives the pictures; None for none.
        look: how the windows look.
        hub: the address where people meet; empty where they find each other.
    """

    def __init__(
        self, screen: Screen, folder: Path, shots: Path | None, look: Look, hub: str = ""
    ) -> None:
        self.screen = screen
        self.folder = folder
        self.hub = hub
        self._shots = shots
        self._look = look
        self._pictures = 0
        self._running: list[DesktopApp] = []

    def start(self, computer: str) -> DesktopApp:
        """Start ChatEra on somebody's computer, for the first time or again."""
        profile = self.folder / computer
        if not profile.exists():
            profile.mkdir()
            (profile / "settings.toml").write_text(
                f'theme = "{self._look.theme}"\nfont_size = {TEXT_SIZES[self._look.text]}\n'
                "sounds = false\nnotifications = false\n"
            )
        desktop = DesktopApp(
            self.screen, profile, self.folder / f"{computer}.log",
            ("--no-discovery",) if self.hub else (),
        )  # fmt: skip
        self._running.append(desktop)
        return desktop

    def person(self, computer: str, name: str) -> DesktopApp:
        """Start ChatEra for somebody who gives a name and begins."""
        desktop = self.start(computer)
        desktop.type(name, "Your name")
        desktop.press("Start chatting")
        self.meet(desktop)
        return desktop

    def meet(self, desktop: DesktopApp) -> None:
        """Wait until somebody has their contact list, and let them come to where everybody is."""
        desktop.wait_for("Find a contact", window=CONTACTS, seconds=30)
        if self.hub:
            desktop.command("connect", self.hub)

    def shot(self, desktop: DesktopApp, title: str, name: str, *, details: bool = False) -> None:
        """Photograph a window, after seeing that it can be understood; only ``details`` may name what is below.

        Raises:
            ScreenError: it speaks of what nobody has heard of.
        """
        unheard = [words for words in desktop.names(title) if UNHEARD.search(words)]
        require(details or not unheard, f"{title} says what nobody has heard of: {unheard}")
        self.screen.bring_to_front(title, desktop.process.pid)
        window = self.screen.window_of(title, desktop.process.pid)
        self._photograph(name, lambda file: self.screen.photograph_still(file, window))

    def shot_at_once(self, name: str) -> None:
        """Photograph what may soon be gone: the whole screen, whatever is on it."""
        self._photograph(name, self.screen.photograph)

    def _photograph(self, name: str, photograph: Callable[[Path], None]) -> None:
        if self._shots is None:
            return
        self._pictures += 1
        file = self._shots / f"{self._pictures:02}-{name}.png"
        photograph(file)
        say(f"  picture: {file}")

    def close(self) -> None:
        """End every desktop."""
        for desktop in self._running:
            desktop.close()


def shut(desktop: DesktopApp, title: str) -> None:
    """Press a window's Close, and see it go."""
    desktop.press("Close", role="push button", window=title)
    desktop.wait_until_gone(title)


# The twelve words, the lock, making sure ---------------------------------------------------------


def talk(anna: DesktopApp, boris: DesktopApp) -> tuple[str, str]:
    """Let two people write to each other; returns the titles of their windows."""
    to_boris, to_anna = anna.open_conversation("Boris"), boris.open_conversation("Anna")
    anna.write(to_boris, "do you still have the guitar?")
    boris.wait_for("the guitar?", window=to_anna)
    boris.write(to_anna, "yes, it waits for you")
    anna.wait_for("it waits for you", window=to_boris)
    return to_boris, to_anna


def write_words_down(walk: Walk, anna: DesktopApp) -> list[str]:
    """Take the offer in the contact list, read the words, and type the two that are asked; returns all of them."""
    anna.wait_for("12 words bring your ChatEra identity back", window=CONTACTS)
    walk.shot(anna, CONTACTS, "words-offered")
    anna.press("Write them down…", window=CONTACTS)
    grid = anna.find("The words", window="Your 12 words")
    words = re.findall(r"\d+ (\w+)", grid["description"])
    require(len(words) == 12, f"twelve words are to be read, not {words}")
    walk.shot(anna, "Your 12 words", "words")
    anna.press("I have written them down", window="Your 12 words")
    anna.wait_for("Is everything readable?", window="Your 12 words")
    asked = [
        int(name.removeprefix("Word ")) for name in anna.names("Your 12 words")
        if re.fullmatch(r"Word \d+", name)
    ]  # fmt: skip
    asked = sorted(set(asked))
    require(len(asked) == 2, f"two words are asked, not {asked}")
    anna.type("guitar", f"Word {asked[0]}", exact=True, window="Your 12 words")
    anna.type(words[asked[1] - 1], f"Word {asked[1]}", exact=True, window="Your 12 words")
    anna.press("Done", window="Your 12 words")
    anna.wait_for(f"Word {asked[0]} is not the right one", window="Your 12 words")
    walk.shot(anna, "Your 12 words", "words-one-wrong")
    anna.type(words[asked[0] - 1], f"Word {asked[0]}", exact=True, window="Your 12 words")
    anna.press("Done", window="Your 12 words")
    anna.wait_for("on your paper alone", window="Your 12 words")
    walk.shot(anna, "Your 12 words", "words-done")
    shut(anna, "Your 12 words")
    return words


def look_at_lock(walk: Walk, anna: DesktopApp, title: str) -> None:
    """Ask a conversation's lock what it means."""
    walk.shot(anna, title, "conversation")
    anna.press("Encrypted: only you and", role="push button", window=title)
    anna.wait_for("Only you and \u2068Boris\u2069 can read this", window="Encrypted")
    walk.shot(anna, "Encrypted", "lock-explained")
    anna.press("More details", window="Encrypted")
    anna.wait_for("X25519", window="Encrypted")
    walk.shot(anna, "Encrypted", "lock-details", details=True)


def make_sure(walk: Walk, anna: DesktopApp, boris: DesktopApp, title: str) -> None:
    """Go on from the explained lock until both know."""
    anna.press("Make sure it's really", role="push button", window="Encrypted")
    compare(walk, anna, boris)
    anna.wait_for("you made sure that it is really", window=title)
    walk.shot(anna, title, "lock-ticked")


def compare(walk: Walk, anna: DesktopApp, boris: DesktopApp) -> None:
    """Let two people compare numbers."""
    hers, his = "Make sure it is really Boris", "Make sure it is really Anna"
    anna.press("Compare numbers now", role="push button", window=hers)
    boris.wait_for("wants to compare numbers with you", window=his)
    walk.shot(boris, his, "numbers-asked")
    boris.press("Compare", exact=True, role="push button", window=his)
    anna.wait_for("see the same?", window=hers)
    walk.shot(anna, hers, "numbers")
    numbers = [numbers_of(desktop, window) for desktop, window in ((anna, hers), (boris, his))]
    require(numbers[0] == numbers[1], f"both see the same numbers, not {numbers}")
    anna.press("They are the same", window=hers)
    boris.press("They are the same", window=his)
    anna.wait_for("Both of you saw the same", window=hers)
    walk.shot(anna, hers, "numbers-fit")
    for desktop, window in ((anna, hers), (boris, his)):
        desktop.wait_for("It is really", window=window)
        shut(desktop, window)


def numbers_of(desktop: DesktopApp, window: str) -> list[str]:
    """Return the numbers that a person is to read out."""
    found = [name for name in desktop.names(window) if re.fullmatch(r"\d \d \d \d(, .*)?", name)]
    require(found, f"numbers stand in {window}")
    return found


def write_songs(anna: DesktopApp, boris: DesktopApp) -> None:
    """Fill a group."""
    boris.command("group new", GROUP, "Anna")
    anna.wait_for(GROUP, window=CONTACTS)
    lines = "\n".join(f"verse {number}" for number in range(VERSES))
    boris.command("send", "--to", GROUP, "-", lines=lines)
    anna.wait_for(f"{VERSES}", window=CONTACTS, seconds=60)


# A second computer -------------------------------------------------------------------------------


def security(walk: Walk, desktop: DesktopApp) -> str:
    """Open the settings' page about security; returns the window's title."""
    title = "ChatEra Settings"
    walk.screen.bring_to_front(CONTACTS, desktop.process.pid)
    walk.screen.keys("ctrl+comma")
    desktop.find("Security", role="page tab", window=title)
    desktop.click("Security", role="page tab", window=title)
    desktop.wait_for("Set a passphrase…", window=title)
    return title


def reach(desktop: DesktopApp, settings: str, button: str) -> None:
    """Turn the wheel of the mouse until a button is in sight."""
    desktop.screen.bring_to_front(settings, desktop.process.pid)
    x, y, _, height = desktop.find("Security", role="page tab", window=settings)["box"]
    for _ in range(WHEEL):
        if button in desktop.names(settings):
            return
        desktop.screen.click(x, y + 3 * height, WHEEL_DOWN)
    raise ScreenError(f"{button} does not come into sight")


def link_computer(walk: Walk, anna: DesktopApp, computer: str) -> DesktopApp:
    """Link another computer by the code that it shows, and let everything come over."""
    settings = security(walk, anna)
    walk.shot(anna, settings, "security")
    reach(anna, settings, "Link another computer…")
    anna.press("Link another computer…", window=settings)
    link = "Link another computer"
    anna.wait_for("Link to this computer", window=link)
    walk.shot(anna, link, "link-offered")
    laptop = walk.start(computer)
    laptop.wait_for("What shall others call you?")
    walk.shot(laptop, "Welcome to ChatEra", "first-run")
    laptop.press("I use ChatEra on another computer")
    joining = "Use ChatEra from another computer"
    laptop.type("Laptop", "Name of this computer", window=joining)
    laptop.wait_for("Computer at", window=joining)
    walk.shot(laptop, joining, "link-found")
    laptop.press("Connect", window=joining)
    laptop.wait_for("Type this code", window=joining)
    walk.shot(laptop, joining, "link-code")
    (code,) = [name for name in laptop.names(joining) if re.fullmatch(r"\d{4}\W\d{4}", name)]
    anna.type(code, "Code", window=link)
    walk.shot(anna, link, "link-asked")
    anna.press("Yes, link it", window=link)
    anna.wait_for("The code is right", window=link)
    laptop.wait_for("Does your other computer say", window=joining)
    walk.shot(laptop, joining, "link-confirmed")
    laptop.press("Yes, it says that the code is right", window=joining)
    with suppress(ScreenError):  # on a fast computer it is over before anybody has looked
        laptop.find("are coming over", window=joining, timeout=1)
    walk.shot_at_once("link-coming-over")
    anna.wait_for("has everything that is here", window=link, seconds=60)
    walk.shot(anna, link, "link-done")
    shut(anna, link)
    shut(anna, settings)
    walk.meet(laptop)
    title = laptop.open_conversation("Boris")
    laptop.wait_for("it waits for you", window=title)
    laptop.wait_for("you made sure that it is really", window=title)
    return laptop


def rename_computer(walk: Walk, anna: DesktopApp) -> None:
    """Call the other computer something else."""
    settings = security(walk, anna)
    reach(anna, settings, "Rename…")
    anna.click("Laptop", role="list item", window=settings)
    anna.press("Rename…", window=settings)
    anna.type("Travel laptop", "", window="Rename device")
    walk.shot(anna, "Rename device", "device-renamed")
    walk.screen.keys("Return")
    anna.wait_for("Travel laptop", window=settings)
    walk.shot(anna, settings, "devices")
    shut(anna, settings)


# Stolen ------------------------------------------------------------------------------------------


def shut_out(walk: Walk, anna: DesktopApp, thief: DesktopApp, words: list[str]) -> None:
    """Remove a computer that somebody else has."""
    settings = security(walk, anna)
    reach(anna, settings, "Remove…")
    anna.click("Travel laptop", role="list item", window=settings)
    anna.press("Remove…", role="push button", window=settings)
    remove = "Remove a device"
    anna.wait_for("Remove “Travel laptop”?", window=remove)
    anna.press("It was lost or stolen", window=remove)
    anna.type(" ".join(words), "Your 12 words", window=remove)
    walk.shot(anna, remove, "stolen")
    anna.press("Remove", exact=True, role="push button", window=remove)
    anna.wait_for("removed", window=settings)
    walk.shot(anna, settings, "stolen-removed")
    shut(anna, settings)
    thief.wait_for("was removed from your account", window=CONTACTS, seconds=30)
    walk.shot(thief, CONTACTS, "thief-shut-out")
    thief.write("Boris - Conversation", "hello, it is me")
    thief.wait_for("This computer was removed", window="Boris - Conversation")
    walk.shot(thief, "Boris - Conversation", "thief-conversation")
    there = security(walk, thief)
    reach(thief, there, "Use this computer again…")
    walk.shot(thief, there, "thief-security")
    thief.press("Use this computer again…", window=there)
    thief.wait_for("Is this computer yours?", window="Use this computer again")
    thief.type(" ".join(["lake"] * 12), "Your 12 words", window="Use this computer again")
    walk.shot(thief, "Use this computer again", "thief-asked-for-words")
    thief.press("Use it again", window="Use this computer again")
    reach(thief, there, "One of these words is wrong, or their order is.")
    shut(thief, there)


def go_on(walk: Walk, anna: DesktopApp, boris: DesktopApp, to_boris: str, to_anna: str) -> None:
    """See that nobody else notices, and that a stolen computer hears nothing more."""
    anna.write(to_boris, "my laptop was stolen!")
    boris.wait_for("my laptop was stolen!", window=to_anna)
    boris.write(to_anna, "oh no")
    anna.screen.bring_to_front(to_boris, anna.process.pid)
    anna.wait_for("oh no", window=to_boris)
    boris.wait_for("and you made sure that it is really", window=to_anna)
    require("Write anyway" not in boris.names(to_anna), "Boris sees no warning")
    walk.shot(boris, to_anna, "friend-sees-nothing")


# Lost, and found again on a blank machine --------------------------------------------------------


def back_up(walk: Walk, anna: DesktopApp, disk: Path) -> None:
    """Make a backup on another disk."""
    disk.mkdir()
    settings = security(walk, anna)
    reach(anna, settings, "Back up now…")
    walk.shot(anna, settings, "backup-none")
    anna.press("Back up now…", window=settings)
    choose_folder(walk, anna, "Where shall the backup lie?", disk, "backup-where")
    anna.wait_for("Backed up, and read back to be sure", window=settings, seconds=60)
    reach(anna, settings, "Back up now…")
    walk.shot(anna, settings, "backup-made")
    shut(anna, settings)


def choose_folder(walk: Walk, desktop: DesktopApp, title: str, folder: Path, picture: str) -> None:
    """Type a folder into the window that asks for one."""
    desktop.type(str(folder), "Directory", window=title)
    walk.shot(desktop, title, picture)
    walk.screen.keys("Return")


def come_back(walk: Walk, computer: str, words: list[str], disk: Path) -> DesktopApp:
    """Be oneself again on a blank machine, with everything that was said."""
    anna = walk.start(computer)
    anna.press("I have 12 words", window="Welcome to ChatEra")
    restoring = "Get your identity back"
    anna.wait_for("Type the 12 words", window=restoring)
    walk.shot(anna, restoring, "blank-words")
    anna.type(" ".join(["lake"] * 12), "The 12 words", window=restoring)
    anna.press("Choose the folder of a backup…", window=restoring)
    choose_folder(walk, anna, "Where does the backup lie?", disk, "blank-where")
    anna.wait_for("Your messages come back from", window=restoring)
    anna.press("Get it back", window=restoring)
    anna.wait_for("or their order is", window=restoring)
    walk.shot(anna, restoring, "blank-wrong-word")
    anna.type(" ".join(words), "The 12 words", window=restoring)
    walk.shot(anna, restoring, "blank-ready")
    anna.press("Get it back", window=restoring)
    walk.meet(anna)
    return anna


def unread(desktop: DesktopApp) -> dict[str, int]:
    """Return how much of what there is was not read."""
    return {one["name"]: one["unread"] for one in desktop.command("conversations")}


def see_everything_again(
    walk: Walk, anna: DesktopApp, boris: DesktopApp, to_anna: str, before: dict[str, int]
) -> None:
    """See that all of it is back, counted as before, and that people go on writing."""
    anna.wait_for("Boris, available", window=CONTACTS, seconds=30)
    after = unread(anna)
    require(after == before, f"as much is unread as before ({before}), not {after}")
    walk.shot(anna, CONTACTS, "blank-back")
    title = anna.open_conversation("Boris")
    for words in ("do you still have the guitar?", "it waits for you"):
        anna.wait_for(words, window=title)
    anna.write(title, "here I am again, on a new computer")
    boris.wait_for("here I am again", window=to_anna, seconds=30)
    boris.write(to_anna, "welcome back")
    anna.wait_for("welcome back", window=title, seconds=30)
    anna.wait_for("you made sure that it is really", window=title)
    walk.shot(anna, title, "blank-conversation")
    require("Write anyway" not in boris.names(to_anna), "Boris sees no warning")
    walk.screen.keys("ctrl+w")


# Words and computer lost -------------------------------------------------------------------------


def begin_anew(walk: Walk, computer: str, name: str) -> DesktopApp:
    """Begin anew without the words."""
    boris = walk.start(computer)
    boris.press("I have 12 words", window="Welcome to ChatEra")
    restoring = "Get your identity back"
    boris.press("I don't have my 12 words", window=restoring)
    boris.wait_for("nobody can bring back who you were", window=restoring)
    boris.type(name, "Your name, as before", window=restoring)
    walk.shot(boris, restoring, "without-words")
    boris.press("Begin anew", window=restoring)
    walk.meet(boris)
    return boris


def be_warned(walk: Walk, anna: DesktopApp, boris: DesktopApp) -> None:
    """See what a friend sees of somebody who began anew, and make sure of them again."""
    boris.wait_for("Anna, available", window=CONTACTS, seconds=30)
    to_anna = boris.open_conversation("Anna")
    boris.write(to_anna, "it is me, I lost everything")
    anna.wait_for("Boris, available, Is it really them?, 1 unread", window=CONTACTS, seconds=30)
    walk.shot(anna, CONTACTS, "anew-contacts")
    anna.screen.bring_to_front(CONTACTS, anna.process.pid)
    anna.click("Boris, available", times=2, window=CONTACTS)
    to_boris = "Boris - Conversation"
    anna.wait_for("This is not the \u2068Boris\u2069 you made sure of", window=to_boris)
    anna.wait_for("I lost everything", window=to_boris)
    anna.wait_for("Write anyway", window=to_boris)
    anna.write(to_boris, "not before I know who you are")
    anna.wait_for("Make sure first who this is", window=to_boris)
    require(not_said(anna, to_boris), "nothing is written before it is decided on")
    walk.shot(anna, to_boris, "anew-warned")
    anna.press("Make sure…", window=to_boris)
    compare(walk, anna, boris)
    anna.wait_for("you made sure that it is really", window=to_boris)
    require("Write anyway" not in anna.names(to_boris), "the warning has gone")
    anna.write(to_boris, "so it is you")
    boris.wait_for("so it is you", window=to_anna)
    walk.shot(anna, to_boris, "anew-sure")


def not_said(desktop: DesktopApp, title: str) -> bool:
    """Tell whether what was just written stands in the field still, and nowhere else."""
    kept = desktop.find("Message", role="text", window=title)["text"]
    return "not before" in kept and not any("not before" in one for one in desktop.names(title))


# A passphrase ------------------------------------------------------------------------------------


def set_passphrase(walk: Walk, anna: DesktopApp) -> None:
    """Let ChatEra open with a passphrase only."""
    settings = security(walk, anna)
    anna.press("Set a passphrase…", window=settings)
    setting = "Set a passphrase"
    anna.type(PASSPHRASE, "New passphrase", role="password text", window=setting)
    anna.type(PASSPHRASE, "The same again", role="password text", window=setting)
    walk.shot(anna, setting, "passphrase")
    anna.press("OK", window=setting)
    anna.wait_for("asks for your passphrase whenever it starts", window=settings)
    walk.shot(anna, settings, "passphrase-set")
    shut(anna, settings)


def unlock(walk: Walk, anna: DesktopApp) -> None:
    """Open what a passphrase protects: by a wrong one, then by the right one."""
    window = "Unlock ChatEra"
    anna.wait_for("ChatEra is locked", window=window)
    walk.shot(anna, window, "locked")
    anna.type("a lake and a piano", "Passphrase", role="password text", window=window)
    anna.press("Unlock", role="push button", window=window)
    anna.wait_for("That is not the passphrase", window=window)
    walk.shot(anna, window, "locked-wrong")
    anna.type(PASSPHRASE, "Passphrase", role="password text", window=window)
    anna.press("Unlock", role="push button", window=window)
    anna.wait_for("Boris", window=CONTACTS, seconds=30)
    walk.shot(anna, CONTACTS, "unlocked")


def play(walk: Walk) -> None:
    """The whole walk.

    Raises:
        ScreenError: something that should have appeared did not.
    """
    with scene("Anna and Boris came, and wrote to each other"):
        anna, boris = walk.person("annas-desk", "Anna"), walk.person("boris-desk", "Boris")
        to_boris, to_anna = talk(anna, boris)
    with scene("Anna wrote the 12 words down"):
        words = write_words_down(walk, anna)
    with scene("Anna looked at the lock, and both made sure of each other"):
        look_at_lock(walk, anna, to_boris)
        make_sure(walk, anna, boris, to_boris)
    with scene("they wrote a lot into a group"):
        write_songs(anna, boris)
    with scene("Anna linked her laptop, and renamed it"):
        laptop = link_computer(walk, anna, "annas-laptop")
        rename_computer(walk, anna)
    with scene("the laptop was stolen, and shut out; Boris noticed nothing"):
        shut_out(walk, anna, laptop, words)
        go_on(walk, anna, boris, to_boris, to_anna)
        laptop.close()
    with scene("Anna made a backup, lost her computer, and came back on a blank one"):
        disk = walk.folder / "disk"
        back_up(walk, anna, disk)
        before = unread(anna)
        anna.close()
        anna = come_back(walk, "annas-new-desk", words, disk)
        see_everything_again(walk, anna, boris, to_anna, before)
    with scene("Boris lost his words and his computer, and began anew"):
        boris.close()
        boris = begin_anew(walk, "boris-new-desk", "Boris")
        be_warned(walk, anna, boris)
    with scene("Anna set a passphrase, and opened ChatEra with it"):
        set_passphrase(walk, anna)
        anna.close()
        unlock(walk, walk.start("annas-new-desk"))


def main() -> int:
    """Walk through it; 0 only when everything happened."""
    options = parser(__doc__, "walk-screenshots")
    options.add_argument("--text", choices=TEXT_SIZES, default="usual")
    given = options.parse_args()
    look = Look(given.theme, given.text)

    def show(shots: Path) -> None:
        for old in shots.glob("[0-9][0-9]-*.png"):
            old.unlink()  # of an earlier walk, which may have gone another way
        perform(shots, lambda screen, folder: Walk(screen, folder, shots, look), play)

    return run(given, show)


if __name__ == "__main__":
    raise SystemExit(main())
