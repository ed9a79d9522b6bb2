def write_poster(*a, **k):
    pass
