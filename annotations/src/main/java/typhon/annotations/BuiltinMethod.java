package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a Python method of a built-in type: an instance method, or a static one whose first
 * parameter is the receiver. Its Javadoc is the {@code __doc__}.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>a leading parameter of type {@code ThreadState} is filled in by the binder;
 *   <li>parameters are positional-only unless marked {@link Named} (by position or name) or {@link
 *       KeywordOnly};
 *   <li>{@link Default} gives the default; {@link Unset} makes the parameter optional without a
 *       visible default: Java {@code null} arrives;
 *   <li>types: {@code PyObject} takes anything; a subclass of it is checked (TypeError); {@code
 *       int}, {@code long} go through {@code __index__} (OverflowError beyond C int, C ssize_t);
 *       {@code double} through {@code __float__}; {@code boolean} through truth; {@code String}
 *       wants a str;
 *   <li>a last {@code PyObject...} is {@code *args}; a {@code PyDict} marked {@link Keywords} is
 *       {@code **kwargs};
 *   <li>results: {@code void} is None, {@code boolean int long double String} are boxed, {@code
 *       null} from {@code __next__} ends the iteration.
 * </ol>
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface BuiltinMethod {
  /** The Python name where it differs from the Java name (Java keywords). */
  String name() default "";

  /** A signature for {@code __text_signature__} that Java cannot say; empty: derived. */
  String signature() default "";
}
