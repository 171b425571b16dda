from __future__ import annotations

"""Annotations as texts, and unions with what is not defined."""

import annotationlib
import typing


def f(a: 1e309, b: t"{a    +  b} {c!r:{d   }}", c: -1e309j, d: f"{a    + b}", e: "inf", g: ("inf", 1e1000)):
    pass


print(f.__annotations__)
