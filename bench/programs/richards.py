"""A small operating system with devices, handlers and queues: classes, inheritance, dynamic calls."""

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
DATA_SIZE = 4
TICKS = 8_000


class Packet:
    def __init__(self, link, owner, kind):
        self.link = link
        self.owner = owner
        self.kind = kind
        self.position = 0
        self.data = [0] * DATA_SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, system, number, priority, queue):
        self.system = system
        self.number = number
        self.priority = priority
        self.queue = queue
        self.held = False
        self.waiting = queue is None
        system.register(self)

    def is_blocked(self):
        return self.held or (self.waiting and self.queue is None)

    def take_packet(self):
        packet = self.queue
        if packet is not None:
            self.queue = packet.link
            packet.link = None
        return packet

    def step(self, packet):
        raise NotImplementedError

    def run(self):
        packet = self.take_packet()
        self.waiting = False
        return self.step(packet)

    def wait(self):
        self.waiting = True
        return self


class Idle(Task):
    def __init__(self, system, count):
        super().__init__(system, IDLE, 0, None)
        self.waiting = False
        self.control = 1
        self.count = count

    def step(self, packet):
        self.count -= 1
        if self.count == 0:
            self.held = True
            return self
        if self.control & 1:
            self.control = (self.control >> 1) ^ 0xD008
            return self.system.release(DEVICE_B)
        self.control >>= 1
        return self.system.release(DEVICE_A)


class Worker(Task):
    def __init__(self, system, queue):
        super().__init__(system, WORKER, 1000, queue)
        self.destination = HANDLER_A
        self.letter = 0

    def step(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.owner = self.destination
        packet.position = 0
        for i in range(DATA_SIZE):
            self.letter = self.letter % 26 + 1
            packet.data[i] = self.letter
        return self.system.send(packet)


class Handler(Task):
    def __init__(self, system, number, priority, queue, device):
        super().__init__(system, number, priority, queue)
        self.device = device
        self.work = None
        self.done = None

    def step(self, packet):
        if packet is not None:
            if packet.kind == "work":
                self.work = packet.append_to(self.work)
            else:
                self.done = packet.append_to(self.done)
        work = self.work
        if work is None:
            return self.wait()
        if work.position >= DATA_SIZE:
            self.work = work.link
            work.owner = WORKER
            return self.system.send(work)
        device_packet = self.done
        if device_packet is None:
            return self.wait()
        self.done = device_packet.link
        device_packet.owner = self.device
        device_packet.position = work.data[work.position]
        work.position += 1
        return self.system.send(device_packet)


class Device(Task):
    def __init__(self, system, number, priority, handler):
        super().__init__(system, number, priority, None)
        self.handler = handler
        self.pending = None

    def step(self, packet):
        if packet is not None:
            self.pending = packet
            self.held = True
            return self
        pending = self.pending
        if pending is None:
            return self.wait()
        self.pending = None
        pending.owner = self.handler
        return self.system.send(pending)


class System:
    def __init__(self):
        self.tasks = [None] * 6
        self.current = None
        self.sent = self.released = self.steps = 0

    def register(self, task):
        self.tasks[task.number] = task

    def release(self, number):
        self.released += 1
        self.tasks[number].held = False
        return self.tasks[number]

    def send(self, packet):
        self.sent += 1
        task = self.tasks[packet.owner]
        sender = self.current
        packet.owner = sender.number
        task.queue = packet.append_to(task.queue)
        return task if task.priority > sender.priority else sender

    def ready(self):
        best = None
        for task in self.tasks:
            if not task.is_blocked() and (best is None or task.priority > best.priority):
                best = task
        return best

    def schedule(self):
        while (task := self.ready()) is not None:
            self.current = task
            self.steps += 1
            task.run()


def device_packets(owner):
    queue = None
    for _ in range(3):
        queue = Packet(queue, owner, "device")
    return queue


def run():
    system = System()
    Idle(system, TICKS)
    Worker(system, Packet(Packet(None, WORKER, "work"), WORKER, "work"))
    Handler(system, HANDLER_A, 2000, device_packets(DEVICE_A), DEVICE_A)
    Handler(system, HANDLER_B, 3000, device_packets(DEVICE_B), DEVICE_B)
    Device(system, DEVICE_A, 4000, HANDLER_A)
    Device(system, DEVICE_B, 5000, HANDLER_B)
    system.schedule()
    return system.steps, system.sent, system.released
