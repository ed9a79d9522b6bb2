"""A button that does what an action of the menus does, and names its key."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QToolButton, QToolTip

from journeymap.app.keycaps import keys_of, spoken


class ActionButton(QToolButton):
    """Shows the short name of its action; what it says on hovering ends with the key."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def told(self) -> str:
        """The name of the action and its key."""
        action = self.defaultAction()
        name = spoken(action.text())
        return f"{name} ({keys_of(action)[0]})" if keys_of(action) else name

    def event(self, event: QEvent) -> bool:
        """Tell the name and the key, as they are now."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told, self)
            return True
        return super().event(event)
