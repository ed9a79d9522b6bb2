"""Every edition of any journey on any paper: nothing overlaps, runs off or gets lost."""

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sheets import SHEETS, Plan, drawn, flaws

from journeymap.drawing.card import Look
from journeymap.drawing.paper import PAPERS, ROLLS
from journeymap.drawing.poster import Page, Sheet
from journeymap.drawing.poster.sheet import LONGEST_ROLL, SMALL
from journeymap.drawing.shapes import Text
from journeymap.drawing.text import ApproximateMeasure
from journeymap.drawing.theme import PRINT
from journeymap.edit.touchpoints import remove
from journeymap.i18n import words_in
from journeymap.model.document import Document
from journeymap.model.printing import Edition

LOOK = Look(PRINT, ApproximateMeasure())
TOLD_WHOLE = {Edition.JOURNEY, Edition.MAP, Edition.HANDLING, Edition.CARDS}
"""Editions that promise every touchpoint; the others are a choice."""
SMALLEST = {"ko": "가장 작은 글자", "en": "smallest type"}

large = st.builds(Plan, st.integers(3, 200), st.integers(1, 20), st.integers(0, 10**6))
upright = [Sheet(width, height) for width, height in PAPERS.values()]
across = [Sheet(height, width) for width, height in PAPERS.values()]
rolls = [Sheet(LONGEST_ROLL, height, roll=True) for height in ROLLS.values()]
sheets = st.sampled_from([*upright, *across, *rolls, *SHEETS])


def made(document: Document, sheet: Sheet, language: str, edition: Edition) -> tuple[Page, ...]:
    as_is = remove(document, list(document.touchpoints)[::3])
    return drawn(document, sheet, words_in(language), LOOK, edition=edition, as_is=as_is)


def written(pages: tuple[Page, ...]) -> str:
    texts = (s.text for page in pages for s in page.shapes if isinstance(s, Text))
    return "".join("".join(text.split()) for text in texts)


@pytest.mark.parametrize("edition", Edition)
@settings(max_examples=12, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(plan=large, sheet=sheets, language=st.sampled_from(sorted(SMALLEST)))
def test_any_journey_fits_any_paper(edition, plan, sheet, language):
    document = plan.document()
    pages = made(document, sheet, language, edition)
    said = written(pages)
    for page in pages:
        found = list(flaws(page.shapes, page.sheet, LOOK.measure))
        if edition is Edition.CARDS:
            # Marks to cut by stand in the margin, where nothing else does.
            found = [flaw for flaw in found if flaw.startswith("on each other")]
        assert found == []
        if edition is not Edition.CARDS:
            readable = page.smallest_type >= sheet.sizes[-1] * SMALL * 0.999
            assert readable or "".join(SMALLEST[language].split()) in said
    if edition in TOLD_WHOLE:
        for touchpoint in document.touchpoints.values():
            assert "".join(touchpoint.name.split()) in said
