package typhon.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import typhon.runtime.link.LinkedUnit;
import typhon.runtime.link.Resource;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Code units as bytes, for cache files and {@code marshal} (design D6). */
final class CodeCache {
  /** Changes whenever generated classes or this format change. */
  private static final int MAGIC = 0x54590001;

  private CodeCache() {}

  static byte[] write(PyCode code) {
    LinkedUnit unit = (LinkedUnit) code.unit();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(code.id());
      out.writeInt(unit.classFile().length);
      out.write(unit.classFile());
      writeMetadata(out, unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Everything but the class file. */
  static void writeMetadata(DataOutputStream out, LinkedUnit unit) throws IOException {
    ConstantWriter constants = new ConstantWriter(out);
    out.writeInt(unit.resources().length);
    for (Resource r : unit.resources()) {
      out.writeByte(r.kind().ordinal());
      switch (r.kind()) {
        case CONSTANT -> constants.write((PyObject) r.value());
        case CODE -> out.writeInt((Integer) r.value());
        case KEYWORDS -> writeStrings(out, (String[]) r.value());
        default -> out.writeUTF((String) r.value());
      }
    }
    out.writeInt(unit.codes().length);
    for (PyCode c : unit.codes()) {
      writeSpec(out, constants, c.spec());
    }
  }

  private static void writeSpec(DataOutputStream out, ConstantWriter constants, PyCode.Spec s)
      throws IOException {
    constants.write(s.name());
    constants.write(s.qualifiedName());
    constants.write(s.filename());
    int[] numbers = {
      s.firstLine(), s.flags(), s.argumentCount(), s.positionalOnlyCount(), s.keywordOnlyCount(),
    };
    for (int n : numbers) {
      out.writeInt(n);
    }
    for (PyObject[] list :
        new PyObject[][] {
          s.variableNames(), s.cellNames(), s.freeNames(), s.globalNames(), s.constants(),
        }) {
      out.writeInt(list.length);
      for (PyObject o : list) {
        constants.write(o);
      }
    }
    out.writeInt(s.nestedCodes().length);
    for (int n : s.nestedCodes()) {
      out.writeInt(n);
    }
    out.writeInt(s.positions().length);
    for (int n : s.positions()) {
      out.writeInt(n);
    }
    out.writeUTF(s.method());
    out.writeBoolean(s.reified());
  }

  private static void writeStrings(DataOutputStream out, String[] strings) throws IOException {
    out.writeInt(strings.length);
    for (String s : strings) {
      out.writeUTF(s);
    }
  }

  /** The code object, or null when the bytes are damaged or from another version. */
  static PyCode read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        return null;
      }
      int id = in.readInt();
      byte[] classFile = in.readNBytes(in.readInt());
      LinkedUnit unit = readUnit(in, classFile);
      return unit.codes()[id];
    } catch (IOException | RuntimeException damaged) {
      return null;
    }
  }

  static LinkedUnit readUnit(DataInputStream in, byte[] classFile) throws IOException {
    ConstantReader constants = new ConstantReader(in);
    Resource[] resources = new Resource[in.readInt()];
    for (int i = 0; i < resources.length; i++) {
      Resource.Kind kind = Resource.Kind.values()[in.readByte()];
      Object value =
          switch (kind) {
            case CONSTANT -> constants.read();
            case CODE -> in.readInt();
            case KEYWORDS -> readStrings(in);
            default -> in.readUTF();
          };
      resources[i] = new Resource(kind, value);
    }
    PyCode.Spec[] specs = new PyCode.Spec[in.readInt()];
    for (int i = 0; i < specs.length; i++) {
      specs[i] = readSpec(in, constants);
    }
    return new LinkedUnit(classFile, resources, specs);
  }

  private static PyCode.Spec readSpec(DataInputStream in, ConstantReader constants)
      throws IOException {
    PyStr name = (PyStr) constants.read();
    PyStr qualifiedName = (PyStr) constants.read();
    PyStr filename = (PyStr) constants.read();
    int[] n = {in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()};
    PyStr[][] names = new PyStr[4][];
    for (int i = 0; i < names.length; i++) {
      names[i] = new PyStr[in.readInt()];
      for (int j = 0; j < names[i].length; j++) {
        names[i][j] = (PyStr) constants.read();
      }
    }
    PyObject[] values = new PyObject[in.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = constants.read();
    }
    return new PyCode.Spec(
        name, qualifiedName, filename, n[0], n[1], n[2], n[3], n[4], names[0], names[1], names[2],
        names[3], values, readInts(in), readInts(in), in.readUTF(), in.readBoolean());
  }

  private static int[] readInts(DataInputStream in) throws IOException {
    int[] result = new int[in.readInt()];
    for (int i = 0; i < result.length; i++) {
      result[i] = in.readInt();
    }
    return result;
  }

  private static String[] readStrings(DataInputStream in) throws IOException {
    String[] result = new String[in.readInt()];
    for (int i = 0; i < result.length; i++) {
      result[i] = in.readUTF();
    }
    return result;
  }
}
