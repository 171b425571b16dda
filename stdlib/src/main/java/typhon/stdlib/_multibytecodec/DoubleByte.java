package typhon.stdlib._multibytecodec;

import java.util.function.Supplier;

/** An encoding of characters of one byte and of two. */
// CPython: Modules/cjkcodecs/_codecs_jp.c, _codecs_cn.c, _codecs_kr.c, _codecs_tw.c, _codecs_hk.c
class DoubleByte extends MultibyteEncoding {
  private final SingleBytes singles;
  private final Supplier<CodedSet> maker;

  /** Made at the first use; two threads may make it twice. */
  private volatile CodedSet set;

  DoubleByte(SingleBytes singles, Supplier<CodedSet> set) {
    this.singles = singles;
    this.maker = set;
  }

  final CodedSet set() {
    CodedSet known = set;
    if (known == null) {
      known = maker.get();
      set = known;
    }
    return known;
  }

  @Override
  int decode(DecodingRun run, State state) {
    int first = run.at(0);
    int single = singles.decode(first);
    if (single != SingleBytes.LEAD) {
      return single == CodedSet.NONE ? 1 : run.put(single, 1);
    }
    if (run.left() < 2) {
      return TOO_FEW;
    }
    int second = run.at(1);
    int c = set().decode(first, second);
    return c == CodedSet.NONE ? decodeFurther(run) : run.put(c, 2);
  }

  /** What two bytes are that are not in the set: how many are illegal, if they are no character. */
  int decodeFurther(DecodingRun run) {
    return set().isWithdrawn(run.at(0), run.at(1)) ? 2 : 1;
  }

  @Override
  int encode(EncodingRun run, State state) {
    int c = run.next();
    int single = singles.encode(c);
    if (single != CodedSet.NONE) {
      run.put(single);
      return run.taken(1);
    }
    if (set().startsPair(c)) {
      int code = run.pairCode(set());
      if (code == TOO_FEW) {
        return TOO_FEW;
      }
      if (code != CodedSet.NONE) {
        run.putCode(code);
        return run.taken(2);
      }
    }
    int code = set().encode(c);
    if (code == CodedSet.NONE) {
      return encodeFurther(c, run);
    }
    run.putCode(code);
    return run.taken(1);
  }

  /** Writes a character that is not in the set, if there is another way. */
  int encodeFurther(int c, EncodingRun run) {
    return 1;
  }
}
