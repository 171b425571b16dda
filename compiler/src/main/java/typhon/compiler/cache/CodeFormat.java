package typhon.compiler.cache;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import typhon.runtime.link.LinkedUnit;
import typhon.runtime.object.PyCode;

/**
 * A code object with its unit as bytes: mark, format version, checksum, number of the code object,
 * class file, content. Anything that does not check out reads as null.
 */
public final class CodeFormat {
  private static final byte[] MARK = "TYPH".getBytes(StandardCharsets.US_ASCII);

  /** Changes whenever generated code or this format does, and with it the magic number in _imp. */
  private static final int VERSION = 4;

  private static final int HEADER = 4 + 4 + 4;

  private CodeFormat() {}

  /** Null when the unit's class file is not at hand. */
  public static byte[] write(PyCode code) {
    if (!(code.unit() instanceof LinkedUnit unit) || unit.classFile() == null) {
      return null;
    }
    byte[] content = UnitWriter.write(unit);
    byte[] classFile = unit.classFile();
    ByteBuffer out = ByteBuffer.allocate(HEADER + 8 + classFile.length + content.length);
    out.put(MARK).putInt(VERSION).putInt(0);
    out.putInt(code.id()).putInt(classFile.length).put(classFile).put(content);
    byte[] all = out.array();
    ByteBuffer.wrap(all).putInt(8, checksum(all));
    return all;
  }

  private static int checksum(byte[] all) {
    CRC32 crc = new CRC32();
    crc.update(all, HEADER, all.length - HEADER);
    return (int) crc.getValue();
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
    if (bytes.length < HEADER + 8) {
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    byte[] mark = new byte[MARK.length];
    in.get(mark);
    if (!java.util.Arrays.equals(mark, MARK)
        || in.getInt() != VERSION
        || in.getInt() != checksum(bytes)) {
      return null;
    }
    try {
      int id = in.getInt();
      byte[] classFile = new byte[in.getInt()];
      in.get(classFile);
      UnitReader content = new UnitReader(in);
      return new LinkedUnit(classFile, content.resources(), content.specs()).codes()[id];
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | NegativeArraySizeException
        | IllegalStateException e) {
      return null;
    }
  }
}
