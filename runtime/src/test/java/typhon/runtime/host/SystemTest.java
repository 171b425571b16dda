package typhon.runtime.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class SystemTest {
  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void spawnsWithRedirectionDirectoryAndEnvironment() {
    int[] pipe = Descriptors.pipe(HostConstants.get("os", "O_CLOEXEC"));
    int pid =
        new Spawn()
            .chdir(ascii("/"))
            .dup2(pipe[1], 1)
            .start(
                ascii("/bin/sh"),
                new byte[][] {ascii("sh"), ascii("-c"), ascii("pwd; echo $X; exit 7")},
                new byte[][] {ascii("X=y z")},
                false);
    Descriptors.close(pipe[1]);
    StringBuilder out = new StringBuilder();
    byte[] buffer = new byte[100];
    for (int n = Descriptors.read(pipe[0], buffer, 0, 100);
        n > 0;
        n = Descriptors.read(pipe[0], buffer, 0, 100)) {
      out.append(new String(buffer, 0, n, StandardCharsets.US_ASCII));
    }
    Descriptors.close(pipe[0]);
    assertEquals("/\ny z\n", out.toString());
    Processes.Waited waited = Processes.waitpid(pid, 0);
    assertEquals(pid, waited.pid());
    assertEquals(7 << 8, waited.status());
  }

  @Test
  void spawnTellsWhyItFailed() {
    Spawn spawn = new Spawn();
    HostError error =
        assertThrows(
            HostError.class,
            () -> spawn.start(ascii("/no/such"), new byte[][] {ascii("x")}, new byte[0][], false));
    assertEquals(Errno.ENOENT, error.errno());
  }

  @Test
  void blockingCallsCanBeInterrupted() throws InterruptedException {
    int[] pipe = Descriptors.pipe(0);
    CountDownLatch ready = new CountDownLatch(1);
    AtomicInteger errno = new AtomicInteger();
    Interruption[] handle = new Interruption[1];
    Thread reader =
        new Thread(() -> {
          handle[0] = Interruption.ofCurrentThread();
          ready.countDown();
          try {
            Descriptors.read(pipe[0], new byte[1], 0, 1);
          } catch (HostError e) {
            errno.set(e.errno());
          }
        });
    reader.start();
    ready.await();
    while (reader.isAlive()) {
      handle[0].interrupt();
      reader.join(20);
    }
    assertEquals(Errno.EINTR, errno.get());
    Descriptors.close(pipe[0]);
    Descriptors.close(pipe[1]);
  }

  @Test
  void signalsReachTheListener() throws InterruptedException {
    int usr2 = HostConstants.get("signal", "SIGUSR2");
    CountDownLatch seen = new CountDownLatch(1);
    assertTrue(Signals.listen(usr2, signal -> seen.countDown()));
    Processes.kill(Processes.getpid(), usr2);
    assertTrue(seen.await(10, TimeUnit.SECONDS));
    assertTrue(Signals.ignore(usr2));
    Processes.kill(Processes.getpid(), usr2);
    assertFalse(Signals.listen(HostConstants.get("signal", "SIGKILL"), signal -> {}));
    assertFalse(Signals.isAvailable(HostConstants.get("signal", "SIGSEGV")));
  }

  @Test
  void masksAreReadBack() {
    int usr1 = HostConstants.get("signal", "SIGUSR1");
    SignalMask old =
        SignalMask.change(HostConstants.get("signal", "SIG_BLOCK"), SignalMask.of(usr1));
    assertTrue(SignalMask.ofThread().contains(usr1));
    SignalMask.change(HostConstants.get("signal", "SIG_SETMASK"), old);
    assertArrayEquals(old.numbers(), SignalMask.ofThread().numbers());
  }

  @Test
  void socketsTalk() {
    SocketAddress any = new SocketAddress.Inet(new byte[] {127, 0, 0, 1}, 0);
    int stream = HostConstants.get("socket", "SOCK_STREAM");
    int server = Sockets.socket(SocketAddress.AF_INET, stream, 0);
    Sockets.bind(server, any);
    Sockets.listen(server, 1);
    SocketAddress.Inet bound = (SocketAddress.Inet) Sockets.localAddress(server);
    int client = Sockets.socket(SocketAddress.AF_INET, stream, 0);
    Sockets.connect(client, bound);
    Sockets.Accepted accepted = Sockets.accept(server);
    assertEquals(3, Sockets.send(client, ascii("abc"), 0, 3, 0));
    int[] ready = Polling.poll(new int[] {accepted.fd(), server}, new int[] {1, 1}, 5000);
    assertArrayEquals(new int[] {Polling.IN, 0}, ready);
    byte[] buffer = new byte[5];
    assertEquals(3, Sockets.receive(accepted.fd(), buffer, 1, 4, 0));
    assertEquals("abc", new String(buffer, 1, 3, StandardCharsets.US_ASCII));
    int level = HostConstants.get("socket", "SOL_SOCKET");
    int reuse = HostConstants.get("socket", "SO_REUSEADDR");
    Sockets.setOption(client, level, reuse, 1);
    assertTrue(Sockets.getOption(client, level, reuse) != 0);
    for (int fd : new int[] {client, accepted.fd(), server}) {
      Descriptors.close(fd);
    }
  }

  @Test
  void descriptorsTravelInMessages() {
    int[] pair = Sockets.pair(SocketAddress.AF_UNIX, HostConstants.get("socket", "SOCK_STREAM"), 0);
    int[] pipe = Descriptors.pipe(0);
    byte[] fd = {(byte) pipe[1], (byte) (pipe[1] >> 8), 0, 0};
    int level = HostConstants.get("socket", "SOL_SOCKET");
    SocketMessages.send(
        pair[0], ascii("m"), List.of(new SocketMessages.Ancillary(level, 1, fd)), 0, null);
    byte[] data = new byte[4];
    SocketMessages.Message message =
        SocketMessages.receive(pair[1], data, 0, 4, SocketMessages.pieceSpace(4), 0);
    assertEquals(1, message.count());
    byte[] got = message.ancillary().getFirst().data();
    int passed = (got[0] & 0xff) | (got[1] & 0xff) << 8;
    Descriptors.write(passed, ascii("!"), 0, 1);
    assertEquals(1, Descriptors.read(pipe[0], data, 0, 1));
    for (int open : new int[] {pair[0], pair[1], pipe[0], pipe[1], passed}) {
      Descriptors.close(open);
    }
  }

  private static int flag(String name) {
    return HostConstants.get("socket", name);
  }

  @Test
  void namesResolve() {
    List<HostNames.Info> infos = HostNames.resolve(ascii("127.0.0.1"), ascii("80"), 0, 1, 0, 0);
    SocketAddress.Inet address = (SocketAddress.Inet) infos.getFirst().address();
    assertEquals(80, address.port());
    assertArrayEquals(new byte[] {127, 0, 0, 1}, address.host());
    byte[][] names = HostNames.nameOf(address, flag("NI_NUMERICHOST") | flag("NI_NUMERICSERV"));
    assertEquals("80", new String(names[1], StandardCharsets.US_ASCII));
    assertThrows(
        HostNames.ResolveError.class,
        () -> HostNames.resolve(ascii("256.1.1.1"), null, 0, 1, 0, flag("AI_NUMERICHOST")));
  }

  @Test
  void tellsFactsOfTheSystem() {
    assertEquals(5, SystemInfo.uname().length);
    assertTrue(SystemInfo.sysconf(HostConstants.get("sysconf_names", "SC_PAGESIZE")) >= 4096);
    assertEquals(16, SystemInfo.random(16, 0).length);
    assertArrayEquals(ascii("root"), Users.user(0).name());
    assertNull(Users.user(ascii("no such user")));
    assertEquals(0, Users.group(0).gid());
    assertTrue(Users.allUsers().size() > 1);
    assertTrue(Processes.getrusage(0).user() > 0);
    assertEquals(5, Processes.times().length);
    assertEquals(Processes.getpid(), ProcessHandle.current().pid());
  }

  @Test
  void clocksAndCalendars() {
    int realtime = HostConstants.get("time", "CLOCK_REALTIME");
    long now = System.currentTimeMillis() / 1000;
    assertTrue(Math.abs(Clocks.get(realtime) / 1_000_000_000L - now) < 10);
    Clocks.Calendar utc = Clocks.utc(86399);
    assertEquals(23, utc.hour());
    assertEquals(70, utc.year());
    assertEquals(86399, Clocks.make(Clocks.local(86399)));
    assertEquals(
        "1970-01-01",
        new String(Clocks.format(ascii("%Y-%m-%d"), utc, 100), StandardCharsets.US_ASCII));
  }

  @Test
  void mappingsAreSafeAfterClose() {
    int flags = HostConstants.get("mmap", "MAP_PRIVATE") | HostConstants.get("mmap", "MAP_ANON");
    Mapping mapping = Mapping.map(8192, 3, flags, -1, 0);
    mapping.write(8000, ascii("hello"), 0, 5);
    mapping.move(8000, 8002, 5);
    assertEquals('h', mapping.get(8002));
    mapping.close();
    mapping.close();
    assertThrows(IllegalStateException.class, () -> mapping.get(0));
  }

  @Test
  void pseudoTerminalsHaveModes() {
    int[] pty = Terminal.open();
    assertTrue(Descriptors.isatty(pty[1]));
    Terminal.setSize(pty[0], 77, 33);
    assertArrayEquals(new int[] {77, 33}, Terminal.getSize(pty[1]));
    Terminal.Modes modes = Terminal.getModes(pty[1]);
    long echo = HostConstants.get("termios", "ECHO");
    modes.flags()[3] &= ~echo;
    Terminal.setModes(pty[1], 0, modes);
    assertEquals(0, Terminal.getModes(pty[1]).flags()[3] & echo);
    assertTrue(new String(Terminal.name(pty[1]), StandardCharsets.US_ASCII).startsWith("/dev/"));
    Descriptors.close(pty[0]);
    Descriptors.close(pty[1]);
  }
}
