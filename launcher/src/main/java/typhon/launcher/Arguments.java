package typhon.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import typhon.runtime.text.codec.FileSystemCodec;

/**
 * The arguments as the system passed them. The JVM decodes them by the locale and loses what that
 * cannot express; Python keeps every byte (PEP 383).
 */
final class Arguments {
  private static final Path OWN = Path.of("/proc/self/cmdline");

  private Arguments() {}

  static String[] exact(String[] decoded) {
    if (Arrays.stream(decoded).allMatch(a -> a.chars().allMatch(c -> c < 0x80))) {
      return decoded;
    }
    try {
      List<String> all = split(Files.readAllBytes(OWN));
      // The JVM's own arguments stand in front.
      return all.subList(all.size() - decoded.length, all.size()).toArray(String[]::new);
    } catch (IOException notLinux) {
      return decoded;
    }
  }

  private static List<String> split(byte[] content) {
    List<String> all = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < content.length; i++) {
      if (content[i] == 0) {
        all.add(FileSystemCodec.decode(Arrays.copyOfRange(content, start, i)).toJava());
        start = i + 1;
      }
    }
    return all;
  }
}
