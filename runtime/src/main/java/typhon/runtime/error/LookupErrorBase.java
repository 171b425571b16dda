package typhon.runtime.error;

import typhon.runtime.type.PyType;

/** Names {@link ExceptionTypes#LOOKUP_ERROR} where an annotation wants a class. */
public interface LookupErrorBase {
  PyType TYPE = ExceptionTypes.LOOKUP_ERROR;
}
