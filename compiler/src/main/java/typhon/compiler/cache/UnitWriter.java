package typhon.compiler.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import typhon.runtime.link.LinkedUnit;
import typhon.runtime.link.Resource;
import typhon.runtime.object.PositionTable;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyComplex;
import typhon.runtime.object.PyEllipsis;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySlice;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Iteration;
import typhon.runtime.text.Text;

/**
 * Writes what a unit consists of besides its class file: strings once in a table, then resources,
 * then code objects. {@link UnitReader} is its mirror.
 */
public final class UnitWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private DataOutputStream out = new DataOutputStream(bytes);
  private final Map<Text, Integer> strings = new LinkedHashMap<>();

  private UnitWriter() {}

  /** The content of the unit. */
  public static byte[] write(LinkedUnit unit) {
    try {
      return new UnitWriter().unit(unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] unit(LinkedUnit unit) throws IOException {
    out.writeInt(unit.resources().length);
    for (Resource r : unit.resources()) {
      resource(r);
    }
    PyCode[] codes = unit.codes();
    out.writeInt(codes.length);
    for (PyCode code : codes) {
      spec(code.spec());
    }
    out.flush();
    byte[] body = bytes.toByteArray();
    bytes.reset();
    out.writeInt(strings.size());
    for (Text text : strings.keySet()) {
      text(text);
    }
    out.write(body);
    out.flush();
    return bytes.toByteArray();
  }

  private void text(Text text) throws IOException {
    if (!text.isNarrow()) {
      out.writeByte(2);
      varint(text.length());
      for (int i = 0; i < text.length(); i++) {
        varint(text.codePointAt(i));
      }
      return;
    }
    String s = text.narrow();
    boolean latin1 = s.chars().allMatch(c -> c < 256);
    out.writeByte(latin1 ? 0 : 1);
    varint(s.length());
    if (latin1) {
      out.writeBytes(s);
    } else {
      out.writeChars(s);
    }
  }

  private void string(Text text) throws IOException {
    Integer index = strings.putIfAbsent(text, strings.size());
    varint(index == null ? strings.size() - 1 : index);
  }

  private void string(PyStr s) throws IOException {
    string(s.text());
  }

  private void strings(PyStr[] list) throws IOException {
    varint(list.length);
    for (PyStr s : list) {
      string(s);
    }
  }

  /** An int in groups of seven bits, negative ones folded to odd numbers. */
  private void varint(int value) throws IOException {
    int rest = value << 1 ^ value >> 31;
    while ((rest & ~0x7f) != 0) {
      out.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private void resource(Resource r) throws IOException {
    out.writeByte(r.kind().ordinal());
    switch (r.value()) {
      case PyObject constant -> constant(constant);
      case String name -> string(Text.ofUtf16(name));
      case Integer number -> varint(number);
      case String[] names -> {
        varint(names.length);
        for (String name : names) {
          string(Text.ofUtf16(name));
        }
      }
      default -> throw new IllegalStateException("resource " + r);
    }
  }

  private void spec(PyCode.Spec spec) throws IOException {
    string(spec.name());
    string(spec.qualifiedName());
    string(spec.filename());
    varint(spec.firstLine());
    varint(spec.flags());
    varint(spec.argumentCount());
    varint(spec.positionalOnlyCount());
    varint(spec.keywordOnlyCount());
    out.writeBoolean(spec.docstring() != null);
    if (spec.docstring() != null) {
      constant(spec.docstring());
    }
    out.writeBoolean(spec.reified());
    out.writeBoolean(spec.traceable());
    DataOutputStream whole = out;
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    out = new DataOutputStream(part);
    contents(spec);
    out.flush();
    out = whole;
    array(part.toByteArray());
  }

  /** What the reader skips until it is asked for. */
  private void contents(PyCode.Spec spec) throws IOException {
    strings(spec.variableNames());
    strings(spec.cellNames());
    strings(spec.freeNames());
    strings(spec.globalNames());
    varint(spec.constants().length);
    for (PyObject constant : spec.constants()) {
      constant(constant);
    }
    varints(spec.nestedCodes());
    varints(spec.loads());
    table(spec.positions());
    string(Text.ofUtf16(spec.method()));
    table(spec.variablePlaces());
    table(spec.suspensions());
  }

  private void varints(int[] numbers) throws IOException {
    varint(numbers.length);
    for (int number : numbers) {
      varint(number);
    }
  }

  private void table(PositionTable table) throws IOException {
    varint(table.length());
    array(table.packed());
  }

  private void constant(PyObject value) throws IOException {
    switch (value) {
      case PyNone n -> out.writeByte('N');
      case PyEllipsis e -> out.writeByte('.');
      case PyBool b -> out.writeByte(b == PyBool.TRUE ? 'T' : 'F');
      case PyInt i when i.fitsLong() -> {
        out.writeByte('i');
        out.writeLong(i.longValue());
      }
      case PyInt i -> {
        out.writeByte('I');
        array(i.bigValue().toByteArray());
      }
      case PyFloat f -> {
        out.writeByte('f');
        out.writeDouble(f.value);
      }
      case PyComplex c -> {
        out.writeByte('c');
        out.writeDouble(c.real);
        out.writeDouble(c.imag);
      }
      case PyStr s -> {
        out.writeByte(s.isInterned() ? 'S' : 's');
        string(s);
      }
      case PyBytes b -> {
        out.writeByte('b');
        array(b.snapshot());
      }
      case PyTuple t -> {
        out.writeByte('(');
        items(List.of(t.toArray()));
      }
      case PyFrozenSet s -> {
        out.writeByte('{');
        items(new ArrayList<>(List.of(Iteration.toArray(s))));
      }
      case PySlice s -> {
        out.writeByte(':');
        constant(s.start());
        constant(s.stop());
        constant(s.step());
      }
      default -> throw new IllegalStateException("constant of type " + value.type().name());
    }
  }

  private void items(List<PyObject> items) throws IOException {
    varint(items.size());
    for (PyObject item : items) {
      constant(item);
    }
  }

  private void array(byte[] content) throws IOException {
    varint(content.length);
    out.write(content);
  }
}
