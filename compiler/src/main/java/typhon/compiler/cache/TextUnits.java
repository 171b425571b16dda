package typhon.compiler.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import typhon.runtime.object.PyCode;

/**
 * Units of texts that the standard library compiles while it is imported (the methods of
 * dataclasses and named tuples): the training run of the build keeps them as files beside the
 * library's units, later runs need not compile the same text again.
 */
public final class TextUnits {
  private static final String FOLDER = System.getProperty("typhon.units", "");
  private static final boolean TRAINING = System.getProperty("typhon.training") != null;
  private static final int LONGEST = 8_192;

  private TextUnits() {}

  /** Whether a text of this size and file name may be among them. */
  public static boolean mayHave(int length, String filename) {
    return !FOLDER.isEmpty() && length <= LONGEST && filename.startsWith("<");
  }

  /** All that the code made of a text depends on. */
  public static byte[] key(byte[] text, String filename, int mode, int flags, int optimize) {
    byte[] name = filename.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(12 + name.length + text.length)
        .putInt(mode)
        .putInt(flags)
        .putInt(optimize)
        .put(name)
        .put(text)
        .array();
  }

  /** The code of a text, new for each call; null when it is not among them. */
  public static PyCode find(byte[] key) {
    byte[] file;
    try {
      file = Files.readAllBytes(path(key));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ByteBuffer in = ByteBuffer.wrap(file);
    byte[] found = new byte[in.getInt()];
    in.get(found);
    return Arrays.equals(found, key)
        ? CodeFormat.read(Arrays.copyOfRange(file, in.position(), file.length), "")
        : null;
  }

  /** In the training run: keeps the code of a text. */
  public static void keep(byte[] key, PyCode code) {
    byte[] content = TRAINING ? CodeFormat.write(code) : null;
    if (content == null) {
      return;
    }
    byte[] file =
        ByteBuffer.allocate(4 + key.length + content.length)
            .putInt(key.length)
            .put(key)
            .put(content)
            .array();
    try {
      Files.write(path(key), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(byte[] key) {
    CRC32 crc = new CRC32();
    crc.update(key);
    return Path.of(FOLDER, "text-" + Long.toHexString(crc.getValue()) + ".unit");
  }
}
