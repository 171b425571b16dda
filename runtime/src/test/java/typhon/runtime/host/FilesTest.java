package typhon.runtime.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FilesTest {
  private static final int HERE = Files.AT_FDCWD;

  @TempDir Path folder;

  private byte[] path(String name) {
    return folder.resolve(name).toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int flag(String name) {
    return HostConstants.get("os", name);
  }

  private int create(String name) {
    return Descriptors.open(path(name), flag("O_RDWR") | flag("O_CREAT") | flag("O_CLOEXEC"), 0600);
  }

  @Test
  void writesSeeksReadsAndTells() {
    int fd = create("a");
    assertEquals(5, Descriptors.write(fd, "xhellox".getBytes(StandardCharsets.US_ASCII), 1, 5));
    assertEquals(1, Descriptors.lseek(fd, 1, 0));
    byte[] buffer = new byte[10];
    assertEquals(4, Descriptors.read(fd, buffer, 2, 8));
    assertEquals("ello", new String(buffer, 2, 4, StandardCharsets.US_ASCII));
    assertEquals(0, Descriptors.read(fd, buffer, 0, 1));
    assertEquals(2, Descriptors.pread(fd, buffer, 0, 2, 3));
    Descriptors.ftruncate(fd, 3);
    FileStatus status = Files.fstat(fd);
    assertEquals(3, status.size());
    assertTrue(status.isRegular());
    assertEquals(0100600, status.mode());
    assertFalse(Descriptors.isatty(fd));
    assertFalse(Descriptors.isInheritable(fd));
    Descriptors.close(fd);
    assertEquals(Errno.EBADF, assertThrows(HostError.class, () -> Descriptors.close(fd)).errno());
  }

  @Test
  void jdkAndSystemTellTheSame() {
    Descriptors.close(create("same"));
    for (String name : List.of("same", ".")) {
      FileStatus jdk = JdkFiles.status(path(name), true);
      FileStatus own = NativeStatus.at(HERE, path(name), true);
      assertTrue(own.isComplete());
      assertFalse(jdk.isComplete());
      assertEquals(
          own,
          new FileStatus(
              jdk.mode(),
              jdk.inode(),
              jdk.device(),
              jdk.links(),
              jdk.uid(),
              jdk.gid(),
              jdk.size(),
              jdk.accessed(),
              jdk.modified(),
              jdk.changed(),
              jdk.born(),
              jdk.rawDevice(),
              own.blocks(),
              own.blockSize(),
              own.flags()));
    }
  }

  @Test
  void failuresCarryErrno() {
    assertEquals(Errno.ENOENT, assertThrows(HostError.class, () -> Files.stat(path("no"))).errno());
    Descriptors.close(create("file"));
    assertEquals(
        Errno.ENOTDIR, assertThrows(HostError.class, () -> Files.stat(path("file/x"))).errno());
    assertEquals("ENOTDIR", Errno.name(Errno.ENOTDIR));
    assertEquals("Directory not empty", Errno.message(Errno.ENOTEMPTY));
  }

  @Test
  void linksAndNames() {
    Descriptors.close(create("target"));
    Names.symlink(path("target"), HERE, path("link"));
    assertArrayEquals(path("target"), Names.readlink(HERE, path("link")));
    assertTrue(Files.lstat(path("link")).isLink());
    assertTrue(Files.stat(path("link")).isRegular());
    Names.link(HERE, path("target"), HERE, path("hard"), true);
    assertEquals(2, Files.stat(path("hard")).links());
    Names.rename(HERE, path("hard"), HERE, path("moved"));
    Names.chmod(HERE, path("moved"), 0400, true);
    assertEquals(0100400, Files.stat(path("target")).mode());
    FileStatus.Time time = new FileStatus.Time(1_000_000_000, 123456789);
    Names.utime(HERE, path("moved"), time, time, true);
    assertEquals(time, Files.stat(path("moved")).modified());
    Names.unlink(HERE, path("moved"));
    assertFalse(Names.access(HERE, path("moved"), 0, false, true));
  }

  @Test
  void listsDirectories() {
    Directories.mkdir(HERE, path("d"), 0700);
    Descriptors.close(create("d/f"));
    Directories.mkdir(HERE, path("d/sub"), 0700);
    Descriptors.close(create("d/\u00e9"));
    List<String> names =
        Directories.entries(path("d")).stream()
            .map(e -> new String(e.name(), StandardCharsets.UTF_8) + e.type())
            .sorted()
            .toList();
    assertEquals(List.of("f8", "sub4", "\u00e98"), names);
    assertEquals(3, Directories.list(path("d")).size());
    int fd = Descriptors.open(path("d"), flag("O_RDONLY") | flag("O_DIRECTORY"), 0);
    assertEquals(3, Directories.entries(fd).size());
    assertEquals(3, Directories.entries(fd).size());
    Descriptors.close(fd);
    Directories.rmdir(path("d/sub"));
    assertEquals(2, Directories.list(path("d")).size());
  }

  @Test
  void pipesCarryBytes() {
    int[] pipe = Descriptors.pipe(flag("O_CLOEXEC"));
    Descriptors.write(pipe[1], new byte[] {7}, 0, 1);
    byte[] one = new byte[1];
    assertEquals(1, Descriptors.read(pipe[0], one, 0, 1));
    assertEquals(7, one[0]);
    Descriptors.setBlocking(pipe[0], false);
    HostError error = assertThrows(HostError.class, () -> Descriptors.read(pipe[0], one, 0, 1));
    assertEquals(Errno.EAGAIN, error.errno());
    Descriptors.close(pipe[0]);
    error = assertThrows(HostError.class, () -> Descriptors.write(pipe[1], one, 0, 1));
    assertEquals(Errno.EPIPE, error.errno());
    Descriptors.close(pipe[1]);
  }

  @Test
  void environmentChanges() {
    Environment.set(new byte[] {'T', 'Y'}, new byte[] {(byte) 0xff});
    byte[] expected = {'T', 'Y', '=', (byte) 0xff};
    assertTrue(Environment.entries().stream().anyMatch(e -> Arrays.equals(e, expected)));
    Environment.unset(new byte[] {'T', 'Y'});
    assertFalse(Environment.entries().stream().anyMatch(e -> Arrays.equals(e, expected)));
  }
}
