from PySide6.QtWidgets import QWidget


class HistoryPanel(QWidget):
    def __init__(self, *a):
        super().__init__()
