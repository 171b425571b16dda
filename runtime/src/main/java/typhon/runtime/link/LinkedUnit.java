package typhon.runtime.link;

import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import typhon.runtime.call.CodeUnit;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.error.Errors;
import typhon.runtime.frame.Interpreter;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;

/**
 * A code unit with the class file the compiler made of it. Each globals dict gets a class of its own (design D12): a
 * hidden one, unloaded with its last function.
 *
 * <p>Thread rule: the list of bindings is guarded by the unit's monitor, under which the class is made too, so that two
 * threads get the same one.
 */
public final class LinkedUnit extends CodeUnit {
  private final byte[] classFile;
  private final Resource[] resources;
  private final PyCode[] codes;
  private final List<WeakReference<CompiledUnit>> bindings = new ArrayList<>(1);

  /**
   * A unit of this class file.
   *
   * @param specs the code objects in order of their numbers
   */
  public LinkedUnit(byte[] classFile, Resource[] resources, PyCode.Spec[] specs) {
    this.classFile = classFile;
    this.resources = resources;
    this.codes = new PyCode[specs.length];
    for (int i = 0; i < specs.length; i++) {
      codes[i] = new PyCode(specs[i], this, i);
    }
  }

  @Override
  public PyCode[] codes() {
    return codes;
  }

  public byte[] classFile() {
    return classFile;
  }

  public Resource[] resources() {
    return resources;
  }

  @Override
  public synchronized CompiledUnit bind(PyDict globals) {
    for (int i = bindings.size() - 1; i >= 0; i--) {
      CompiledUnit known = bindings.get(i).get();
      if (known == null) {
        bindings.remove(i);
      } else if (known.globals() == globals) {
        return known;
      }
    }
    CompiledUnit made =
        new UnitBinding(this, globals, Interpreter.main().builtins()).initialize(this::define);
    bindings.add(new WeakReference<>(made));
    return made;
  }

  private void define() {
    try {
      MethodHandles.lookup().defineHiddenClass(classFile, true);
    } catch (IllegalAccessException e) {
      throw Errors.systemError(e.toString());
    }
  }
}
