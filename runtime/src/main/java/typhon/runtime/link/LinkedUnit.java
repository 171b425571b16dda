package typhon.runtime.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import typhon.runtime.call.CodeUnit;
import typhon.runtime.call.CompiledUnit;
import typhon.runtime.call.FunctionTarget;
import typhon.runtime.error.Errors;
import typhon.runtime.object.PyCode;
import typhon.runtime.object.PyDict;

/**
 * A code unit with the class file the compiler made of it. Each globals dict gets a class of its
 * own (design D12): a hidden one, unloaded with its last function. A unit of the standard library
 * is an ordinary class of the product's jar for its first globals (design D16).
 *
 * <p>Thread rule: the list of bindings is guarded by the unit's monitor, under which the class is
 * made too, so that two threads get the same one.
 */
public final class LinkedUnit extends CodeUnit {
  /**
   * The class files: one, but for what is too large for the constant pool of a class. Null for a
   * library unit until somebody asks.
   */
  private byte[][] classFiles;

  /** The binary name of a library unit's class while nobody has taken it. */
  private String libraryClass;

  private final String libraryResource;
  private final Resource[] resources;
  private final PyCode[] codes;
  private final List<WeakReference<CompiledUnit>> bindings = new ArrayList<>(1);

  /** For an instrumented unit the one it is a form of, else null. */
  private final LinkedUnit plain;

  /** The form whose code sends events, once it is made. */
  private LinkedUnit instrumented;

  /** What the compiler needs to compile the unit again; null: its file. */
  private volatile Object source;

  /**
   * A unit of these class files.
   *
   * @param specs the code objects in order of their numbers
   */
  public LinkedUnit(byte[][] classFiles, Resource[] resources, PyCode.Spec[] specs) {
    this(classFiles, null, resources, specs);
  }

  private LinkedUnit(
      byte[][] classFiles, String libraryClass, Resource[] resources, PyCode.Spec[] specs) {
    this.classFiles = classFiles;
    this.libraryClass = libraryClass;
    this.libraryResource =
        libraryClass == null ? null : "/" + libraryClass.replace('.', '/') + ".class";
    this.resources = resources;
    this.codes = new PyCode[specs.length];
    for (int i = 0; i < specs.length; i++) {
      codes[i] = new PyCode(specs[i], this, i);
    }
    this.plain = null;
  }

  /** A form of a unit whose code sends events; the code objects are the same. */
  public LinkedUnit(byte[][] classFiles, Resource[] resources, LinkedUnit plain) {
    this.classFiles = classFiles;
    this.libraryResource = null;
    this.resources = resources;
    this.codes = plain.codes;
    this.plain = plain;
  }

  /** The unit that functions belong to: never an instrumented one. */
  CompiledUnit home(CompiledUnit made) {
    return plain == null ? made : plain.bind(made.globals());
  }

  /** Its instrumented form, if it has been made. */
  public synchronized LinkedUnit instrumented() {
    return instrumented;
  }

  /** Its instrumented form: the given one if there was none. */
  public synchronized LinkedUnit instrumentedOr(LinkedUnit made) {
    if (instrumented == null) {
      instrumented = made;
    }
    return instrumented;
  }

  /** Whether it was compiled at build time. */
  public boolean isLibrary() {
    return libraryResource != null;
  }

  public Object source() {
    return source;
  }

  public void setSource(Object source) {
    this.source = source;
  }

  /**
   * A unit whose class is found by name, in this package. It must be bound at most once per
   * process.
   */
  public static LinkedUnit ofLibrary(String className, Resource[] resources, PyCode.Spec[] specs) {
    return new LinkedUnit(null, className, resources, specs);
  }

  @Override
  public PyCode[] codes() {
    return codes;
  }

  @Override
  public boolean sameBodies(CodeUnit other) {
    return this == other || (other instanceof LinkedUnit u && isSame(classFiles(), u.classFiles()));
  }

  private static boolean isSame(byte[][] files, byte[][] others) {
    for (int i = 0; i < files.length; i++) {
      if (files.length != others.length
          || files[i].length != others[i].length
          || !withoutName(files[i]).equals(withoutName(others[i]))) {
        return false;
      }
    }
    return true;
  }

  /** A class file without the number in the names of units. */
  private static String withoutName(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("(?<=/link/Unit)\\d{9}", "");
  }

  public synchronized byte[][] classFiles() {
    if (classFiles == null) {
      try (InputStream in = LinkedUnit.class.getResourceAsStream(libraryResource)) {
        classFiles = new byte[][] {in.readAllBytes()};
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return classFiles;
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
    CompiledUnit made = new UnitBinding(this, globals, null).initialize(this::define);
    CompiledUnit last = made;
    for (int i = 1; classFiles != null && i < classFiles.length; i++) {
      byte[] further = classFiles[i];
      CompiledUnit next =
          new UnitBinding(this, globals, made).initialize(() -> defineHidden(further));
      last.setRest(next);
      last = next;
    }
    bindings.add(new WeakReference<>(made));
    return made;
  }

  @Override
  public FunctionTarget warmTarget(CompiledUnit unit, PyCode code) {
    return WarmTargets.make(unit, code);
  }

  private void define() {
    if (libraryClass == null) {
      defineHidden(classFiles()[0]);
      return;
    }
    try {
      String name = libraryClass;
      libraryClass = null;
      Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw Errors.systemError(e.toString());
    }
  }

  private static void defineHidden(byte[] classFile) {
    try {
      MethodHandles.lookup().defineHiddenClass(classFile, true);
    } catch (IllegalAccessException e) {
      throw Errors.systemError(e.toString());
    }
  }
}
