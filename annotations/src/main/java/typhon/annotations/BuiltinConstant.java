package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static final field of a native module ({@code int long double boolean String} or a {@code
 * PyObject}).
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface BuiltinConstant {
  /** The Python name where it differs from the Java name. */
  String name() default "";
}
