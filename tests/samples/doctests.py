"""Doctests that pass, one that fails, one that raises.

>>> 1 + 1
2
>>> sorted({"b": 1, "a": 2})
['a', 'b']
>>> [][1]
Traceback (most recent call last):
  ...
IndexError: list index out of range
>>> print("right")
wrong
"""
