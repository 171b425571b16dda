# Streams that nobody closes: their data arrives when they end, in the right order.
import gc
import io
import os
import tempfile


folder = tempfile.mkdtemp()
log = []
class Logged(io.RawIOBase):
    def __init__(self, name):
        self.name = name

    def writable(self):
        return True

    def write(self, b):
        log.append((self.name, bytes(b)))
        return len(b)

    def close(self):
        if not self.closed:
            log.append((self.name, 'close'))
        super().close()


def leave(name):
    f = open(os.path.join(folder, name), 'w')
    f.write('data of ' + name)


class Deleted(list):
    def __del__(self):
        log.append(('del', len(self)))


def leave_layers():
    t = io.TextIOWrapper(io.BufferedWriter(Logged('raw')), 'ascii')
    t.write('text')


leave('a')
gc.collect()
print(open(os.path.join(folder, 'a')).read())
leave_layers()
gc.collect()
print(log)
log.clear()


def chain():
    inner = Deleted([1])
    outer = Deleted([inner, 2])
    outer.append(3)


chain()
gc.collect()
print(log)


class AtExit:
    def __del__(self):
        print('at exit')


kept = AtExit()
