"""Attributes that exceptions carry: OSError, Import, Name, Attribute, Stop, SystemExit, Syntax, Unicode, KeyError."""
import copy
import pickle

errors = [
    OSError(2, "gone", "file.txt"), OSError(13, "no"), OSError("one"), OSError(17, "exists", "a", None, "b"), OSError(11, "again", "f"), OSError(), OSError(1, 2, 3, 4, 5),
    ConnectionResetError(104, "reset"), ImportError("msg", name="mod", path="/p"), ModuleNotFoundError("none", name="n"), NameError("n", name="x"),
    AttributeError("a", name="y", obj=5), StopIteration(), StopIteration(1), StopIteration(1, 2), SystemExit(), SystemExit(3), SystemExit(1, 2), KeyError(), KeyError("k"),
    KeyError("a", "b"), UnicodeEncodeError("ascii", "aé", 1, 2, "why"), UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "why"), UnicodeTranslateError("aé", 1, 2, "why"),
    SyntaxError(), SyntaxError("msg"), SyntaxError("msg", ("f.py", 3, 5, "some text", 3, 9)), SyntaxError("msg", ("f.py", 3, None, None)), BaseExceptionGroup("g", [ValueError(1)]),
    ExceptionGroup("g", [ValueError(1), TypeError()]),
]  # fmt: skip
NAMES = ("errno strerror filename filename2 name path name_from obj value code encoding object start end reason msg lineno offset text end_lineno "
         "end_offset print_file_and_line exceptions message characters_written").split()  # fmt: skip
for error in errors:
    print(type(error).__name__, error.args, {n: getattr(error, n) for n in NAMES if hasattr(error, n)})
    print("   ", repr(error), "|", str(error))
    again = pickle.loads(pickle.dumps(error))
    twin = copy.copy(error)
    assert type(again) is type(twin) is type(error) and repr(again) == repr(twin) == repr(error), error
for action in (lambda: UnicodeEncodeError("ascii", b"a", 1, 2, "why"), lambda: UnicodeDecodeError("a", "b", 1, 2, "c"), lambda: UnicodeEncodeError(), lambda: ImportError("m", nme=1),
               lambda: AttributeError("a", x=1), lambda: SyntaxError("m", (1, 2)), lambda: SyntaxError("m", 5), lambda: ExceptionGroup("g", []), lambda: ExceptionGroup(1, [ValueError()]),
               lambda: ExceptionGroup("g", [1]), lambda: ExceptionGroup("g", [KeyboardInterrupt()]), lambda: ExceptionGroup("g"), lambda: ValueError(x=1), lambda: KeyError(a=1)):  # fmt: skip
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)
error = ValueError("v")
for name, value in (("args", [1, 2]), ("args", 5), ("__cause__", 5), ("__context__", "x"), ("__traceback__", 1), ("__suppress_context__", 2), ("__notes__", ["n"]), ("custom", 1)):
    try:
        setattr(error, name, value)
        print(name, getattr(error, name))
    except Exception as caught:
        print(name, type(caught).__name__, caught)
error.add_note("second")
print(error.__notes__, vars(error), error.with_traceback(None) is error)
for bad in (5, b"n"):
    try:
        error.add_note(bad)
    except TypeError as caught:
        print(caught)
unicode = UnicodeEncodeError("ascii", "aébc", 1, 2, "why")
unicode.start, unicode.end, unicode.reason, unicode.object = -5, 99, "because", "xyz"
print(unicode, unicode.start, unicode.end)
