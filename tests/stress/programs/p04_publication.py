"""Whoever sees an object in a list sees it whole."""
from stress import passed, rounds, until_done


class Thing:
    def __init__(self, n):
        self.a = n
        self.b = [n]
        self.c = {"n": n}


for _ in rounds():
    things = []

    def write():
        for n in range(3000):
            things.append(Thing(n))

    def read(flag):
        while not flag.up:
            if things:
                thing = things[-1]
                assert type(thing) is Thing
                assert thing.a == thing.b[0] == thing.c["n"]

    until_done(write, read, read)
passed()
