"""A loop that waits for a flag ends soon after it is set, wherever the flag is."""
import threading
import time

from stress import passed, rounds

flag = False


class C:
    up = False


for _ in rounds():
    flag = C.up = cell = False
    o, items, d = C(), [False], {"up": False}
    o.up = False

    def on_global():
        while not flag:
            pass

    def on_cell():
        while not cell:
            pass

    def on_attribute():
        while not o.up:
            pass

    def on_class():
        while not C.up:
            pass

    def on_item():
        while not items[0]:
            pass

    def on_dict():
        while not d["up"]:
            pass

    def make():
        up = False

        def wait():
            while not up:
                pass

        def set():
            nonlocal up
            up = True

        return wait, set

    on_closure, set_closure = make()
    threads = [
        threading.Thread(target=f)
        for f in (on_global, on_cell, on_attribute, on_class, on_item, on_dict, on_closure)
    ]
    for t in threads:
        t.start()
    time.sleep(0.05)
    flag = cell = o.up = C.up = items[0] = d["up"] = True
    set_closure()
    for t in threads:
        t.join(60)
        assert not t.is_alive(), t
passed()
