"""What a touchpoint's form says of the feeling: which, how warm, how strong, how it is known."""

from PySide6.QtWidgets import QHBoxLayout

from journeymap.app.inspector import reading
from journeymap.app.inspector.access import Access, emotion_part, inner, part
from journeymap.app.inspector.flow import FlowLayout
from journeymap.app.inspector.form import Form, line_of, small_button
from journeymap.app.inspector.named import chips
from journeymap.app.inspector.pick_groups import Dots, Picks
from journeymap.app.inspector.picks import Chip, DotPick, FacePick, Tick
from journeymap.app.inspector.typed import TextField
from journeymap.app.tagging_keys import BASIS_KEYS, DECISIVE_KEY
from journeymap.edit.touchpoints import revise_records, set_valence, tag
from journeymap.i18n import phrase
from journeymap.model.vocabulary import FEELINGS, Basis, Understood

_COLD_TO_WARM = sorted(FEELINGS, key=lambda feeling: "qwerty0123456".index(FEELINGS[feeling].key))
_FACES = {
    -2: phrase("inspector", "very cold"),
    -1: phrase("inspector", "cold"),
    0: phrase("inspector", "neither warm nor cold"),
    1: phrase("inspector", "warm"),
    2: phrase("inspector", "very warm"),
}


class FeelingSection:
    """The fields for the feeling, in a section of a form."""

    def __init__(self, form: Form) -> None:
        desk, theme, say = form.desk, form.desk.theme, form.desk.say
        section = form.section(phrase("inspector", "Feeling"))
        faces = Picks(
            [(value, FacePick(theme, say(name), value)) for value, name in _FACES.items()]
        )
        faces.layout().addStretch(1)
        self._clear = small_button(
            say(phrase("inspector", "Clear")),
            say(phrase("inspector", "Clear feeling")),
            lambda: form.edit(
                phrase("inspector", "Clear feeling"),
                lambda document, ids=form.ids: revise_records(document, ids, emotion=None),
            ),
        )
        section.aside(self._clear)
        section.add(faces)
        form.bind(
            faces,
            Access("valence", inner("emotion", "valence"), set_valence),
            phrase("inspector", "Warmth"),
        )
        words = Picks(
            [
                (feeling, Chip(theme, say(FEELINGS[feeling].name), FEELINGS[feeling].key))
                for feeling in _COLD_TO_WARM
            ],
            FlowLayout(),
        )
        section.add(words)
        form.bind(
            words,
            Access("feeling", inner("emotion", "word"), tag),
            phrase("inspector", "Feeling"),
        )
        strong = phrase("inspector", "Intensity {level}")
        dots = Dots([(i, DotPick(theme, say(strong.of(level=i)))) for i in (1, 2, 3)])
        form.bind(dots, emotion_part("intensity"), phrase("inspector", "Intensity"))
        basis = chips(desk, Basis, QHBoxLayout(), keys=BASIS_KEYS)
        form.bind(basis, emotion_part("basis"), phrase("inspector", "How it is known"))
        section.add(line_of(dots, basis, None))
        note = TextField(
            desk.words,
            reading.text,
            hint=say(phrase("inspector", "How do you know?")),
            least=1,
            most=4,
        )
        section.add(note)
        form.bind(note, emotion_part("note"), phrase("inspector", "How do you know?"))
        understood = chips(desk, Understood, none=True)
        form.row(
            section,
            phrase("inspector", "Felt understood"),
            understood,
            emotion_part("understood"),
        )
        decisive = phrase("inspector", "Decisive moment")
        star = Tick(theme, say(decisive), star=True, key=DECISIVE_KEY)
        section.add(star)
        form.bind(star, part("decisive"), decisive)
        attitude = phrase("inspector", "Attitude matters more than the answer")
        tick = Tick(theme, say(attitude))
        section.add(tick)
        form.bind(tick, part("attitude_over_answer"), attitude)
        self._needs_emotion = (dots, basis, note, understood)
        self.note = note
        """How the team knows what it says of one touchpoint."""

    def show_tagged(self, tagged: bool) -> None:
        """Offer what needs a feeling where there is one."""
        for widget in self._needs_emotion:
            widget.setEnabled(tagged)
        self._clear.setVisible(tagged)
