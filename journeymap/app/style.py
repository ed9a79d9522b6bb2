"""The look of widgets: Qt's palette and one style sheet, both made from a theme."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from journeymap.drawing.theme import Theme, mix
from journeymap.paint.fonts import font
from journeymap.resources import asset

TEXT_PIXELS = 13


def dress(application: QApplication, theme: Theme) -> None:
    """Give every widget of the program the theme's colours and the bundled typeface."""
    application.setStyle("Fusion")
    application.setFont(font(TEXT_PIXELS))
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))


def palette(theme: Theme) -> QPalette:
    """The theme's colours in the roles that Qt's own drawing asks for."""
    role = QPalette.ColorRole
    made = QPalette()
    for where, value in {
        role.Window: theme.paper,
        role.WindowText: theme.ink,
        role.Base: theme.card,
        role.AlternateBase: theme.header,
        role.Text: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Button: theme.header,
        role.ButtonText: theme.ink,
        role.BrightText: theme.finding_text,
        role.ToolTipBase: theme.ink,
        role.ToolTipText: theme.paper,
        role.Highlight: theme.focus,
        role.HighlightedText: theme.card,
        role.Link: theme.ai,
        role.Mid: theme.hairline,
        role.Midlight: theme.hairline,
        role.Light: theme.card,
        role.Dark: theme.line,
        role.Shadow: theme.shadow,
    }.items():
        made.setColor(where, QColor(value))
    for where in (role.WindowText, role.Text, role.ButtonText):
        faded = QColor(mix(theme.muted, theme.paper, 0.35))
        made.setColor(QPalette.ColorGroup.Disabled, where, faded)
    return made


def resting(theme: Theme) -> str:
    """The ground of buttons and quiet cards, told from the paper in light and in dark."""
    return mix(theme.header, theme.hairline, 0.25)


def style_sheet(theme: Theme) -> str:
    """The rules for what the palette cannot say: edges, room and the ground of fields.

    Widgets ask for a look by the dynamic properties `look` (see the rules for the values).
    """
    return _RULES.format(
        paper=theme.paper,
        canvas=theme.canvas,
        card=theme.card,
        header=theme.header,
        ink=theme.ink,
        muted=theme.muted,
        hairline=theme.hairline,
        line=theme.line,
        focus=theme.focus,
        finding=theme.finding_text,
        words=theme.words,
        before=theme.words_before,
        resting=resting(theme),
        hover=mix(theme.header, theme.ink, 0.1),
        faded=mix(theme.muted, theme.paper, 0.35),
        chevron=asset("icons", "chevron.svg").as_posix(),
    )


_RULES = """
QToolTip {{
    background: {ink}; color: {paper}; border: none; padding: 4px 7px;
}}
QLabel[look="title"] {{ font-size: 18px; font-weight: bold; }}
QLabel[look="sentence"] {{ font-size: 15px; font-weight: bold; }}
QLabel[look="heading"] {{ font-weight: bold; }}
QLabel[look="quiet"] {{ color: {muted}; font-size: 12px; }}
QLabel[look="refusal"] {{ color: {finding}; font-size: 12px; }}

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit {{
    background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: 6px;
    padding: 3px 6px; selection-background-color: {focus}; selection-color: {card};
}}
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateTimeEdit {{ min-height: 20px; }}

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:hover, QAbstractSpinBox QLineEdit:focus {{
    border: none; padding: 0; background: transparent;
}}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 10px; height: 10px; }}
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QSpinBox:hover, QDoubleSpinBox:hover,
QDateTimeEdit:hover {{
    border-color: {line};
}}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateTimeEdit:focus {{
    border: 2px solid {focus}; padding: 2px 5px;
}}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled,
QDoubleSpinBox:disabled, QDateTimeEdit:disabled {{
    background: {paper}; color: {faded};
}}
QLineEdit[look="title"] {{
    font-size: 18px; font-weight: bold; background: transparent; border-color: transparent;
    padding: 3px 0;
}}
QLineEdit[look="title"]:hover {{ border-color: {hairline}; }}
QLineEdit[look="title"]:focus {{ border: 2px solid {focus}; padding: 2px 0; margin: 0; }}
QPlainTextEdit[look="before"] {{ background: {before}; border-color: {before}; }}
QPlainTextEdit[look="after"] {{ background: {words}; border-color: {words}; }}
QPlainTextEdit[look="before"]:focus, QPlainTextEdit[look="after"]:focus {{
    border-color: {focus};
}}

QPushButton {{
    background: {resting}; color: {ink}; border: 1px solid transparent; border-radius: 6px;
    padding: 5px 12px;
}}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {hairline}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 4px 11px; }}
QPushButton:disabled {{ color: {faded}; }}
QDialogButtonBox QPushButton:default {{ background: {ink}; color: {paper}; font-weight: bold; }}
QDialogButtonBox QPushButton:default:focus {{ border-color: {line}; }}
QDialogButtonBox QPushButton:default:disabled {{ background: {resting}; color: {faded}; }}
QPushButton[look="small"] {{ padding: 3px 7px; font-size: 12px; }}
QFrame[look="card"] QPushButton {{ background: transparent; }}
QFrame[look="card"] QPushButton:hover {{ background: {hover}; }}
QPushButton[look="small"]:focus {{ padding: 2px 6px; }}

QFrame[look="card"] {{ background: {resting}; border-radius: 8px; }}
QWidget[look="entry"] {{ border: 1px solid {hairline}; border-radius: 8px; }}
QFrame[look="hairline"] {{ background: {hairline}; border: none; }}
QScrollArea[look="panel"], QWidget[look="panel"] {{ background: {paper}; border: none; }}
QTextEdit[look="panel"]:focus {{ border: 2px solid {focus}; }}

QListView {{
    background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: 6px;
    outline: none; padding: 3px;
}}
QListView:focus {{ border: 2px solid {focus}; padding: 2px; }}
QListView::item {{ padding: 5px 7px; border-radius: 4px; }}
QListView::item:hover {{ background: {hover}; }}
QListView::item:selected {{ background: {focus}; color: {card}; }}
QListView[look="panel"] {{ border: none; border-radius: 0; background: {paper}; }}
QListView[look="rows"]::item:hover {{ background: {header}; }}
QListView[look="rows"]::item:selected {{ background: {hover}; color: {ink}; }}
QTreeView[look="rows"] {{
    background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: 6px;
    outline: none; padding: 3px; selection-background-color: transparent;
    show-decoration-selected: 0;
}}
QTreeView[look="rows"]:focus {{ border: 2px solid {focus}; padding: 2px; }}
QTreeView[look="rows"]::item {{ padding: 4px 6px; }}
QTreeView[look="rows"]::item:hover {{ background: {header}; }}
QTreeView[look="rows"]::item:selected {{ background: {hover}; color: {ink}; }}
QTreeView[look="rows"]::branch {{ background: transparent; image: none; }}
QTreeView[look="panel"] {{
    border: none; background: {paper}; outline: none; selection-background-color: transparent;
}}
QTreeView[look="panel"]::item {{ background: transparent; }}
QTreeView[look="panel"]::branch {{ background: transparent; }}
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus {{
    background: {card}; color: {ink}; border: 1px solid {line}; border-width: 0 1px;
    border-radius: 0; padding: 0;
    selection-background-color: {focus}; selection-color: {card}; outline: none;
}}

QTableView {{
    background: {card}; color: {ink}; border: 1px solid {hairline}; border-radius: 6px;
    gridline-color: {hairline};
}}
QTableView:focus {{ border: 2px solid {focus}; }}
QHeaderView, QTableCornerButton::section {{ background: {header}; border: none; }}
QHeaderView::section {{
    background: {header}; color: {muted}; border: none; padding: 4px 8px;
}}

QTabWidget::pane {{ border: none; border-top: 1px solid {hairline}; }}
QTabBar::tab {{
    background: transparent; color: {muted}; padding: 8px 16px; border: none;
    border-bottom: 2px solid transparent;
}}
QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {ink}; }}
QTabBar::tab:focus {{ background: {header}; }}

QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 11px; margin: 0; }}
QScrollBar::handle {{ background: {hairline}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {line}; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QMenuBar {{ background: {paper}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {header}; }}
QMenu {{ background: {card}; border: 1px solid {hairline}; padding: 5px; }}
QMenu::item {{ padding: 5px 28px 5px 22px; border-radius: 5px; }}
QMenu::item:selected {{ background: {header}; color: {ink}; }}
QMenu::item:disabled {{ color: {faded}; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: 5px 8px; }}
QToolBar#above {{ border: none; padding: 0; margin: 0; spacing: 0; }}
QWidget#top {{ background: {paper}; border-bottom: 1px solid {hairline}; }}
QToolButton {{
    background: transparent; color: {ink}; border: 1px solid transparent; border-radius: 6px;
    padding: 5px 10px;
}}
QToolButton:hover {{ background: {header}; }}
QToolButton:focus {{ border-color: {focus}; }}
QToolButton:disabled {{ color: {faded}; }}
QFrame[look="segments"] {{ background: {resting}; border-radius: 8px; }}
QToolButton[look="segment"] {{ padding: 3px 11px; color: {muted}; }}
QToolButton[look="segment"]:checked {{
    background: {card}; color: {ink}; border-color: {hairline}; font-weight: bold;
}}
QToolButton[look="segment"]:focus {{ border-color: {focus}; }}
QWidget#filter {{ background: {header}; border-bottom: 1px solid {hairline}; }}
QToolButton[look="facet"] {{
    background: {card}; border-color: {hairline}; border-radius: 13px; padding: 4px 22px 4px 11px;
}}
QToolButton[look="facet"]:hover {{ border-color: {line}; }}
QToolButton[look="facet"]:focus {{ border-color: {focus}; }}
QToolButton[look="facet"][asking="true"] {{ border-color: {ink}; font-weight: bold; }}
QToolButton[look="facet"]::menu-indicator {{
    subcontrol-position: right center; right: 8px; width: 7px; height: 7px;
}}
QToolButton[look="more"] {{ padding: 3px 5px; color: {muted}; }}
QToolButton[look="more"]:hover {{ color: {ink}; }}
QToolButton[look="more"]::menu-indicator {{ image: none; width: 0; }}
QToolButton[look="bar"] {{ padding: 5px 8px; }}
QToolButton[look="step"] {{ background: {resting}; padding: 5px 8px; }}
QToolButton[look="step"]:hover {{ background: {hover}; }}
QPushButton:checked {{ background: {ink}; color: {paper}; }}
QFrame[look="float"] {{
    background: {card}; border: 1px solid {line}; border-radius: 10px;
}}
QListView[look="results"] {{ background: transparent; border: none; padding: 2px 0; }}
QListView[look="results"]:focus {{ border: 2px solid {focus}; padding: 0; }}
QToolButton#export {{
    background: {ink}; color: {paper}; font-weight: bold; padding: 7px 26px 7px 18px;
}}
QToolButton#export::menu-indicator {{
    subcontrol-position: right center; right: 9px; width: 8px; height: 8px;
}}
QLabel#pill {{
    background: {ink}; color: {paper}; border-radius: 13px; padding: 6px 16px;
}}
QToolButton#chooser {{
    background: {resting}; font-size: 12px; font-weight: bold; padding: 2px 20px 3px 8px;
}}
QToolButton#chooser:hover {{ background: {hover}; }}
QToolButton#chooser::menu-indicator {{
    subcontrol-position: right center; right: 7px; width: 8px; height: 8px;
}}
QToolButton#finding {{ color: {finding}; padding: 2px 8px; text-align: left; }}
QToolButton#finding:disabled {{ color: {muted}; }}
QStatusBar {{ background: {header}; color: {muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {muted}; padding: 3px 12px; font-size: 12px; }}
QSplitter::handle {{ background: {hairline}; }}
QWidget#welcome {{ background: {card}; border: 1px solid {hairline}; border-radius: 14px; }}
QDialog#palette {{ background: {paper}; border: 1px solid {line}; }}
QDialog#palette QLineEdit {{ font-size: 15px; min-height: 28px; }}
QPushButton#primary {{ background: {ink}; color: {paper}; font-weight: bold; padding: 8px 18px; }}
QPushButton#link {{ background: transparent; padding: 3px 6px; text-align: left; }}
QPushButton#link:hover {{ background: {header}; }}
QDockWidget {{ color: {ink}; }}
QDockWidget::title {{ background: {header}; padding: 7px 12px; }}
"""
