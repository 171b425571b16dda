package typhon.stdlib._datetime;

import typhon.runtime.error.Errors;
import typhon.runtime.object.PyBytes;
import typhon.runtime.object.PyObject;
import typhon.runtime.object.PyStr;

/** What pickle hands to the constructors in place of the fields. */
final class PickledState {
  static final int DATE_SIZE = 4;
  static final int TIME_SIZE = 6;
  static final int DATETIME_SIZE = 10;

  /** Where the byte stands that tells a state from other bytes, and what it may be. */
  record Mark(int place, int low, int high) {}

  static final Mark DATE_MONTH = new Mark(2, 1, 12);
  static final Mark MONTH_WITH_FOLD = new Mark(2, 1, 12);
  static final Mark HOUR_WITH_FOLD = new Mark(0, 0, 23);

  private static final int FOLD = 0x80;

  private PickledState() {}

  /** Null if the argument is no such state. */
  static byte[] of(PyObject argument, int size, Mark mark) {
    byte[] bytes = null;
    if (argument instanceof PyBytes b && b.size() == size) {
      bytes = b.snapshot();
    } else if (argument instanceof PyStr s && s.length() == size) {
      bytes = latin1(s, size, mark);
    }
    if (bytes == null) {
      return null;
    }
    int value = bytes[mark.place] & 0xFF;
    int plain = mark == DATE_MONTH ? value : value & ~FOLD;
    return plain >= mark.low && plain <= mark.high ? bytes : null;
  }

  /** A state of Python 2, decoded as Latin-1. */
  private static byte[] latin1(PyStr text, int size, Mark mark) {
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      int c = text.codePointAt(i);
      if (c > 0xFF) {
        int value = text.codePointAt(mark.place) & ~FOLD;
        if (value >= mark.low && value <= mark.high) {
          throw Errors.valueError(
              "Failed to encode latin1 string when unpickling a date or time object. "
                  + "pickle.load(data, encoding='latin1') is assumed.");
        }
        return null;
      }
      bytes[i] = (byte) c;
    }
    return bytes;
  }

  static int year(byte[] state) {
    return (state[0] & 0xFF) << 8 | (state[1] & 0xFF);
  }

  static boolean hasFold(byte[] state, Mark mark) {
    return (state[mark.place] & FOLD) != 0;
  }

  static int withoutFold(byte[] state, Mark mark) {
    return state[mark.place] & ~FOLD & 0xFF;
  }

  static int microseconds(byte[] state, int at) {
    return (state[at] & 0xFF) << 16 | (state[at + 1] & 0xFF) << 8 | (state[at + 2] & 0xFF);
  }
}
