"""A key that stays is never missing, and has its own value, while the dict is rebuilt around it."""
from stress import passed, rounds, until_done

STAY = {f"key{n}": n for n in range(50)} | {n: n for n in range(50)}
for _ in rounds():
    d = dict(STAY)

    def churn():
        for n in range(200):
            for k in range(100):
                d["temporary", k] = k
            for k in range(100):
                del d["temporary", k]

    def read(flag):
        while not flag.up:
            for key, value in STAY.items():
                assert d[key] == value
                assert d.get(key) == value
                assert key in d

    until_done(churn, read, read)
passed()
