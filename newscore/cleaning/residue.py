from newscore.cleaning.core import cleaner
@cleaner
def drop_residue(text):
    return
    yield
