"""Any foreign text or table as stages, touchpoints and transitions, read as it seems meant."""

from journeymap.edit.imports import Imported
from journeymap.exchange.flowchart import read_flowchart
from journeymap.exchange.foreign import Foreign
from journeymap.exchange.gathering import Chain
from journeymap.exchange.lists import read_list
from journeymap.exchange.mermaid import diagram_in, read_journey_diagram
from journeymap.exchange.tables import guess, read_table


def read_text(text: str, chain: Chain = Chain.STAGES) -> Imported:
    """A diagram or a list; `chain` says what connects the touchpoints of a list."""
    diagram = diagram_in(text)
    if diagram is None:
        return read_list(text, chain)
    return read_journey_diagram(diagram) if diagram.is_journey else read_flowchart(diagram)


def read_as_guessed(foreign: Foreign) -> Imported:
    """What is in a foreign file where nobody is there to look at the guess.

    Of several sheets the first is read.
    """
    if not foreign.tables:
        return read_text(foreign.text)
    table = foreign.tables[0]
    return read_table(table, guess(table))
