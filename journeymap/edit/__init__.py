"""How a journey changes: operations make a new document, a change is the difference, a session
keeps the document, its history and those who must know.
"""
