package typhon.stdlib.pyexpat;

import typhon.annotations.BuiltinConstant;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.annotations.Named;
import typhon.annotations.Unset;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.ThreadState;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;
import typhon.runtime.object.PyTuple;

/** XML parsing in the manner of expat. */
@BuiltinModule(name = "pyexpat")
public final class PyexpatModule {
  @BuiltinConstant static final String EXPAT_VERSION = "expat_2.7.3";
  @BuiltinConstant static final String native_encoding = "UTF-8";
  @BuiltinConstant static final int XML_PARAM_ENTITY_PARSING_NEVER = 0;
  @BuiltinConstant static final int XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE = 1;
  @BuiltinConstant static final int XML_PARAM_ENTITY_PARSING_ALWAYS = 2;

  private static final Object[][] FEATURES = {
    {"XML_DTD", 0},
    {"XML_CONTEXT_BYTES", 1024},
    {"XML_NS", 0},
    {"XML_BLAP_MAX_AMP", 100},
    {"XML_BLAP_ACT_THRES", 8388608},
    {"XML_GE", 0},
    {"XML_AT_MAX_AMP", 100},
    {"XML_AT_ACT_THRES", 67108864}
  };

  private PyexpatModule() {}

  static void init(PyModule module) {
    PyObject error = ExpatState.current().errorType;
    PyDict dict = module.dict();
    dict.put(PyStr.intern("error"), error);
    dict.put(PyStr.intern("ExpatError"), error);
    dict.put(PyStr.intern("XMLParserType"), PyXmlParser.TYPE);
    dict.put(PyStr.intern("version_info"), PyTuple.of(PyInt.of(2), PyInt.of(7), PyInt.of(3)));
    dict.put(PyStr.intern("features"), features());
    addModule(dict, "model", "Constants used to interpret content model information.", models());
    addModule(dict, "errors", "Constants used to describe error conditions.", errors());
  }

  private static PyObject features() {
    PyList features = new PyList();
    for (Object[] feature : FEATURES) {
      features.append(
          PyTuple.of(PyStr.intern((String) feature[0]), PyInt.of((Integer) feature[1])));
    }
    return features;
  }

  private static void addModule(PyDict parent, String name, String doc, PyDict contents) {
    PyStr fullName = PyStr.intern("pyexpat." + name);
    PyModule module = PyModule.create(fullName, PyStr.of(doc));
    for (PyObject key : contents.keysSnapshot()) {
      module.dict().put(key, contents.get(key));
    }
    parent.put(PyStr.intern(name), module);
    ThreadState.current().interpreter.modules().put(fullName, module);
  }

  private static PyDict models() {
    String[] types = {"EMPTY", "ANY", "MIXED", "NAME", "CHOICE", "SEQ"};
    String[] quantifiers = {"NONE", "OPT", "REP", "PLUS"};
    PyDict models = new PyDict();
    for (int i = 0; i < types.length; i++) {
      models.put(PyStr.intern("XML_CTYPE_" + types[i]), PyInt.of(i + 1));
    }
    for (int i = 0; i < quantifiers.length; i++) {
      models.put(PyStr.intern("XML_CQUANT_" + quantifiers[i]), PyInt.of(i));
    }
    return models;
  }

  private static PyDict errors() {
    PyDict errors = new PyDict();
    PyDict codes = new PyDict();
    PyDict messages = new PyDict();
    for (ErrorCode error : ErrorCode.values()) {
      PyStr message = PyStr.of(error.message());
      errors.put(PyStr.intern("XML_ERROR_" + error.name()), message);
      codes.put(message, PyInt.of(error.number()));
      messages.put(PyInt.of(error.number()), message);
    }
    errors.put(PyStr.intern("codes"), codes);
    errors.put(PyStr.intern("messages"), messages);
    return errors;
  }

  /** Make a parser, with names expanded by their namespace if a separator is given. */
  @BuiltinFunction
  static PyObject ParserCreate(
      @Named @Unset PyObject encoding,
      @Named @Unset PyObject namespace_separator,
      @Named @Unset PyObject intern) {
    String separator = text(namespace_separator, "namespace_separator");
    if (separator != null && separator.codePointCount(0, separator.length()) > 1) {
      throw Errors.valueError(
          "namespace_separator must be at most one character, omitted, or None");
    }
    return PyXmlParser.create(text(encoding, "encoding"), separator, internDict(intern));
  }

  private static String text(PyObject value, String name) {
    if (value == null || value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyStr s) {
      return s.toString();
    }
    throw Errors.typeError(
        "ParserCreate() argument '" + name + "' must be str or None, not " + value.type().name());
  }

  private static PyDict internDict(PyObject intern) {
    if (intern == null) {
      return new PyDict();
    }
    if (intern == PyNone.NONE) {
      return null;
    }
    if (intern instanceof PyDict dict) {
      return dict;
    }
    throw Errors.typeError("intern must be a dictionary");
  }

  /** The message of an error number. */
  @BuiltinFunction
  static String ErrorString(PyObject code) {
    PyInt number = typhon.runtime.ops.Numbers.index(code);
    return number.fitsInt() ? ErrorCode.message((int) number.longValue()) : null;
  }
}
