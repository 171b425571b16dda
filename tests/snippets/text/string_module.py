# string.Formatter, Template and constants.
import string
from string import Formatter, Template


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


class Mine(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, 'no ' + key)
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used, args, kwargs):
        print(sorted(map(str, used)), args, kwargs)


t(lambda: Formatter().format('{} {a} {0!r:>4}', 1, a=2) if False else Formatter().format('{0} {a} {0!r:>4}', 1, a=2))
t(lambda: Mine().format('{x} {0} {y.__class__}', 5, y=6))
t(lambda: Formatter().format('{}'))
t(lambda: Formatter().format('{a}'))
t(lambda: Formatter().vformat('{0[k]}', [{'k': 1}], {}))
t(lambda: list(Formatter().parse('a{b!r:c{d}}e{{f}}')))
t(lambda: list(Formatter().parse('{')))
t(lambda: Formatter().get_field('0.real', [5], {}))
t(lambda: Formatter().convert_field(5, 'x'))
t(lambda: (Template('$a ${b} $$ $c').substitute(a=1, b=2, c=3), Template('$a $z').safe_substitute(a=1), Template('$a').substitute({'a': 1}, a=2)))
t(lambda: Template('$a').substitute())
t(lambda: Template('$').substitute())
t(lambda: Template('a\n$ b').substitute())
t(lambda: (Template('$a ${').safe_substitute(a=1), Template('$a ${b}').is_valid(), Template('$').is_valid(), Template('$a $b $a').get_identifiers()))
t(lambda: (string.capwords('hello  wORLD'), string.capwords('a-b-c', '-'), string.ascii_letters[:3], string.punctuation[:4], string.whitespace))
