package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the static Java method that is the type's {@code __new__}: its first parameter is the
 * {@code PyType} to make.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface BuiltinNew {
  /**
   * The {@code __text_signature__} of the type, where it is not the derived one; {@code none} for
   * none. ({@code __new__} itself shows {@code ($type, *args, **kwargs)}, as in CPython.)
   */
  String signature() default "";
}
