package typhon.runtime.object;

import java.io.ByteArrayOutputStream;

/** The bytes of {@code co_lnotab}: pairs of how far the code and the line number go on. */
final class OldLineTable {
  private static final int MOST_CODE = 254;
  private static final int MOST_LINES = 127;
  private static final int LEAST_LINES = -128;

  private OldLineTable() {}

  // CPython: codeobject.c decode_linetable
  static byte[] of(int[] places, int firstLine) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int line = firstLine;
    int code = 0;
    for (int i = 0; i < places.length; i += 4) {
      int lines = places[i] < 0 ? 0 : places[i] - line;
      if (lines != 0) {
        emit(out, i / 2 - code, lines);
        code = i / 2;
        line = places[i];
      }
    }
    return out.toByteArray();
  }

  private static void emit(ByteArrayOutputStream out, int codeStep, int lineStep) {
    int code = codeStep;
    for (; code > MOST_CODE; code -= MOST_CODE) {
      out.write(MOST_CODE);
      out.write(0);
    }
    int lines = lineStep;
    while (lines > MOST_LINES || lines < LEAST_LINES) {
      int step = lines > 0 ? MOST_LINES : LEAST_LINES;
      out.write(code);
      out.write(step);
      code = 0;
      lines -= step;
    }
    out.write(code);
    out.write(lines);
  }
}
