"""One generator, coroutine or asynchronous generator driven by many threads: values or ValueError."""
from stress import crowd, passed, rounds


def numbers():
    for n in range(2000):
        yield n


async def nothing():
    for n in range(50):
        await Step()


class Step:
    def __await__(self):
        yield 1


for _ in rounds():
    generator, got, busy = numbers(), [], []

    def work(i):
        while True:
            try:
                got.append(next(generator))
            except StopIteration:
                return
            except ValueError as e:
                assert str(e) == "generator already executing", e
                busy.append(i)

    crowd(work)
    assert sorted(got) == list(range(2000)), len(got)
    coroutine, steps, ends = nothing(), [], []

    def drive(i):
        while True:
            try:
                steps.append(coroutine.send(None))
            except StopIteration:
                ends.append(i)
                return
            except ValueError as e:
                assert str(e) == "coroutine already executing", e
            except RuntimeError as e:
                assert str(e) == "cannot reuse already awaited coroutine", e
                return

    crowd(drive)
    assert len(steps) == 50 and len(ends) == 1
passed()
