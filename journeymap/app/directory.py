class Directory:
    def __init__(self, *a):
        pass

    def exec(self):
        pass
