import selectors
import socket
import socketserver
import threading


class Echo(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Echo) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with socket.create_connection(server.server_address, timeout=10) as client:
        print(client.getpeername() == server.server_address)
        client.sendall(b"hello\nworld\n")
        client.shutdown(socket.SHUT_WR)
        data = b""
        while chunk := client.recv(4):
            data += chunk
        print(data, client.family.name, client.type.name, client.gettimeout())
    server.shutdown()
a, b = socket.socketpair()
with a, b:
    print(a.send(b"datagram"), b.recv(100, socket.MSG_PEEK), b.recv(3), b.recv_into(bytearray(10)))
    selector = selectors.DefaultSelector()
    selector.register(b, selectors.EVENT_READ, "data")
    print(selector.select(0))
    a.sendall(b"x")
    print([(key.data, events) for key, events in selector.select(5)])
    selector.close()
    b.setblocking(False)
    b.recv(1)
    try:
        b.recv(1)
    except BlockingIOError as error:
        print(type(error).__name__, error)
    b.settimeout(0.01)
    try:
        b.recv(1)
    except TimeoutError as error:
        print(error)
    a.close()
    print(b.recv(10))
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
    receiver.bind(("127.0.0.1", 0))
    sender.sendto(b"udp", receiver.getsockname())
    print(receiver.recvfrom(10)[0])
with socket.socket() as closed:
    closed.bind(("127.0.0.1", 0))
    address = closed.getsockname()
try:
    socket.create_connection(address, timeout=5)
except ConnectionRefusedError as error:
    print(type(error).__name__, error)
print(socket.inet_aton("1.2.3.4"), socket.inet_ntoa(b"\x7f\0\0\x01"), socket.htons(1), socket.inet_pton(socket.AF_INET6, "::1")[-1], socket.AF_INET, repr(socket.SOCK_STREAM))
print(socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM)[0][4], socket.gethostbyname("127.0.0.1"))
try:
    socket.socket().connect("nonsense")
except TypeError as error:
    print(error)
