package typhon.runtime.object;

import typhon.runtime.type.PyType;
import typhon.runtime.type.RenamedTable;

/**
 * The Python types of the views of an OrderedDict; their instances are {@link PyDictKeys} and
 * {@link PyDictValues}.
 */
final class OrderedDictViews {
  static final PyType KEYS = PyType.builtin(new RenamedTable("odict_keys", new PyDictKeysTable()));
  static final PyType ITEMS =
      PyType.builtin(new RenamedTable("odict_items", new PyDictKeysTable()));
  static final PyType VALUES =
      PyType.builtin(new RenamedTable("odict_values", new PyDictValuesTable()));

  private OrderedDictViews() {}
}
