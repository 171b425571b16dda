package typhon.stdlib._datetime;

import typhon.runtime.object.PyStr;

/** The keyword argument by which subclasses are told the fold. */
final class Fold {
  static final PyStr[] KEYWORD = {PyStr.intern("fold")};

  private Fold() {}
}
