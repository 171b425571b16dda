"""Queues between interpreters: none can be made, since there is one interpreter (see _interpreters.py)."""


class QueueError(RuntimeError):
    """Something about queues between interpreters cannot be done."""


class QueueNotFoundError(QueueError):
    """There is no queue of that number."""


def create(maxsize, unboundop, fallback):
    raise QueueError("Typhon has one interpreter in a process: use queue.Queue")


def list_all():
    return []


def _missing(qid, *args):
    raise QueueNotFoundError(f"queue {qid} not found")


destroy = bind = release = put = get = get_count = get_maxsize = is_full = get_queue_defaults = _missing


def _register_heap_types(queue, empty, full):
    """Java needs no registration."""
