package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the setter of a computed attribute (one {@code PyObject} parameter; Java {@code null} means
 * deletion).
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface BuiltinSetter {
  /** The Python name where it differs from the Java name. */
  String name() default "";
}
