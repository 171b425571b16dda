"""isdecimal, isdigit, isnumeric, int() and float() of characters of all kinds; case predicates; identifiers; printable."""
import sys
import unicodedata

SAMPLES = "09٣५๓²½Ⅷ一五百⑤㊿🄀𝟗𐒠aZßµªǅΣςʰⁿ_- \t\n\u00a0\u2028\u200b\u0301\ufeff\ud800\U000e0001\U0010ffffℵ€☃İıﬁÅåÆ"
for c in SAMPLES:
    flags = "".join("01"[f] for f in (c.isdecimal(), c.isdigit(), c.isnumeric(), c.isalpha(), c.isalnum(), c.isupper(), c.islower(), c.istitle(), c.isspace(), c.isprintable(), c.isidentifier(), c.isascii(), c.lower().isupper()))
    try:
        number = int(c)
    except ValueError:
        number = None
    print(ascii(c), flags, unicodedata.category(c), number, unicodedata.numeric(c, None), ascii((c.upper(), c.lower(), c.title(), c.swapcase(), c.casefold())))
for text in ("", "12٣", "1 2", "AbC", "Abc Def", "ABC1", "abc1", "1", "A1B", "Ǆa", "ǅa", "a_b", "_1", "1a", "class", "ΑΣ", "ΑΣΑ", "σς", "ß", "ŉ", "ΐ", "ﬃ", "İ", "'s it's", "x\u0345", "\u0345x"):
    print(ascii(text), [f() for f in (text.isdecimal, text.isalnum, text.isupper, text.islower, text.istitle, text.isidentifier, text.isprintable)], ascii([text.upper(), text.lower(), text.title(), text.capitalize(), text.swapcase(), text.casefold()]))
counts = {name: 0 for name in ("isalpha", "isdecimal", "isdigit", "isnumeric", "isspace", "isupper", "islower", "istitle", "isprintable", "isidentifier")}
total = 0
for code in range(0, sys.maxunicode + 1, 7):
    c = chr(code)
    for name in counts:
        counts[name] += getattr(c, name)()
    total += (len(c.upper()) * 3 + len(c.lower()) * 5 + len(c.title()) * 7 + len(c.casefold()) * 11 + (c.upper() != c) + (c.lower() != c)) * (code % 101)
print(counts, total)
