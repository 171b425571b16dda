"""Locks that are made new as in the child of a fork; there need not be a fork for it."""
import _thread
import threading

for make in (_thread.allocate_lock, _thread.RLock, threading._PyRLock):
    lock = make()
    lock._at_fork_reinit()
    print(lock.acquire(), lock.locked(), lock.release(), lock.locked())
    held = make()
    held.acquire()
    held._at_fork_reinit()
    print(held.locked(), held.acquire(False), held.locked())
    held.release()
event = threading.Event()
with event._cond:
    print(event._cond.acquire(False))
event.set()
event._at_fork_reinit()
with event._cond:
    print(event._cond.acquire(False), event.is_set())
condition = threading.Condition()
condition.acquire()
condition._at_fork_reinit()
print(condition._is_owned(), condition.acquire(False))
