from . import sub; print(__name__, __package__, sub.value)
