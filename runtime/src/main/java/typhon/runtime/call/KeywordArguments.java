package typhon.runtime.call;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyDict;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/**
 * The arguments of a call in the general form, made of positional ones and a dict of keyword
 * arguments.
 */
public record KeywordArguments(PyObject[] args, PyStr[] names) {
  public static KeywordArguments of(PyObject[] positional, PyDict keywords) {
    if (keywords == null || keywords.size() == 0) {
      return new KeywordArguments(positional, null);
    }
    PyObject[] keys = keywords.keysSnapshot();
    PyObject[] all = java.util.Arrays.copyOf(positional, positional.length + keys.length);
    PyStr[] names = new PyStr[keys.length];
    for (int i = 0; i < keys.length; i++) {
      if (!(keys[i] instanceof PyStr name)) {
        throw Errors.typeError("keywords must be strings");
      }
      names[i] = name;
      all[positional.length + i] = keywords.get(name);
    }
    return new KeywordArguments(all, names);
  }
}
