package typhon.stdlib._lzma;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.UnsupportedOptionsException;
import typhon.runtime.error.Errors;
import typhon.runtime.error.PyException;
import typhon.runtime.error.PyKeyError;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.ops.Items;
import typhon.runtime.ops.Iteration;
import typhon.runtime.ops.Numbers;
import typhon.runtime.type.SpecialMethod;

/** Filters as Python describes them: dicts with an id and settings. */
// CPython: _lzmamodule.c parse_filter_spec
final class FilterArguments {
  private static final long EXTREME = 1L << 31;
  static final long DEFAULT_PRESET = 6;
  private static final Set<String> LZMA_KEYS =
      Set.of("id", "preset", "dict_size", "lc", "lp", "pb", "mode", "nice_len", "mf", "depth");

  private FilterArguments() {}

  static List<Filter> chain(PyObject specifiers) {
    if (specifiers instanceof PyDict) {
      throw Errors.typeError("dict is not a sequence");
    }
    long count = Items.length(specifiers);
    if (count > FilterChain.MAX) {
      throw Errors.valueError(
          "Too many filters - liblzma supports a maximum of " + FilterChain.MAX);
    }
    List<Filter> chain = new ArrayList<>();
    for (PyObject specifier : Iteration.toArray(specifiers)) {
      chain.add(filter(specifier));
    }
    return chain;
  }

  static Filter filter(PyObject specifier) {
    if (specifier.type().special(SpecialMethod.GETITEM) == null
        || specifier instanceof PyStr
        || !(specifier instanceof PyDict || hasKeys(specifier))) {
      throw Errors.typeError("Filter specifier must be a dict or dict-like object");
    }
    PyObject id = setting(specifier, "id");
    if (id == null) {
      throw Errors.valueError("Filter specifier must have an \"id\" entry");
    }
    long number = unsigned(id, 64);
    if (number == Filter.LZMA1 || number == Filter.LZMA2) {
      return lzma(number, specifier);
    }
    if (number == Filter.DELTA) {
      checkKeys(specifier, Set.of("id", "dist"), "delta");
      int distance = (int) number(specifier, "dist", 1);
      if (distance < 1 || distance > 256) {
        throw LzmaError.options();
      }
      return new Filter.Delta(distance);
    }
    if (Filter.isBranch(number)) {
      checkKeys(specifier, Set.of("id", "start_offset"), "BCJ");
      return new Filter.Branch(number, (int) number(specifier, "start_offset", 0));
    }
    throw Errors.valueError("Invalid filter ID: " + Long.toUnsignedString(number));
  }

  private static boolean hasKeys(PyObject specifier) {
    return typhon.runtime.ops.Objects.getAttributeOrNull(specifier, PyStr.intern("keys")) != null;
  }

  private static void checkKeys(PyObject specifier, Set<String> known, String kind) {
    for (PyObject key : Iteration.toArray(specifier)) {
      if (!(key instanceof PyStr s) || !known.contains(s.toString())) {
        throw Errors.valueError("Invalid filter specifier for " + kind + " filter");
      }
    }
  }

  private static PyObject setting(PyObject specifier, String name) {
    try {
      return Items.getItem(specifier, PyStr.intern(name));
    } catch (PyException e) {
      if (!e.matches(PyKeyError.TYPE)) {
        throw e;
      }
      return null;
    }
  }

  private static long number(PyObject specifier, String name, long otherwise) {
    PyObject value = setting(specifier, name);
    return value == null ? otherwise : unsigned(value, 32);
  }

  static long unsigned(PyObject value, int bits) {
    PyInt number = Numbers.index(value);
    if (number.signum() < 0) {
      throw Errors.valueError("Cannot convert negative int");
    }
    if (number.bigValue().bitLength() > bits) {
      throw Errors.overflowError("Python int too large for C uint" + bits + "_t");
    }
    return number.bigValue().longValue();
  }

  private static Filter lzma(long id, PyObject specifier) {
    LZMA2Options base = preset(number(specifier, "preset", DEFAULT_PRESET));
    checkKeys(specifier, LZMA_KEYS, "LZMA");
    try {
      return new Filter.Lzma(
          id,
          Memory.window(number(specifier, "dict_size", base.getDictSize())),
          (int) number(specifier, "lc", base.getLc()),
          (int) number(specifier, "lp", base.getLp()),
          (int) number(specifier, "pb", base.getPb()),
          (int) number(specifier, "mode", base.getMode()),
          (int) number(specifier, "nice_len", base.getNiceLen()),
          (int) number(specifier, "mf", base.getMatchFinder()),
          (int) number(specifier, "depth", base.getDepthLimit()));
    } catch (PyException e) {
      throw Errors.valueError("Invalid filter specifier for LZMA filter");
    }
  }

  static boolean isPreset(long preset) {
    return (preset & ~EXTREME) <= 9;
  }

  /** The settings of a compression level. */
  static LZMA2Options preset(long preset) {
    int level = (int) (preset & 31);
    boolean isExtreme = (preset & EXTREME) != 0;
    if (!isPreset(preset)) {
      throw new LzmaError("Invalid compression preset: " + preset);
    }
    try {
      LZMA2Options options = new LZMA2Options(level);
      if (isExtreme) {
        options.setMode(LZMA2Options.MODE_NORMAL);
        options.setMatchFinder(LZMA2Options.MF_BT4);
        boolean isMiddle = level == 3 || level == 5;
        options.setNiceLen(isMiddle ? 192 : 273);
        options.setDepthLimit(isMiddle ? 0 : 512);
      }
      return options;
    } catch (UnsupportedOptionsException e) {
      throw new LzmaError("Invalid compression preset: " + preset);
    }
  }

  static Filter.Lzma ofPreset(long id, long preset) {
    LZMA2Options o = preset(preset);
    return new Filter.Lzma(
        id,
        o.getDictSize(),
        o.getLc(),
        o.getLp(),
        o.getPb(),
        o.getMode(),
        o.getNiceLen(),
        o.getMatchFinder(),
        o.getDepthLimit());
  }

  /** The dict of a filter that was read from a header. */
  static PyDict specifier(Filter filter) {
    PyDict dict = PyDict.of(PyStr.intern("id"), PyInt.of(filter.id()));
    switch (filter) {
      case Filter.Lzma lzma -> {
        put(dict, "dict_size", lzma.dictionarySize());
        if (lzma.id() == Filter.LZMA1) {
          put(dict, "lc", lzma.lc());
          put(dict, "lp", lzma.lp());
          put(dict, "pb", lzma.pb());
        }
      }
      case Filter.Delta delta -> put(dict, "dist", delta.distance());
      case Filter.Branch branch -> {
        if (branch.startOffset() != 0) {
          put(dict, "start_offset", Integer.toUnsignedLong(branch.startOffset()));
        }
      }
    }
    return dict;
  }

  private static void put(PyDict dict, String name, long value) {
    dict.put(PyStr.intern(name), PyInt.of(value));
  }
}
