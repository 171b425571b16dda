package typhon.runtime.object;

import typhon.annotations.BuiltinMethod;
import typhon.annotations.BuiltinMethods;
import typhon.runtime.text.ByteClass;

/** ASCII case of bytes and bytearray, and what kinds of ASCII characters they are made of. */
@BuiltinMethods({PyBytes.class, PyByteArray.class})
public final class BytesCaseMethods {
  private BytesCaseMethods() {}

  private interface ByteTest {
    boolean test(byte b);
  }

  private static boolean all(PyByteSequence self, ByteTest test) {
    byte[] bytes = self.snapshot();
    for (byte b : bytes) {
      if (!test.test(b)) {
        return false;
      }
    }
    return bytes.length > 0;
  }

  /** A copy with ASCII letters in upper case. */
  @BuiltinMethod
  static PyObject upper(PyByteSequence self) {
    byte[] bytes = self.snapshot().clone();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = ByteClass.upper(bytes[i]);
    }
    return self.make(bytes);
  }

  /** A copy with ASCII letters in lower case. */
  @BuiltinMethod
  static PyObject lower(PyByteSequence self) {
    byte[] bytes = self.snapshot().clone();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = ByteClass.lower(bytes[i]);
    }
    return self.make(bytes);
  }

  /** A copy with upper and lower case of ASCII letters exchanged. */
  @BuiltinMethod
  static PyObject swapcase(PyByteSequence self) {
    byte[] bytes = self.snapshot().clone();
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      bytes[i] = ByteClass.isLower(b) ? ByteClass.upper(b) : ByteClass.lower(b);
    }
    return self.make(bytes);
  }

  /** A copy with the first byte in upper case and the rest in lower case. */
  @BuiltinMethod
  static PyObject capitalize(PyByteSequence self) {
    byte[] bytes = self.snapshot().clone();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = i == 0 ? ByteClass.upper(bytes[i]) : ByteClass.lower(bytes[i]);
    }
    return self.make(bytes);
  }

  /** A copy where every ASCII word begins in upper case and goes on in lower case. */
  @BuiltinMethod
  static PyObject title(PyByteSequence self) {
    byte[] bytes = self.snapshot().clone();
    boolean inWord = false;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      bytes[i] = inWord ? ByteClass.lower(b) : ByteClass.upper(b);
      inWord = ByteClass.isAlpha(b);
    }
    return self.make(bytes);
  }

  /** Whether all bytes are ASCII white space and there is at least one. */
  @BuiltinMethod
  static boolean isspace(PyByteSequence self) {
    return all(self, ByteClass::isSpace);
  }

  /** Whether all bytes are ASCII letters and there is at least one. */
  @BuiltinMethod
  static boolean isalpha(PyByteSequence self) {
    return all(self, ByteClass::isAlpha);
  }

  /** Whether all bytes are ASCII letters or digits and there is at least one. */
  @BuiltinMethod
  static boolean isalnum(PyByteSequence self) {
    return all(self, ByteClass::isAlnum);
  }

  /** Whether all bytes are ASCII digits and there is at least one. */
  @BuiltinMethod
  static boolean isdigit(PyByteSequence self) {
    return all(self, ByteClass::isDigit);
  }

  /** Whether all bytes are ASCII; true for no bytes at all. */
  @BuiltinMethod
  static boolean isascii(PyByteSequence self) {
    return self.size() == 0 || all(self, b -> b >= 0);
  }

  /** Whether there is an ASCII letter and all of them are in lower case. */
  @BuiltinMethod
  static boolean islower(PyByteSequence self) {
    return allCased(self.snapshot(), true);
  }

  /** Whether there is an ASCII letter and all of them are in upper case. */
  @BuiltinMethod
  static boolean isupper(PyByteSequence self) {
    return allCased(self.snapshot(), false);
  }

  private static boolean allCased(byte[] bytes, boolean lower) {
    boolean seen = false;
    for (byte b : bytes) {
      if (lower ? ByteClass.isUpper(b) : ByteClass.isLower(b)) {
        return false;
      }
      seen |= ByteClass.isAlpha(b);
    }
    return seen;
  }

  /**
   * Whether upper case only follows what is no letter, lower case only letters, and there is a
   * letter.
   */
  @BuiltinMethod
  static boolean istitle(PyByteSequence self) {
    boolean seen = false;
    boolean previous = false;
    for (byte b : self.snapshot()) {
      boolean letter = ByteClass.isAlpha(b);
      if (letter && ByteClass.isUpper(b) == previous) {
        return false;
      }
      previous = letter;
      seen |= letter;
    }
    return seen;
  }
}
