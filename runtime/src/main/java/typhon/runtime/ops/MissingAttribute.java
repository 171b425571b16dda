package typhon.runtime.ops;

import typhon.runtime.error.Errors;
import typhon.runtime.object.Names;
import typhon.runtime.object.PyModule;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** The AttributeError of a missing attribute, in the words of the object's kind. */
final class MissingAttribute {
  private MissingAttribute() {}

  static RuntimeException error(PyObject self, PyStr name) {
    if (self instanceof PyModule module) {
      PyObject moduleName = module.dict().get(Names.NAME);
      return Errors.attributeError(
          "module '" + (moduleName instanceof PyStr s ? s : "?") + "' has no attribute '" + name + "'", self, name);
    }
    return Errors.noAttribute(self, name);
  }
}
