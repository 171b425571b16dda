package typhon.stdlib.pyexpat;

import typhon.annotations.BuiltinGetter;
import typhon.annotations.BuiltinMethods;
import typhon.annotations.BuiltinSetter;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyInt;
import typhon.runtime.object.PyObject;
import typhon.runtime.ops.Objects;

/** Positions and settings as attributes of the parser. */
@BuiltinMethods(PyXmlParser.class)
final class ParserAttributes {
  private ParserAttributes() {}

  @BuiltinGetter
  static long ErrorLineNumber(PyXmlParser self) {
    return self.parser.position().line();
  }

  @BuiltinGetter
  static long ErrorColumnNumber(PyXmlParser self) {
    return self.parser.position().column();
  }

  @BuiltinGetter
  static long ErrorByteIndex(PyXmlParser self) {
    return CurrentByteIndex(self);
  }

  @BuiltinGetter
  static long CurrentLineNumber(PyXmlParser self) {
    return self.parser.position().line();
  }

  @BuiltinGetter
  static long CurrentColumnNumber(PyXmlParser self) {
    return self.parser.position().column();
  }

  @BuiltinGetter
  static long CurrentByteIndex(PyXmlParser self) {
    return self.parser.isStarted() ? self.parser.position().bytes() : -1;
  }

  @BuiltinGetter
  static boolean buffer_text(PyXmlParser self) {
    return self.events.collects;
  }

  @BuiltinSetter(name = "buffer_text")
  static void setBufferText(PyXmlParser self, PyObject value) {
    boolean collects = truth(value);
    if (!collects) {
      self.events.flush();
    }
    self.events.collects = collects;
  }

  @BuiltinGetter
  static int buffer_used(PyXmlParser self) {
    return self.events.collectedSize();
  }

  @BuiltinGetter
  static long buffer_size(PyXmlParser self) {
    return self.events.bufferSize;
  }

  @BuiltinSetter(name = "buffer_size")
  static void setBufferSize(PyXmlParser self, PyObject value) {
    if (!(value instanceof PyInt size)) {
      throw Errors.typeError("buffer_size must be an integer");
    }
    if (size.signum() <= 0) {
      throw Errors.valueError("buffer_size must be greater than zero");
    }
    if (!size.fitsInt()) {
      throw Errors.valueError("buffer_size must not be greater than " + Integer.MAX_VALUE);
    }
    if (size.longValue() != self.events.bufferSize) {
      self.events.flush();
      self.events.bufferSize = size.longValue();
    }
  }

  @BuiltinGetter
  static boolean namespace_prefixes(PyXmlParser self) {
    return self.parser.namespacePrefixes;
  }

  @BuiltinSetter(name = "namespace_prefixes")
  static void setNamespacePrefixes(PyXmlParser self, PyObject value) {
    self.parser.namespacePrefixes = truth(value);
  }

  @BuiltinGetter
  static boolean ordered_attributes(PyXmlParser self) {
    return self.events.ordersAttributes;
  }

  @BuiltinSetter(name = "ordered_attributes")
  static void setOrderedAttributes(PyXmlParser self, PyObject value) {
    self.events.ordersAttributes = truth(value);
  }

  @BuiltinGetter
  static boolean specified_attributes(PyXmlParser self) {
    return self.events.onlySpecified;
  }

  @BuiltinSetter(name = "specified_attributes")
  static void setSpecifiedAttributes(PyXmlParser self, PyObject value) {
    self.events.onlySpecified = truth(value);
  }

  private static boolean truth(PyObject value) {
    if (value == null) {
      throw Errors.typeError("Cannot delete attribute");
    }
    return Objects.isTrue(value);
  }
}
