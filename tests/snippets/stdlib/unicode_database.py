import unicodedata as u


def show(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


for c in "aZ5\u0301\u00bd\u00b2\u0663\u4e00\uac01\u2460\ud800\U0001f600\0\u0378(":
    print(
        ascii(c), u.category(c), u.bidirectional(c), u.combining(c), u.mirrored(c), u.east_asian_width(c),
        u.decomposition(c), u.decimal(c, None), u.digit(c, -1), u.numeric(c, None), u.name(c, "?"),
        u.ucd_3_2_0.category(c), u.ucd_3_2_0.name(c, "?"),
    )
for f in [
    lambda: u.category("ab"), lambda: u.category(1), lambda: u.decimal("a"), lambda: u.digit("a"),
    lambda: u.numeric("a"), lambda: u.name("\0"), lambda: u.decimal("ab", 1), lambda: u.lookup("xx"),
    lambda: u.lookup("x" * 300), lambda: u.lookup(1), lambda: u.lookup(b"SPACE"), lambda: u.lookup("line feed"),
    lambda: u.lookup("KEYCAP DIGIT ONE"), lambda: u.normalize("X", "a"), lambda: u.normalize("NFC", 1),
    lambda: u.is_normalized("NFC", "e\u0301"), lambda: u.normalize("NFC", "e\u0301"), lambda: u.UCD(),
    lambda: u.normalize("NFKD", "\ufb01\u00e9\ud800\uac01"), lambda: u.unidata_version,
    lambda: u.ucd_3_2_0.unidata_version, lambda: u.ucd_3_2_0.normalize("NFKC", "\U0001f100\ufb01"),
]:
    show(f)
print("\N{DIGIT ONE}\N{latin small letter a}", ascii("\N{LINE FEED}"))
