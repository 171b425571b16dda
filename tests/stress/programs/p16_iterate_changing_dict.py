"""Iterating a dict or set that others change gives valid items or RuntimeError, and ends."""
from stress import passed, rounds, until_done

for _ in rounds():
    d = {k: -k for k in range(100)}
    s = set(range(100))

    def change():
        for n in range(3000):
            d[n % 300] = -(n % 300)
            d.pop((n * 7) % 300, None)
            s.add(n % 300)
            s.discard((n * 7) % 300)

    def look(flag):
        while not flag.up:
            try:
                for k, v in d.items():
                    assert v == -k
                for k in d:
                    assert 0 <= k < 300
                for v in reversed(d.values()):
                    assert -300 < v <= 0
            except RuntimeError as e:
                assert "dictionary" in str(e), e
            try:
                for x in s:
                    assert 0 <= x < 300
            except RuntimeError as e:
                assert "Set changed size" in str(e), e
            for k, v in list(d.items()):
                assert v == -k
            assert all(v == -k for k, v in d.copy().items())

    until_done(change, look, look)
passed()
