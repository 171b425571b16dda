package typhon.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The default value of a parameter. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface Default {
  /**
   * The default in Python syntax: {@code None True False}, an integer, a float, a quoted string,
   * {@code ()} or {@code sys.maxsize}.
   */
  String value();
}
