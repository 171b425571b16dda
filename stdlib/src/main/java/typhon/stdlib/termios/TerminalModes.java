package typhon.stdlib.termios;

import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.host.HostConstants;
import typhon.runtime.host.Terminal;
import typhon.runtime.host.Terminal.Modes;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Numbers;

/** A terminal's modes as the list that Python shows (CPython: termios.c). */
final class TerminalModes {
  private static final int FIELDS = 7;
  private static final int LOCAL = 3;

  private TerminalModes() {}

  static PyObject toList(Modes modes) {
    PyList list = new PyList();
    for (long flag : modes.flags()) {
      list.append(PyInt.of(flag));
    }
    list.append(PyInt.of(modes.inputSpeed()));
    list.append(PyInt.of(modes.outputSpeed()));
    PyList characters = new PyList();
    for (int i = 0; i < modes.characters().length; i++) {
      byte c = modes.characters()[i];
      boolean number = isNumber(i) && (modes.flags()[LOCAL] & constant("ICANON")) == 0;
      characters.append(number ? PyInt.of(c & 0xff) : PyBytes.of(new byte[] {c}));
    }
    list.append(characters);
    return list;
  }

  /** Without line editing two of the characters are counts. */
  private static boolean isNumber(int index) {
    return index == constant("VMIN") || index == constant("VTIME");
  }

  private static int constant(String name) {
    return HostConstants.get("termios", name);
  }

  static Modes fromList(PyList list) {
    PyObject[] fields = list.toArray();
    if (fields.length != FIELDS) {
      throw wrongShape();
    }
    long[] numbers = new long[FIELDS - 1];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Numbers.index(fields[i]).bigValue().longValue();
    }
    int count = Terminal.NCCS;
    if (!(fields[FIELDS - 1] instanceof PyList given) || given.toArray().length != count) {
      throw Errors.typeError("tcsetattr: attributes[6] must be " + count + " element list");
    }
    byte[] characters = new byte[count];
    PyObject[] items = given.toArray();
    for (int i = 0; i < count; i++) {
      characters[i] = character(items[i]);
    }
    long[] flags = {numbers[0], numbers[1], numbers[2], numbers[LOCAL]};
    return new Modes(flags, numbers[4], numbers[5], characters);
  }

  private static byte character(PyObject item) {
    if (item instanceof PyBytes b && b.snapshot().length == 1) {
      return b.snapshot()[0];
    }
    if (item instanceof PyInt i) {
      return (byte) i.bigValue().intValue();
    }
    throw Errors.typeError(
        "tcsetattr: elements of attributes must be bytes objects of length 1 or integers");
  }

  static PyException wrongShape() {
    return Errors.typeError("tcsetattr, arg 3: must be 7 element list");
  }
}
