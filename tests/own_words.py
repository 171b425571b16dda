"""No sentence of ours is one of CPython's: compares our Javadoc, which becomes `__doc__`, with CPython's docstrings.

Usage: tests/cpython tests/own_words.py

Sentences of SHORTEST words and more count; case, punctuation and markup do not. The nodes of `ast` are left out:
their docs are the lines of the abstract grammar. Lists what is equal, and fails then.
"""

import importlib
import pkgutil
import re
import sys
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHORTEST = 6
FACTS = ROOT / "syntax" / "src" / "main" / "java" / "typhon" / "syntax" / "ast"
UNWANTED = {"antigravity", "this", "idlelib", "turtledemo", "test", "__phello__"}
DEPTH = 3
DOCUMENTED = (
    type,
    types.ModuleType,
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodDescriptorType,
    types.ClassMethodDescriptorType,
    types.GetSetDescriptorType,
    types.MemberDescriptorType,
    types.WrapperDescriptorType,
)


def sentences(text):
    """The sentences of a text, each with its words as they count."""
    for sentence in re.split(r"(?<=[.!?:])\s+", re.sub(r"\s+", " ", text)):
        words = re.sub(r"[^a-z0-9 ]", "", sentence.lower()).split()
        if len(words) >= SHORTEST:
            yield sentence.strip(), " ".join(words)


class Docstrings:
    """All sentences in the docstrings of CPython's modules, with where they stand."""

    def __init__(self):
        self.found = {}
        self.seen = set()

    def collect(self):
        names = {*sys.builtin_module_names, *(module.name for module in pkgutil.iter_modules())}
        for name in sorted(names - UNWANTED):
            try:
                self.walk(importlib.import_module(name), name, 0)
            except (ImportError, SystemExit):
                continue  # of another platform, or a program

    def walk(self, thing, where, depth):
        if id(thing) in self.seen or depth > DEPTH:
            return
        self.seen.add(id(thing))
        if isinstance(thing.__doc__, str):
            for _, words in sentences(thing.__doc__):
                self.found.setdefault(words, where)
        if isinstance(thing, (type, types.ModuleType)):
            for name in dir(thing):
                value = getattr(thing, name, None)
                if isinstance(value, DOCUMENTED):
                    self.walk(value, f"{where}.{name}", depth + 1)


def comments(path):
    """The texts of the Javadoc comments of a file."""
    for comment in re.findall(r"/\*\*(.*?)\*/", path.read_text(encoding="utf-8"), re.DOTALL):
        text = re.sub(r"\n\s*\*", " ", comment)
        text = re.sub(r"\{@\w+ ([^}]*)\}", r"\1", text)
        yield re.sub(r"<[^>]*>", "", text)


def main():
    docstrings = Docstrings()
    docstrings.collect()
    ours = equal = 0
    for path in sorted(ROOT.glob("*/src/main/java/**/*.java")):
        if path.is_relative_to(FACTS):
            continue
        for comment in comments(path):
            for sentence, words in sentences(comment):
                ours += 1
                if words in docstrings.found:
                    equal += 1
                    print(f"{path.relative_to(ROOT)}: {sentence!r} is in the docs of {docstrings.found[words]}")
    print(f"own words: {ours} sentences of ours, {len(docstrings.found)} of CPython's, {equal} equal")
    sys.exit(equal > 0 or not docstrings.found or not ours)


if __name__ == "__main__":
    main()
