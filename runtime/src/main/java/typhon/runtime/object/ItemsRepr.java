package typhon.runtime.object;

import typhon.runtime.ops.Objects;

/** The text of a list of items between brackets. */
final class ItemsRepr {
  private ItemsRepr() {}

  static String of(String open, PyObject[] items, String close) {
    StringBuilder out = new StringBuilder(open);
    for (int i = 0; i < items.length; i++) {
      out.append(i == 0 ? "" : ", ").append(Objects.repr(items[i]));
    }
    return out.append(close).toString();
  }
}
