package typhon.runtime.link;

import typhon.runtime.object.PyNone;
import typhon.runtime.object.PyObject;
import typhon.runtime.type.PyType;

/**
 * What a part of a long body gives when the body is to leave, or go on with, the loop around the
 * part. Compiled code compares it by identity; Python code never sees it.
 */
public final class LoopExit extends PyObject {
  public static final PyObject BREAK = new LoopExit();
  public static final PyObject CONTINUE = new LoopExit();

  private LoopExit() {}

  @Override
  public PyType type() {
    return PyNone.TYPE;
  }
}
