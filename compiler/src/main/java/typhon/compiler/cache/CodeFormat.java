package typhon.compiler.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import typhon.runtime.link.LinkedUnit;
import typhon.runtime.object.PyCode;

/**
 * A code object with its unit as bytes: mark, build of Typhon, checksum, number of the code object,
 * class files, content. Anything that does not check out reads as null: what another build wrote,
 * too, because generated code calls the runtime it was compiled for.
 */
public final class CodeFormat {
  private static final byte[] MARK = "TYPH".getBytes(StandardCharsets.US_ASCII);

  /**
   * The product's hash; when classes run as they are (a developer's run), nothing that another
   * process wrote is trusted.
   */
  private static final long BUILD =
      Build.HASH.isEmpty() ? System.nanoTime() : Long.parseUnsignedLong(Build.HASH, 16);

  /** What the names of compiled classes begin with, before a number of so many digits. */
  private static final byte[] UNIT = "typhon/runtime/link/Unit".getBytes(StandardCharsets.US_ASCII);

  private static final int DIGITS = 9;

  private static final int CHECKSUM = 4 + Long.BYTES;
  private static final int HEADER = CHECKSUM + 4;

  private CodeFormat() {}

  /** Null when the unit's class file is not at hand. */
  public static byte[] write(PyCode code) {
    if (!(code.unit() instanceof LinkedUnit unit) || unit.classFiles() == null) {
      return null;
    }
    byte[] content = UnitWriter.write(unit);
    byte[][] classFiles = unit.classFiles();
    int size = HEADER + 8 + content.length;
    for (byte[] classFile : classFiles) {
      size += 4 + classFile.length;
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    out.put(MARK).putLong(BUILD).putInt(0);
    out.putInt(code.id()).putInt(classFiles.length);
    for (byte[] classFile : classFiles) {
      out.putInt(classFile.length).put(unnumbered(classFile));
    }
    out.put(content);
    byte[] all = out.array();
    ByteBuffer.wrap(all).putInt(CHECKSUM, checksum(all));
    return all;
  }

  private static boolean isNumber(byte[] bytes, int start) {
    for (int i = start; i < start + DIGITS; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return false;
      }
    }
    return true;
  }

  /** Equal code gives equal bytes, however many units were compiled before: no number is kept. */
  private static byte[] unnumbered(byte[] classFile) {
    byte[] result = classFile.clone();
    for (int i = 0; i + UNIT.length + DIGITS <= result.length; i++) {
      if (Arrays.equals(result, i, i + UNIT.length, UNIT, 0, UNIT.length)
          && isNumber(result, i + UNIT.length)) {
        Arrays.fill(result, i + UNIT.length, i + UNIT.length + DIGITS, (byte) '0');
        i += UNIT.length + DIGITS - 1;
      }
    }
    return result;
  }

  private static int checksum(byte[] all) {
    CRC32 crc = new CRC32();
    crc.update(all, HEADER, all.length - HEADER);
    return (int) crc.getValue();
  }

  /** Whether the bytes are of this format at all, intact or not. */
  public static boolean isOurs(byte[] bytes) {
    return bytes.length >= MARK.length
        && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }

  /** Whether {@link #write} of this build made them. */
  public static boolean isIntact(byte[] bytes) {
    if (!isOurs(bytes) || bytes.length < HEADER + 8) {
      return false;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).position(MARK.length);
    return in.getLong() == BUILD && in.getInt() == checksum(bytes);
  }

  /**
   * The code object of {@link #write}, or of a library module that the bytes name; null when they
   * are damaged.
   *
   * @param library the folder of the library's sources
   */
  public static PyCode read(byte[] bytes, String library) {
    String module = LibraryMark.module(bytes);
    if (module != null) {
      return Library.load(module, library, false);
    }
    if (!isIntact(bytes)) {
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).position(HEADER);
    try {
      int id = in.getInt();
      byte[][] classFiles = new byte[in.getInt()][];
      for (int i = 0; i < classFiles.length; i++) {
        classFiles[i] = new byte[in.getInt()];
        in.get(classFiles[i]);
      }
      UnitReader content = new UnitReader(bytes, in.position());
      return new LinkedUnit(classFiles, content.resources(), content.specs()).codes()[id];
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | IllegalArgumentException
        | IllegalStateException e) {
      return null;
    }
  }
}
