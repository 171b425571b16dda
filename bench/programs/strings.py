"""Strings: joining, splitting, replacing, formatting, searching, encoding, building by +=."""


def run():
    lines = [f"{i:06d};name-{i % 97};{i * 0.25:.2f};München {i % 13}" for i in range(15_000)]
    text = "\n".join(lines)
    fields = 0
    names = set()
    for line in text.splitlines():
        parts = line.split(";")
        fields += len(parts)
        names.add(parts[1].upper().title().strip("N"))
    replaced = text.replace("name-", "n=").replace("ü", "ue")
    digits = sum(c.isdigit() for c in replaced[:100_000])
    built = ""
    for i in range(60_000):
        built += chr(97 + i % 26)
    found = position = 0
    while (position := built.find("xyz", position)) >= 0:
        found += 1
        position += 1
    encoded = text.encode("utf-8")
    same = encoded.decode("utf-8") == text
    reversed_words = " ".join(reversed(replaced[:60_000].split()))
    table = str.maketrans("abc", "xyz")
    return fields, len(names), digits, found, len(encoded), same, hash_of(reversed_words.translate(table))


def hash_of(text):
    value = 0
    for c in text:
        value = (value * 31 + ord(c)) & 0xFFFFFFFF
    return value
