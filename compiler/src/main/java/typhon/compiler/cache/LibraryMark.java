package typhon.compiler.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What stands for a library module's code in a cache file: a mark and the module's name. */
public final class LibraryMark {
  private static final byte[] MARK = "TYPL".getBytes(StandardCharsets.US_ASCII);

  private LibraryMark() {}

  public static byte[] of(String module) {
    byte[] name = module.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(MARK, MARK.length + name.length);
    System.arraycopy(name, 0, all, MARK.length, name.length);
    return all;
  }

  /** The module's name, or null when the bytes are something else. */
  static String module(byte[] bytes) {
    if (bytes.length < MARK.length || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
      return null;
    }
    return new String(bytes, MARK.length, bytes.length - MARK.length, StandardCharsets.UTF_8);
  }
}
