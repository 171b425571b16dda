package typhon.stdlib.zlib;

import java.util.ArrayList;
import java.util.List;
import typhon.runtime.error.Errors;

/**
 * What a stream was given so far. The JDK's coders cannot be copied; a copy is a new one that is
 * given the same again. Not safe for threads: its owner locks.
 */
final class History {
  /** Detail of a step in which input that was not used is handed back. */
  static final int FORGET = -1;

  /** Longer streams would hold too much memory for copies that are hardly ever made. */
  private static final int LONGEST = 1 << 24;

  private List<Step> steps = new ArrayList<>();
  private long size;

  /** Input, and with what limit or flush. */
  @SuppressWarnings("ArrayRecordComponent") // never changed
  record Step(byte[] input, int detail) {}

  void add(byte[] input, int detail) {
    size += input.length;
    if (size > LONGEST) {
      steps = null;
    }
    if (steps != null) {
      steps.add(new Step(input, detail));
    }
  }

  List<Step> steps() {
    if (steps == null) {
      throw Errors.notImplementedError(
          "streams of more than " + LONGEST + " bytes cannot be copied on this platform");
    }
    return steps;
  }

  History copy() {
    History copy = new History();
    copy.steps = new ArrayList<>(steps());
    copy.size = size;
    return copy;
  }
}
