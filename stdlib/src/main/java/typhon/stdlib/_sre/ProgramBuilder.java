package typhon.stdlib._sre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Translates the code of {@code re._compiler} into a {@link Program}. */
// CPython: sre.c _validate says what the code looks like
final class ProgramBuilder {
  private final int[] source;
  private final int groups;
  private int[] code = new int[64];
  private int size;
  private final List<CharSet> sets = new ArrayList<>();
  private final List<String> literals = new ArrayList<>();
  private int registers;

  private int minWidth;
  private String prefix;
  private boolean literal;

  private ProgramBuilder(int[] source, int groups) {
    this.source = source;
    this.groups = groups;
    this.registers = 2 * groups + 1;
  }

  /** The program, or null if the code is not what the compiler makes. */
  static Program build(int[] source, int groups) {
    try {
      return new ProgramBuilder(source, groups).build();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return null;
    }
  }

  private Program build() {
    int start = 0;
    if (source.length > 0 && source[0] == SreCode.INFO) {
      info();
      start = 1 + source[1];
    }
    int end = source.length - 1;
    if (source[end] != SreCode.SUCCESS || sequence(start, end) != end) {
      throw new IllegalArgumentException();
    }
    emit(Program.SUCCESS);
    resolveFirsts();
    int begin = skipMarks(0);
    return new Program(
        Arrays.copyOf(code, size),
        sets.toArray(new CharSet[0]),
        literals.toArray(new String[0]),
        groups,
        registers,
        minWidth,
        prefix,
        literal,
        first(begin),
        code[begin] == Program.AT
            && (code[begin + 1] == SreCode.AT_BEGINNING
                || code[begin + 1] == SreCode.AT_BEGINNING_STRING));
  }

  private void info() {
    int flags = source[2];
    minWidth = source[3] < 0 ? Integer.MAX_VALUE : source[3];
    if ((flags & SreCode.INFO_PREFIX) == 0) {
      return;
    }
    int length = source[5];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (source[7 + i] > Character.MAX_VALUE) {
        return;
      }
      text.append((char) source[7 + i]);
    }
    prefix = text.toString();
    literal = (flags & SreCode.INFO_LITERAL) != 0;
  }

  private int emit(int... words) {
    int at = size;
    if (size + words.length > code.length) {
      code = Arrays.copyOf(code, Math.max(code.length * 2, size + words.length));
    }
    System.arraycopy(words, 0, code, size, words.length);
    size += words.length;
    return at;
  }

  private int registers(int count) {
    int first = registers;
    registers += count;
    return first;
  }

  /** Translates up to {@code end} or a JUMP, and answers where it stopped. */
  private int sequence(int from, int end) {
    int at = from;
    while (at < end && source[at] != SreCode.JUMP) {
      at = isLiteralRun(at, end) ? literalRun(at, end) : instruction(at);
    }
    if (at > end) {
      throw new IllegalArgumentException();
    }
    return at;
  }

  private boolean isLiteralRun(int at, int end) {
    return isNarrowLiteral(at, end) && isNarrowLiteral(at + 2, end);
  }

  private boolean isNarrowLiteral(int at, int end) {
    return at + 1 < end
        && source[at] == SreCode.LITERAL
        && source[at + 1] >= 0
        && source[at + 1] <= Character.MAX_VALUE;
  }

  private int literalRun(int from, int end) {
    StringBuilder text = new StringBuilder();
    int at = from;
    for (; isNarrowLiteral(at, end); at += 2) {
      text.append((char) source[at + 1]);
    }
    emit(Program.STRING, literals.size());
    literals.add(text.toString());
    return at;
  }

  /** Translates one instruction and answers where the next one begins. */
  private int instruction(int at) {
    switch (source[at]) {
      case SreCode.FAILURE -> {
        emit(Program.FAIL);
        return at + 1;
      }
      case SreCode.AT -> {
        emit(Program.AT, source[at + 1]);
        return at + 2;
      }
      case SreCode.MARK -> {
        if (source[at + 1] < 0 || source[at + 1] >= 2 * groups) {
          throw new IllegalArgumentException();
        }
        emit(Program.MARK, source[at + 1]);
        return at + 2;
      }
      case SreCode.BRANCH -> {
        return branch(at);
      }
      case SreCode.REPEAT -> {
        return repeat(at);
      }
      case SreCode.REPEAT_ONE -> {
        return repeatUnit(at, Program.REPEAT_UNIT);
      }
      case SreCode.MIN_REPEAT_ONE -> {
        return repeatUnit(at, Program.LAZY_UNIT);
      }
      case SreCode.POSSESSIVE_REPEAT_ONE -> {
        return repeatUnit(at, Program.POSSESSIVE_UNIT);
      }
      case SreCode.POSSESSIVE_REPEAT -> {
        return possessive(at);
      }
      case SreCode.ATOMIC_GROUP -> {
        return atomic(at);
      }
      case SreCode.ASSERT, SreCode.ASSERT_NOT -> {
        return assertion(at);
      }
      case SreCode.GROUPREF -> {
        return groupReference(at, 0);
      }
      case SreCode.GROUPREF_IGNORE, SreCode.GROUPREF_LOC_IGNORE -> {
        return groupReference(at, 1);
      }
      case SreCode.GROUPREF_UNI_IGNORE -> {
        return groupReference(at, 2);
      }
      case SreCode.GROUPREF_EXISTS -> {
        return groupExists(at);
      }
      default -> {
        return unit(at);
      }
    }
  }

  // Units: what matches exactly one character

  private int unit(int at) {
    int argument = at + 1 < source.length ? source[at + 1] : 0;
    switch (source[at]) {
      case SreCode.ANY -> emit(Program.ANY, 0);
      case SreCode.ANY_ALL -> emit(Program.ANY_ALL, 0);
      case SreCode.LITERAL -> emit(Program.LITERAL, argument);
      case SreCode.NOT_LITERAL -> emit(Program.NOT_LITERAL, argument);
      case SreCode.CATEGORY -> set(c -> CharClass.is(argument, c));
      case SreCode.LITERAL_IGNORE -> set(c -> CharClass.asciiLower(c) == argument);
      case SreCode.NOT_LITERAL_IGNORE -> set(c -> CharClass.asciiLower(c) != argument);
      case SreCode.LITERAL_UNI_IGNORE -> set(c -> CharClass.unicodeLower(c) == argument);
      case SreCode.NOT_LITERAL_UNI_IGNORE -> set(c -> CharClass.unicodeLower(c) != argument);
      case SreCode.LITERAL_LOC_IGNORE -> set(c -> equalsInLocale(argument, c));
      case SreCode.NOT_LITERAL_LOC_IGNORE -> set(c -> !equalsInLocale(argument, c));
      default -> {
        return in(at);
      }
    }
    return source[at] == SreCode.ANY || source[at] == SreCode.ANY_ALL ? at + 1 : at + 2;
  }

  private static boolean equalsInLocale(int pattern, int c) {
    return c == pattern || CharClass.asciiLower(c) == pattern || CharClass.asciiUpper(c) == pattern;
  }

  private int in(int at) {
    int first = at + 2;
    switch (source[at]) {
      case SreCode.IN -> set(c -> CharSet.evaluate(source, first, c));
      case SreCode.IN_IGNORE -> set(c -> CharSet.evaluate(source, first, CharClass.asciiLower(c)));
      case SreCode.IN_UNI_IGNORE ->
          set(c -> CharSet.evaluate(source, first, CharClass.unicodeLower(c)));
      case SreCode.IN_LOC_IGNORE ->
          set(c ->
              CharSet.evaluate(source, first, CharClass.asciiLower(c))
                  || CharSet.evaluate(source, first, CharClass.asciiUpper(c)));
      default -> throw new IllegalArgumentException();
    }
    return at + 1 + source[at + 1];
  }

  private void set(IntPredicate members) {
    emit(Program.SET, sets.size());
    sets.add(new CharSet(members));
  }

  // Control

  private int branch(int at) {
    List<Integer> jumps = new ArrayList<>();
    int next = at + 1;
    while (source[next] != 0) {
      int following = next + source[next];
      boolean last = source[following] == 0;
      int branch = last ? -1 : emit(Program.BRANCH, 0, -1, 0);
      if (sequence(next + 1, following - 2) != following - 2) {
        throw new IllegalArgumentException();
      }
      jumps.add(emit(Program.JUMP, 0));
      if (!last) {
        code[branch + 1] = size;
      }
      next = following;
    }
    for (int jump : jumps) {
      code[jump + 1] = size;
    }
    return next + 1;
  }

  private int max(int at) {
    int max = source[at];
    return max < 0 ? Integer.MAX_VALUE : max;
  }

  private int repeatUnit(int at, int instruction) {
    int next = at + 1 + source[at + 1];
    int start = size;
    int end = source[at + 4] == SreCode.FAILURE ? failingUnit(at + 4) : unit(at + 4);
    if (source[end] != SreCode.SUCCESS || end + 1 != next) {
      throw new IllegalArgumentException();
    }
    int kind = code[start];
    int operand = code[start + 1];
    size = start;
    if (instruction == Program.POSSESSIVE_UNIT) {
      emit(instruction, kind, operand, max(at + 2), max(at + 3));
    } else {
      int emitted = emit(instruction, kind, operand, max(at + 2), max(at + 3), 0, -1);
      code[emitted + 5] = size;
    }
    return next;
  }

  private int failingUnit(int at) {
    set(c -> false);
    return at + 1;
  }

  private int repeat(int at) {
    int until = at + 1 + source[at + 1];
    boolean lazy = source[until] == SreCode.MIN_UNTIL;
    if (!lazy && source[until] != SreCode.MAX_UNTIL) {
      throw new IllegalArgumentException();
    }
    int slot = registers(2);
    int min = max(at + 2);
    int max = max(at + 3);
    emit(Program.REPEAT, slot);
    int loop = emit(lazy ? Program.LAZY_UNTIL : Program.GREEDY_UNTIL, slot, min, max, 0);
    if (lazy) {
      emit(Program.LAZY_AGAIN, slot, max);
    }
    body(at + 4, until);
    emit(Program.JUMP, loop);
    code[loop + 4] = size;
    return until + 1;
  }

  private void body(int from, int end) {
    if (sequence(from, end) != end) {
      throw new IllegalArgumentException();
    }
  }

  private int possessive(int at) {
    int end = at + 1 + source[at + 1];
    int slot = registers(3);
    emit(Program.REPEAT, slot);
    int loop = emit(Program.POSSESSIVE, slot, max(at + 2), max(at + 3), 0);
    body(at + 4, end);
    emit(Program.POSSESSIVE_END, slot, loop);
    code[loop + 4] = size;
    if (source[end] != SreCode.SUCCESS) {
      throw new IllegalArgumentException();
    }
    return end + 1;
  }

  private int atomic(int at) {
    int next = at + 1 + source[at + 1];
    int slot = registers(1);
    emit(Program.ATOMIC, slot);
    body(at + 2, next - 1);
    emit(Program.ATOMIC_END, slot);
    return next;
  }

  private int assertion(int at) {
    int next = at + 1 + source[at + 1];
    int slot = registers(2);
    int back = max(at + 2);
    if (source[at] == SreCode.ASSERT) {
      emit(Program.ASSERT, slot, back);
      body(at + 3, next - 1);
      emit(Program.ASSERT_END, slot);
    } else {
      int start = emit(Program.ASSERT_NOT, slot, back, 0);
      body(at + 3, next - 1);
      emit(Program.ASSERT_NOT_END, slot);
      code[start + 3] = size;
    }
    return next;
  }

  private int group(int at) {
    if (source[at] < 0 || source[at] >= groups) {
      throw new IllegalArgumentException();
    }
    return source[at];
  }

  private int groupReference(int at, int fold) {
    emit(Program.GROUP_REF, group(at + 1), fold);
    return at + 2;
  }

  private int groupExists(int at) {
    int otherwise = at + 1 + source[at + 2];
    int exists = emit(Program.GROUP_EXISTS, group(at + 1), 0);
    int stop = sequence(at + 3, otherwise);
    if (stop == otherwise) {
      code[exists + 2] = size;
      return otherwise;
    }
    // A JUMP over the part for a group that has not matched.
    int next = stop + 1 + source[stop + 1];
    int jump = emit(Program.JUMP, 0);
    code[exists + 2] = size;
    body(otherwise, next);
    code[jump + 1] = size;
    return next;
  }

  // What is known of the first character

  /** Fills in what branches and repeats know of the unit they would run into. */
  private void resolveFirsts() {
    for (int at = 0; at < size; at += length(code[at])) {
      switch (code[at]) {
        case Program.REPEAT_UNIT, Program.LAZY_UNIT -> {
          int tail = skipMarks(code[at + 5]);
          if (code[tail] == Program.LITERAL) {
            code[at + 6] = code[tail + 1];
          } else if (code[tail] == Program.STRING) {
            code[at + 6] = literals.get(code[tail + 1]).charAt(0);
          }
        }
        case Program.BRANCH -> {
          int start = skipMarks(at + 4);
          if (code[start] == Program.LITERAL || code[start] == Program.SET) {
            code[at + 2] = code[start];
            code[at + 3] = code[start + 1];
          } else if (code[start] == Program.STRING) {
            code[at + 2] = Program.LITERAL;
            code[at + 3] = literals.get(code[start + 1]).charAt(0);
          }
        }
        default -> {}
      }
    }
  }

  private int skipMarks(int from) {
    int at = from;
    while (code[at] == Program.MARK || code[at] == Program.JUMP) {
      at = code[at] == Program.MARK ? at + 2 : code[at + 1];
    }
    return at;
  }

  private CharSet first(int at) {
    return switch (code[at]) {
      case Program.SET, Program.LITERAL -> firstOfUnit(code[at], code[at + 1]);
      case Program.STRING -> {
        int c = literals.get(code[at + 1]).charAt(0);
        yield new CharSet(x -> x == c);
      }
      case Program.REPEAT_UNIT, Program.LAZY_UNIT, Program.POSSESSIVE_UNIT ->
          code[at + 3] > 0 ? firstOfUnit(code[at + 1], code[at + 2]) : null;
      case Program.BRANCH -> firstOfBranches(at);
      default -> null;
    };
  }

  private CharSet firstOfUnit(int kind, int operand) {
    return switch (kind) {
      case Program.SET -> sets.get(operand);
      case Program.LITERAL -> new CharSet(c -> c == operand);
      default -> null;
    };
  }

  private CharSet firstOfBranches(int from) {
    List<CharSet> firsts = new ArrayList<>();
    int at = from;
    while (code[at] == Program.BRANCH) {
      firsts.add(first(skipMarks(at + 4)));
      at = code[at + 1];
    }
    firsts.add(first(skipMarks(at)));
    if (firsts.contains(null)) {
      return null;
    }
    return new CharSet(c -> firsts.stream().anyMatch(set -> set.contains(c)));
  }

  private static int length(int instruction) {
    return switch (instruction) {
      case Program.SUCCESS, Program.FAIL -> 1;
      case Program.LITERAL,
          Program.NOT_LITERAL,
          Program.SET,
          Program.ANY,
          Program.ANY_ALL,
          Program.STRING,
          Program.AT,
          Program.MARK,
          Program.JUMP,
          Program.REPEAT,
          Program.ATOMIC,
          Program.ATOMIC_END,
          Program.ASSERT_END,
          Program.ASSERT_NOT_END ->
          2;
      case Program.LAZY_AGAIN,
          Program.POSSESSIVE_END,
          Program.ASSERT,
          Program.GROUP_REF,
          Program.GROUP_EXISTS ->
          3;
      case Program.BRANCH, Program.ASSERT_NOT -> 4;
      case Program.POSSESSIVE_UNIT, Program.GREEDY_UNTIL, Program.LAZY_UNTIL, Program.POSSESSIVE ->
          5;
      case Program.REPEAT_UNIT, Program.LAZY_UNIT -> 7;
      default -> throw new IllegalArgumentException("instruction " + instruction);
    };
  }
}
