package typhon.stdlib._suggestions;

import java.util.ArrayList;
import java.util.List;
import typhon.annotations.BuiltinFunction;
import typhon.annotations.BuiltinModule;
import typhon.runtime.error.Errors;
import typhon.runtime.error.Suggestions;
import typhon.runtime.object.PyList;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** Names near to mistyped ones, for the traceback module. */
@BuiltinModule(name = "_suggestions")
public final class SuggestionsModule {
  private SuggestionsModule() {}

  /** The candidate nearest to the name, or None. */
  @BuiltinFunction
  static String _generate_suggestions(PyObject candidates, PyObject item) {
    if (!(candidates instanceof PyList list)) {
      throw Errors.typeError("candidates must be a list");
    }
    if (!(item instanceof PyStr)) {
      throw Errors.typeError(
          "_generate_suggestions() argument 2 must be str, not " + item.type().name());
    }
    List<String> names = new ArrayList<>();
    for (PyObject c : list.toArray()) {
      if (!(c instanceof PyStr)) {
        throw Errors.typeError("all elements in 'candidates' must be strings");
      }
      names.add(c.toString());
    }
    return Suggestions.nearest(item.toString(), names);
  }
}
