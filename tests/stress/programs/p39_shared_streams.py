"""bytearray, memoryview, BytesIO, StringIO, array, csv, random, a file: every method is whole."""
import array
import csv
import io
import os
import random
import tempfile

from stress import THREADS, crowd, passed, rounds

for _ in rounds():
    data = bytearray()

    def change(i):
        for n in range(500):
            # While another thread has a view, the size cannot change: BufferError, as on CPython.
            try:
                data.extend(b"abcd")
                data.append(97)
                data[:4] = b"dcba"
                data.count(b"a"), data.find(b"b"), data.upper(), bytes(data[:10]), data.copy()
                if len(data) > 1000:
                    del data[10:]
                view = memoryview(data)
                if len(view):
                    view[0]
                view.release()
                data.pop()
            except (BufferError, IndexError, ValueError):
                pass

    crowd(change)
    assert set(data) <= set(b"abcd")
    out, text, numbers = io.BytesIO(), io.StringIO(), array.array("l")
    writer = csv.writer(text)

    def write(i):
        for n in range(200):
            out.write(b"%c" % (97 + i) * 8)
            writer.writerow([i, n, "x,y"])
            numbers.append(n)
            random.random(), random.randrange(10)

    crowd(write)
    whole = out.getvalue()
    assert len(whole) == THREADS * 200 * 8
    assert all(len(set(whole[k : k + 8])) == 1 for k in range(0, len(whole), 8))
    assert len(numbers) == THREADS * 200
    rows = list(csv.reader(io.StringIO(text.getvalue())))
    assert sorted(rows) == sorted([str(i), str(n), "x,y"] for i in range(THREADS) for n in range(200))
    reader, got = csv.reader(io.StringIO(text.getvalue())), []
    crowd(lambda i: got.extend([row for row in reader]))
    assert sorted(got) == sorted(rows)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "lines")
        with open(path, "w") as f:
            crowd(lambda i: [f.write(f"{i} line {n}\n") for n in range(300)])
        with open(path) as f:
            lines, taken = f.read().splitlines(), []
            assert sorted(lines) == sorted(f"{i} line {n}" for i in range(THREADS) for n in range(300))
        with open(path, "rb") as f:
            crowd(lambda i: taken.extend(iter(f.readline, b"")))
            assert sorted(taken) == sorted(line.encode() + b"\n" for line in lines)
passed()
