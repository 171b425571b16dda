package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the Java class of a built-in Python type. Its Javadoc is the type's {@code __doc__}.
 *
 * <p>Rules, checked by the processor:
 *
 * <ol>
 *   <li>the class extends {@code typhon.runtime.object.PyObject} and has {@code public static final
 *       PyType TYPE = PyType.builtin(new XTable())}, {@code XTable} being written by the processor;
 *   <li>Python-visible methods carry {@link BuiltinMethod} or one of its sisters; special methods
 *       are Java methods called by their Python name ({@code __len__});
 *   <li>the Java signature is the Python signature, see {@link BuiltinMethod}.
 * </ol>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BuiltinType {
  /** The name Python sees, e.g. {@code "list"}. */
  String name();

  /** The module that {@code __module__} reports. */
  String module() default "builtins";

  /** The Java class of the base type; {@code Object.class} stands for {@code object}. */
  Class<?> base() default Object.class;

  /**
   * Whether Python classes may inherit from it. The processor then writes a subclass {@code XSub}
   * with a type pointer and attribute storage, mirroring every non-private constructor of X with a
   * leading {@code PyType} parameter, unless {@link #ownsAttributes}.
   */
  boolean subclassable() default false;

  /**
   * The Java class itself overrides {@code type()} and the attribute storage (exceptions, modules).
   */
  boolean ownsAttributes() default false;

  /**
   * Whether weak references to instances are allowed; inherited. Instances of Python classes below
   * always allow them.
   */
  boolean weakReferable() default false;

  /** Whether {@code X()} may be called from Python; without a {@code @BuiltinNew} it never may. */
  boolean exposed() default true;
}
