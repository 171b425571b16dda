# Case of strs beyond ASCII, and character classes.
def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: ('Straße'.upper(), 'ŉ'.upper(), 'İ'.lower(), 'ΑΣ'.lower(), 'ΑΣ Σ'.lower(), 'ǆ'.title(), 'ﬁ'.upper(), 'ǅ'.swapcase()))
t(lambda: ('Straße'.casefold(), 'ΑΣ'.casefold(), 'İ'.casefold(), 'ß'.title(), 'ß'.capitalize(), 'ŉa'.capitalize(), 'ǆ'.capitalize()))
t(lambda: ("they're bill's".title(), 'aB cD'.swapcase(), 'hello wORLD'.capitalize(), '3rd élan'.title(), "a.b-c_d".title()))
t(lambda: ([c.isdigit() for c in '5²½٣Ⅷ'], [c.isdecimal() for c in '5²½٣Ⅷ'], [c.isnumeric() for c in '5²½٣Ⅷ一'], [c.isalpha() for c in 'aé一Ⅷ_²']))
t(lambda: ('abc'.islower(), 'aBc'.islower(), 'ABC1'.isupper(), '1'.isupper(), 'Ab C'.istitle(), 'AB'.istitle(), ''.isalpha(), 'ǅ'.istitle()))
t(lambda: ('abc1'.isalnum(), 'a b'.isalnum(), '_a1'.isidentifier(), '1a'.isidentifier(), 'class'.isidentifier(), 'é'.isidentifier(), ''.isidentifier()))
t(lambda: ('a\n'.isprintable(), ''.isprintable(), '\u00a0'.isprintable(), '\ue000'.isprintable(), ' '.isprintable(), '\u200b'.isprintable()))
t(lambda: (' \t\n\x0b\x1c\x85\u00a0\u2003\u2028'.isspace(), '\u200b'.isspace(), ''.isspace(), 'abc'.isascii(), 'é'.isascii(), ''.isascii()))
t(lambda: (ascii('é\u20ac\U0001f40d\n'), repr('é\u20ac\U0001f40d\n\x00\x7f\x85\ud800\u2028'), repr("a'b"), repr('a"b'), repr('a\'b"c')))
t(lambda: ('\N{SNAKE}', '\x41\u0041\U00000041\101', len('\U0001f40d'), '\U0001f40d'[0] == '\U0001f40d', 'a\U0001f40db'[1:]))
t(lambda: (ord('\U0001f40d'), chr(0x10ffff), chr(0xd800), ord('a')))
t(lambda: ord('ab'))
t(lambda: ord(''))
t(lambda: ord(5))
t(lambda: (ord(b'a'), ord(bytearray(b'b'))))
t(lambda: chr(-1))
t(lambda: chr(0x110000))
t(lambda: chr('a'))
t(lambda: chr(2**70))
t(lambda: ('a' < 'B', 'é' > 'z', 'a' < 'aa', '' < 'a', '\uffff' < '\U00010000', 'a' == 'a\0'))
t(lambda: (hash('') == hash(b''), hash('abc') == hash('ab' + 'c')))
