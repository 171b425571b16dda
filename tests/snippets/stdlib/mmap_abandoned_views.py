"""A mapping whose views nobody can reach any more can be closed; with a view that lives it cannot."""

import mmap


def views(mapping):
    made = [memoryview(mapping) for _ in range(3)]
    try:
        mapping.close()
    except BufferError as error:
        print(error)
    return len(made)


mapping = mmap.mmap(-1, 42)
print(views(mapping))
mapping.close()
print(mapping.closed)
