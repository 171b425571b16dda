package typhon.stdlib._multibytecodec;

/** HZ (RFC 1843): GB 2312 in seven bits, between {@code ~{} and {@code ~}}. */
// CPython: Modules/cjkcodecs/_codecs_cn.c hz
final class Hz extends MultibyteEncoding {
  private static boolean isChinese(State state) {
    return state.bytes[0] != 0;
  }

  private static void setChinese(State state, boolean chinese) {
    state.bytes[0] = (byte) (chinese ? 1 : 0);
  }

  @Override
  void resetDecoding(State state) {
    setChinese(state, false);
  }

  @Override
  int decode(DecodingRun run, State state) {
    int first = run.at(0);
    if (first >= 0x80) {
      return 1;
    }
    boolean chinese = isChinese(state);
    if (first != '~' && !chinese) {
      return run.put(first, 1);
    }
    if (run.left() < 2) {
      return TOO_FEW;
    }
    if (first == '~') {
      return tilde(run, state);
    }
    int c = CodedSets.gb2312().decode(first, run.at(1));
    return c == CodedSet.NONE ? 1 : run.put(c, 2);
  }

  private static int tilde(DecodingRun run, State state) {
    boolean chinese = isChinese(state);
    switch (run.at(1)) {
      case '~' -> {
        return chinese ? 1 : run.put('~', 2);
      }
      case '{', '}' -> {
        boolean opens = run.at(1) == '{';
        if (chinese == opens) {
          return 1;
        }
        setChinese(state, opens);
      }
      case '\n' -> {
        if (chinese) {
          return 1;
        }
      }
      default -> {
        return 1;
      }
    }
    return run.skip(2);
  }

  @Override
  int encode(EncodingRun run, State state) {
    int c = run.next();
    int code = c < 0x80 ? c : CodedSets.gb2312().encode(c);
    if (code == CodedSet.NONE) {
      return 1;
    }
    shift(c >= 0x80, run, state);
    if (c >= 0x80) {
      run.putCode(code);
    } else {
      run.put(c);
      if (c == '~') {
        run.put(c);
      }
    }
    return run.taken(1);
  }

  private static void shift(boolean toChinese, EncodingRun run, State state) {
    if (isChinese(state) != toChinese) {
      run.put('~').put(toChinese ? '{' : '}');
      setChinese(state, toChinese);
    }
  }

  @Override
  void finishEncoding(EncodingRun run, State state) {
    shift(false, run, state);
  }
}
