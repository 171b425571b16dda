package typhon.runtime.link;

import typhon.runtime.object.PyStr;

/**
 * What one static field of a generated class holds, told in a form that can be stored: generated
 * code finds its constants, names and sites in such fields.
 *
 * @param value a PyObject for CONSTANT, a String for names and sites, an Integer for CODE, a
 *     String[] for KEYWORDS
 */
public record Resource(Kind kind, Object value) {
  /** The kinds, with the Java type of their fields. */
  public enum Kind {
    CONSTANT(typhon.runtime.object.PyObject.class),
    NAME(PyStr.class),
    GLOBAL(GlobalSite.class),
    CODE(typhon.runtime.object.PyCode.class),
    KEYWORDS(PyStr[].class);

    private final Class<?> fieldType;

    Kind(Class<?> fieldType) {
      this.fieldType = fieldType;
    }

    public Class<?> fieldType() {
      return fieldType;
    }
  }
}
