package typhon.stdlib.binascii;

/** Data that is not in the encoding; becomes binascii.Error. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1;

  Malformed(String message) {
    super(message, null, false, false);
  }
}
