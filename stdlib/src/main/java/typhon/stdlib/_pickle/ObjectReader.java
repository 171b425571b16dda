package typhon.stdlib._pickle;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import typhon.runtime.error.Errors;
import typhon.runtime.error.ExceptionTypes;
import typhon.runtime.error.PyException;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.Buffer;
import typhon.runtime.object.PyBool;
import typhon.runtime.object.PyByteArray;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyFloat;
import typhon.runtime.object.PyFrozenSet;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyMemoryView;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PySet;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;
import typhon.runtime.ops.Calls;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.ops.Objects;
import typhon.runtime.text.FloatParser;

/** Reads one pickle. Used by one thread. */
// CPython: _pickle.c load and the load_* functions
final class ObjectReader {
  private static final PyStr DECODE = PyStr.intern("decode");

  private final PyUnpickler unpickler;
  private final PickleInput input;
  private final UnpickleMemo memo;
  private final UnpickleStack stack = new UnpickleStack();
  private final ObjectBuilder builder = new ObjectBuilder();

  /** {@code persistent_load} of a subclass, or null. */
  private final PyObject persistentLoad;

  ObjectReader(PyUnpickler unpickler) {
    this.unpickler = unpickler;
    this.input = unpickler.input();
    this.memo = unpickler.memo();
    this.persistentLoad = unpickler.persistentLoadOrNull();
  }

  PyObject load() {
    while (true) {
      int opcode = input.opcode();
      if (opcode == Opcodes.STOP) {
        return stack.pop();
      }
      if (!loadAtom(opcode) && !loadContainer(opcode) && !loadObject(opcode)) {
        throw PickleErrors.unpickling("invalid load key, " + shown(opcode) + ".");
      }
    }
  }

  private static String shown(int opcode) {
    if (opcode >= ' ' && opcode < 0x7f && opcode != '\'') {
      return "'" + (char) opcode + "'";
    }
    return opcode == '\'' ? "\"'\"" : "'\\x" + String.format("%02x", opcode) + "'";
  }

  // Numbers and texts

  private boolean loadAtom(int opcode) {
    switch (opcode) {
      case Opcodes.NONE -> stack.push(PyNone.NONE);
      case Opcodes.NEWTRUE -> stack.push(PyBool.TRUE);
      case Opcodes.NEWFALSE -> stack.push(PyBool.FALSE);
      case Opcodes.BININT -> stack.push(PyInt.of((int) input.little(4)));
      case Opcodes.BININT1 -> stack.push(PyInt.of(input.little(1)));
      case Opcodes.BININT2 -> stack.push(PyInt.of(input.little(2)));
      case Opcodes.INT -> stack.push(textInt(ascii(fullLine())));
      case Opcodes.LONG -> stack.push(textLong(ascii(fullLine())));
      case Opcodes.LONG1 -> stack.push(integer(input.read(input.little(1))));
      case Opcodes.LONG4 ->
          stack.push(integer(input.read(size4("LONG pickle has negative byte count"))));
      case Opcodes.FLOAT -> stack.push(textFloat(fullLine()));
      case Opcodes.BINFLOAT -> stack.push(PyFloat.of(Double.longBitsToDouble(input.big())));
      case Opcodes.STRING -> stack.push(oldText(quoted(input.line())));
      case Opcodes.BINSTRING ->
          stack.push(oldText(input.read(size4("BINSTRING pickle has negative byte count"))));
      case Opcodes.SHORT_BINSTRING -> stack.push(oldText(input.read(input.little(1))));
      case Opcodes.UNICODE ->
          stack.push(
              Calls.method(PyBytes.of(input.line()), DECODE, PyStr.intern("raw-unicode-escape")));
      case Opcodes.SHORT_BINUNICODE -> stack.push(PickledText.decode(input.read(input.little(1))));
      case Opcodes.BINUNICODE -> stack.push(PickledText.decode(input.read(input.little(4))));
      case Opcodes.BINUNICODE8 -> stack.push(PickledText.decode(input.read(size8("BINUNICODE8"))));
      case Opcodes.SHORT_BINBYTES -> stack.push(PyBytes.of(input.read(input.little(1))));
      case Opcodes.BINBYTES -> stack.push(PyBytes.of(input.read(input.little(4))));
      case Opcodes.BINBYTES8 -> stack.push(PyBytes.of(input.read(size8("BINBYTES8"))));
      case Opcodes.BYTEARRAY8 -> stack.push(new PyByteArray(input.read(size8("BYTEARRAY8"))));
      default -> {
        return false;
      }
    }
    return true;
  }

  private long size4(String message) {
    int size = (int) input.little(4);
    if (size < 0) {
      throw PickleErrors.unpickling(message);
    }
    return size;
  }

  private long size8(String opcode) {
    long size = input.little(Long.BYTES);
    if (size < 0) {
      throw Errors.overflowError(
          opcode + " exceeds system's maximum size of " + Long.MAX_VALUE + " bytes");
    }
    return size;
  }

  private static String ascii(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1);
  }

  private static PyInt integer(byte[] little) {
    if (little.length == 0) {
      return PyInt.ZERO;
    }
    ObjectWriter.reverse(little);
    return PyInt.of(new BigInteger(little));
  }

  /** The line of a name or number, which cannot be empty. */
  private byte[] fullLine() {
    byte[] line = input.line();
    if (line.length == 0) {
      throw PickleErrors.unpickling("pickle data was truncated");
    }
    return line;
  }

  private static PyObject textInt(String line) {
    return switch (line) {
      case "00" -> PyBool.FALSE;
      case "01" -> PyBool.TRUE;
      default -> {
        try {
          yield Calls.call(PyInt.TYPE, PyStr.of(untilNul(line)));
        } catch (PyException e) {
          if (!e.matches(ExceptionTypes.VALUE_ERROR)) {
            throw e;
          }
          throw Errors.valueError("could not convert string to int");
        }
      }
    };
  }

  private static PyObject textLong(String line) {
    String digits = line.endsWith("L") ? line.substring(0, line.length() - 1) : line;
    try {
      return Calls.call(PyInt.TYPE, PyStr.of(untilNul(digits)));
    } catch (PyException e) {
      if (!e.matches(ExceptionTypes.VALUE_ERROR)) {
        throw e;
      }
      // CPython shows the line with its end.
      PyStr shown = PyStr.of(line + "\n");
      throw Errors.valueError("invalid literal for int() with base 10: " + Objects.repr(shown));
    }
  }

  /** C ends a text there. */
  private static String untilNul(String line) {
    int end = line.indexOf(0);
    return end < 0 ? line : line.substring(0, end);
  }

  // CPython: _pickle.c load_float, pystrtod.c PyOS_string_to_double
  private static PyObject textFloat(byte[] line) {
    String text = untilNul(ascii(line));
    int end = FloatParser.end(text, 0);
    if (end == 0) {
      throw Errors.valueError("could not convert string to float: " + shown(line));
    }
    double value = FloatParser.value(text.substring(0, end));
    if (Double.isInfinite(value) && Character.isDigit(text.charAt(end - 1))) {
      throw Errors.overflowError("value too large to convert to float: " + shown(line));
    }
    if (end < text.length()) {
      throw Errors.valueError("could not convert string to float");
    }
    return PyFloat.of(value);
  }

  /** The line as errors show it, with its end. */
  private static String shown(byte[] line) {
    return "'" + new String(line, StandardCharsets.UTF_8) + "\n'";
  }

  /** The content of a string literal as Python 2 wrote it. */
  private static byte[] quoted(byte[] line) {
    int n = line.length;
    if (n < 2 || line[0] != line[n - 1] || (line[0] != '\'' && line[0] != '"')) {
      throw PickleErrors.unpickling("the STRING opcode argument must be quoted");
    }
    PyObject unescape =
        Objects.getAttribute(Imports.module("_codecs"), PyStr.intern("escape_decode"));
    PyObject result = Calls.call(unescape, PyBytes.copyOf(line, 1, n - 1));
    return ((PyBytes) ((PyTuple) result).get(0)).array().clone();
  }

  private PyObject oldText(byte[] data) {
    PyBytes bytes = PyBytes.of(data);
    if (unpickler.encoding().equals("bytes")) {
      return bytes;
    }
    return Calls.method(
        bytes, DECODE, PyStr.of(unpickler.encoding()), PyStr.of(unpickler.errors()));
  }

  // Stack, memo and containers

  private boolean loadContainer(int opcode) {
    switch (opcode) {
      case Opcodes.MARK -> stack.mark();
      case Opcodes.POP -> stack.discard();
      case Opcodes.POP_MARK -> stack.popMark();
      case Opcodes.DUP -> stack.push(stack.top());
      case Opcodes.GET -> get(textNumber(ascii(input.line())));
      case Opcodes.BINGET -> get(input.little(1));
      case Opcodes.LONG_BINGET -> get(input.little(4));
      case Opcodes.PUT -> put(textNumber(ascii(input.line())), "PUT");
      case Opcodes.BINPUT -> put(input.little(1), "BINPUT");
      case Opcodes.LONG_BINPUT -> put(input.little(4), "LONG_BINPUT");
      case Opcodes.MEMOIZE -> memo.add(stack.top());
      case Opcodes.EMPTY_TUPLE -> stack.push(PyTuple.EMPTY);
      case Opcodes.TUPLE1 -> stack.push(PyTuple.of(stack.pop(1)));
      case Opcodes.TUPLE2 -> stack.push(PyTuple.of(stack.pop(2)));
      case Opcodes.TUPLE3 -> stack.push(PyTuple.of(stack.pop(3)));
      case Opcodes.TUPLE -> stack.push(PyTuple.of(stack.popMark()));
      case Opcodes.EMPTY_LIST -> stack.push(new PyList());
      case Opcodes.LIST -> stack.push(PyList.of(stack.popMark()));
      case Opcodes.EMPTY_DICT -> stack.push(new PyDict());
      case Opcodes.DICT -> {
        PyDict dict = new PyDict();
        builder.setItems(dict, stack.popMark(), "DICT");
        stack.push(dict);
      }
      case Opcodes.EMPTY_SET -> stack.push(new PySet());
      case Opcodes.FROZENSET -> stack.push(frozenSet(stack.popMark()));
      case Opcodes.APPEND -> {
        PyObject[] item = stack.pop(1);
        builder.extend(stack.top(), item);
      }
      case Opcodes.APPENDS -> {
        PyObject[] items = stack.popMark();
        builder.extend(stack.top(), items);
      }
      case Opcodes.SETITEM -> {
        PyObject[] pair = stack.pop(2);
        builder.setItems(stack.top(), pair, "SETITEM");
      }
      case Opcodes.SETITEMS -> {
        PyObject[] items = stack.popMark();
        builder.setItems(stack.top(), items, "SETITEMS");
      }
      case Opcodes.ADDITEMS -> {
        PyObject[] items = stack.popMark();
        builder.addItems(stack.top(), items);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static PyObject frozenSet(PyObject[] items) {
    return Calls.call(PyFrozenSet.TYPE, PyTuple.of(items));
  }

  private static long textNumber(String line) {
    PyObject number = Calls.call(PyInt.TYPE, PyStr.of(line));
    return Numbers.indexAsSize(number);
  }

  private void get(long number) {
    PyObject known = number < 0 || number > Integer.MAX_VALUE ? null : memo.get((int) number);
    if (known == null) {
      throw PickleErrors.unpickling("Memo value not found at index " + number);
    }
    stack.push(known);
  }

  private void put(long number, String opcode) {
    PyObject top = stack.top();
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw Errors.valueError("negative " + opcode + " argument");
    }
    memo.put((int) number, top);
  }

  // Objects

  private boolean loadObject(int opcode) {
    switch (opcode) {
      case Opcodes.PROTO -> protocol((int) input.little(1));
      case Opcodes.FRAME -> input.prefetch(size8("FRAME"));
      case Opcodes.GLOBAL -> {
        PyObject module = PickledText.decode(fullLine());
        stack.push(FoundClass.by(unpickler, module, PickledText.decode(fullLine())));
      }
      case Opcodes.STACK_GLOBAL -> stackGlobal(stack.pop(2));
      case Opcodes.INST -> {
        PyObject module = PyStr.of(ascii(fullLine()));
        PyObject cls = FoundClass.by(unpickler, module, PyStr.of(ascii(fullLine())));
        stack.push(builder.instantiate(cls, stack.popMark()));
      }
      case Opcodes.OBJ -> {
        PyObject[] items = stack.popMark();
        if (items.length == 0) {
          throw PickleErrors.unpickling("unpickling stack underflow");
        }
        stack.push(builder.instantiate(items[0], Arrays.copyOfRange(items, 1, items.length)));
      }
      case Opcodes.NEWOBJ -> stack.push(builder.newObject(stack.pop(2)));
      case Opcodes.NEWOBJ_EX -> stack.push(builder.newObjectEx(stack.pop(3)));
      case Opcodes.REDUCE -> stack.push(builder.reduce(stack.pop(2)));
      case Opcodes.BUILD -> {
        PyObject state = stack.pop();
        builder.build(stack.top(), state);
      }
      case Opcodes.EXT1 -> stack.push(FoundClass.extension(unpickler, input.little(1)));
      case Opcodes.EXT2 -> stack.push(FoundClass.extension(unpickler, input.little(2)));
      case Opcodes.EXT4 -> stack.push(FoundClass.extension(unpickler, (int) input.little(4)));
      case Opcodes.PERSID -> persistent(persistentText(input.line()));
      case Opcodes.BINPERSID -> persistent(stack.pop());
      case Opcodes.NEXT_BUFFER -> stack.push(nextBuffer());
      case Opcodes.READONLY_BUFFER -> stack.setTop(readOnly(stack.top()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void protocol(int number) {
    if (number > Opcodes.HIGHEST_PROTOCOL) {
      throw Errors.valueError("unsupported pickle protocol: " + number);
    }
    unpickler.setProtocol(number);
  }

  private void stackGlobal(PyObject[] names) {
    if (names[0].type() != PyStr.TYPE || names[1].type() != PyStr.TYPE) {
      throw PickleErrors.unpickling("STACK_GLOBAL requires str");
    }
    stack.push(FoundClass.by(unpickler, names[0], names[1]));
  }

  private static PyObject persistentText(byte[] line) {
    for (byte b : line) {
      if (b < 0) {
        throw PickleErrors.unpickling("persistent IDs in protocol 0 must be ASCII strings");
      }
    }
    return PyStr.of(ascii(line));
  }

  private void persistent(PyObject id) {
    if (persistentLoad == null) {
      throw PickleErrors.unpickling(
          "A load persistent id instruction was encountered, but no persistent_load function was specified.");
    }
    stack.push(persistentLoad.call(ThreadState.current(), id));
  }

  private PyObject nextBuffer() {
    PyObject buffers = unpickler.buffersOrNull();
    if (buffers == null) {
      throw PickleErrors.unpickling(
          "pickle stream refers to out-of-band data but no *buffers* argument was given");
    }
    PyObject next = Iteration.next(buffers);
    if (next == null) {
      throw PickleErrors.unpickling("not enough out-of-band buffers");
    }
    return next;
  }

  private static PyObject readOnly(PyObject buffer) {
    PyMemoryView view = PyMemoryView.of(buffer, Buffer.FULL_RO);
    return view.layout().readOnly() ? buffer : Calls.method(view, PyStr.intern("toreadonly"));
  }
}
