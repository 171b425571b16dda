package typhon.stdlib._sre;

import java.util.Arrays;
import typhon.runtime.frame.PendingSignals;
import typhon.runtime.text.Text;

/**
 * Runs a {@link Program} over a text. Used by one thread.
 *
 * <p>A choice is four words on the stack: where to go on, at which position, a word for the
 * instruction, and the height of the trail then. The trail records (register, old value) of every
 * change since the oldest choice; going back to a choice takes the changes after it back. A
 * negative address is that (complemented) of a repeated unit, which has more to offer.
 */
// CPython: sre_lib.h SRE(match), SRE(search)
final class Matcher {
  private static final int CHOICE = 4;
  private static final int NOWHERE = -1;
  private static final int POLL_MASK = 0xfff;

  private final Program program;
  private final int[] code;
  private final CharSet[] sets;
  private final String narrow;
  private final int[] wide;
  private final int end;

  /** Registers of the program; the marks of the last match are in front. */
  private final int[] registers;

  private int[] stack = new int[16 * CHOICE];
  private int height;
  private int[] trail = new int[32];
  private int trailHeight;

  private boolean wholeOnly;
  private int notEmptyAt = NOWHERE;

  /** Where {@link #backtrack} found something left to try. */
  private int resumeAddress;

  private int resumePosition;

  /** Counts what was tried in vain: a hopeless search can be interrupted. */
  private int steps;

  private int matchStart;
  private int matchEnd;

  /** A matcher of {@code text} as if it ended at {@code end}. */
  Matcher(Program program, Text text, int end) {
    this.program = program;
    this.code = program.code();
    this.sets = program.sets();
    this.narrow = text.narrow();
    this.wide = text.wide();
    this.end = end;
    this.registers = new int[program.registers()];
  }

  /** Only matches that reach the end of the text count from now on. */
  void requireWhole() {
    wholeOnly = true;
  }

  /** An empty match at this position does not count. */
  void refuseEmptyAt(int position) {
    notEmptyAt = position;
  }

  int start() {
    return matchStart;
  }

  int end() {
    return matchEnd;
  }

  /**
   * The marks of the groups (start, end; -1 if not matched) and the number of the last group,
   * copied.
   */
  int[] marks() {
    return Arrays.copyOf(registers, program.lastIndexRegister() + 1);
  }

  /** The mark at the start (2n) or end (2n + 1) of group n + 1, or -1. */
  int mark(int register) {
    return registers[register];
  }

  private int at(int position) {
    return wide == null ? narrow.charAt(position) : wide[position];
  }

  // Search

  /** Finds the first match at or after a position. */
  boolean search(int from) {
    if (from > end || end - from < program.minWidth()) {
      return false;
    }
    int last = end - program.minWidth();
    if (program.prefix() != null && wide == null) {
      return searchPrefix(from, last);
    }
    if (program.first() != null && program.minWidth() > 0) {
      return searchFirst(from, last);
    }
    if (program.anchored()) {
      return from == 0 && match(0);
    }
    for (int at = from; at <= last; at++) {
      if (match(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean searchPrefix(int from, int last) {
    String prefix = program.prefix();
    int at = narrow.indexOf(prefix, from, Math.min(narrow.length(), last + prefix.length()));
    while (at >= 0) {
      if (program.literal() && !wholeOnly) {
        Arrays.fill(registers, NOWHERE);
        matchStart = at;
        matchEnd = at + prefix.length();
        return matchEnd <= end;
      }
      if (match(at)) {
        return true;
      }
      at = narrow.indexOf(prefix, at + 1, Math.min(narrow.length(), last + prefix.length()));
    }
    return false;
  }

  private boolean searchFirst(int from, int last) {
    CharSet first = program.first();
    for (int at = from; at <= last; at++) {
      if (first.contains(at(at)) && match(at)) {
        return true;
      }
    }
    return false;
  }

  // Match

  /** Matches at a position. */
  boolean match(int from) {
    if (end - from < program.minWidth()) {
      return false;
    }
    Arrays.fill(registers, NOWHERE);
    height = 0;
    trailHeight = 0;
    matchStart = from;
    return run(from);
  }

  private void set(int register, int value) {
    if (height > 0) {
      if (trailHeight + 2 > trail.length) {
        trail = Arrays.copyOf(trail, grown(trail.length));
      }
      trail[trailHeight++] = register;
      trail[trailHeight++] = registers[register];
    }
    registers[register] = value;
  }

  private static int grown(int length) {
    return length + (length >> 1);
  }

  private void choice(int address, int position, int extra) {
    if (height + CHOICE > stack.length) {
      stack = Arrays.copyOf(stack, Math.addExact(stack.length, stack.length >> 1) & -CHOICE);
    }
    stack[height] = address;
    stack[height + 1] = position;
    stack[height + 2] = extra;
    stack[height + 3] = trailHeight;
    height += CHOICE;
  }

  private void undo(int to) {
    while (trailHeight > to) {
      trailHeight -= 2;
      registers[trail[trailHeight]] = trail[trailHeight + 1];
    }
  }

  private boolean run(int from) {
    int at = from;
    int pc = 0;
    while (true) {
      switch (code[pc]) {
        case Program.SUCCESS:
          if ((!wholeOnly || at == end) && !(at == notEmptyAt && at == matchStart)) {
            matchEnd = at;
            return true;
          }
          break;
        case Program.LITERAL:
          if (at < end && at(at) == code[pc + 1]) {
            at++;
            pc += 2;
            continue;
          }
          break;
        case Program.NOT_LITERAL:
          if (at < end && at(at) != code[pc + 1]) {
            at++;
            pc += 2;
            continue;
          }
          break;
        case Program.SET:
          if (at < end && sets[code[pc + 1]].contains(at(at))) {
            at++;
            pc += 2;
            continue;
          }
          break;
        case Program.ANY:
          if (at < end && at(at) != '\n') {
            at++;
            pc += 2;
            continue;
          }
          break;
        case Program.ANY_ALL:
          if (at < end) {
            at++;
            pc += 2;
            continue;
          }
          break;
        case Program.STRING:
          String text = program.literals()[code[pc + 1]];
          if (matchesAt(text, at)) {
            at += text.length();
            pc += 2;
            continue;
          }
          break;
        case Program.AT:
          if (isAt(code[pc + 1], at)) {
            pc += 2;
            continue;
          }
          break;
        case Program.MARK:
          int mark = code[pc + 1];
          set(mark, at);
          if ((mark & 1) != 0) {
            set(program.lastIndexRegister(), (mark >> 1) + 1);
          }
          pc += 2;
          continue;
        case Program.JUMP:
          pc = code[pc + 1];
          continue;
        case Program.BRANCH:
          if (code[pc + 2] >= 0 && !(at < end && isUnit(code[pc + 2], code[pc + 3], at(at)))) {
            pc = code[pc + 1];
          } else {
            choice(code[pc + 1], at, 0);
            pc += 4;
          }
          continue;
        case Program.REPEAT_UNIT:
          int longest = runEnd(code[pc + 1], code[pc + 2], at, code[pc + 4]);
          if (longest - at >= code[pc + 3]) {
            int shortest = at + code[pc + 3];
            at = giveBack(longest, shortest, code[pc + 6]);
            if (at >= shortest) {
              if (at > shortest) {
                choice(~pc, at, shortest);
              }
              pc = code[pc + 5];
              continue;
            }
          }
          break;
        case Program.LAZY_UNIT:
          int least = code[pc + 3];
          if (runEnd(code[pc + 1], code[pc + 2], at, least) - at == least) {
            at += least;
            choice(~pc, at, least);
            pc = code[pc + 5];
            continue;
          }
          break;
        case Program.POSSESSIVE_UNIT:
          int all = runEnd(code[pc + 1], code[pc + 2], at, code[pc + 4]);
          if (all - at >= code[pc + 3]) {
            at = all;
            pc += 5;
            continue;
          }
          break;
        case Program.GROUP_REF:
          int length = referenceLength(code[pc + 1], code[pc + 2], at);
          if (length >= 0) {
            at += length;
            pc += 3;
            continue;
          }
          break;
        case Program.ASSERT:
          if (at >= code[pc + 2]) {
            registers[code[pc + 1]] = height;
            registers[code[pc + 1] + 1] = at;
            at -= code[pc + 2];
            pc += 3;
            continue;
          }
          break;
        case Program.ASSERT_END:
          height = registers[code[pc + 1]];
          at = registers[code[pc + 1] + 1];
          pc += 2;
          continue;
        case Program.ASSERT_NOT:
          if (at >= code[pc + 2]) {
            registers[code[pc + 1]] = height;
            choice(code[pc + 3], at, 0);
            at -= code[pc + 2];
            pc += 4;
          } else {
            pc = code[pc + 3];
          }
          continue;
        case Program.ASSERT_NOT_END:
          height = registers[code[pc + 1]];
          undo(stack[height + 3]);
          break;
        case Program.LAZY_AGAIN:
          if (lazyAgain(pc, at)) {
            pc += 3;
            continue;
          }
          break;
        case Program.FAIL:
          break;
        default:
          pc = control(pc, at);
          continue;
      }
      if (!backtrack()) {
        return false;
      }
      pc = resumeAddress;
      at = resumePosition;
    }
  }

  /** Loops and atomic groups, which never fail themselves. Answers the next instruction. */
  private int control(int pc, int at) {
    int slot = code[pc + 1];
    switch (code[pc]) {
      case Program.REPEAT -> {
        set(slot, -1);
        set(slot + 1, NOWHERE);
        return pc + 2;
      }
      case Program.GREEDY_UNTIL -> {
        return greedyUntil(pc, at);
      }
      case Program.LAZY_UNTIL -> {
        int count = registers[slot] + 1;
        if (count < code[pc + 2]) {
          set(slot, count);
          return pc + 8;
        }
        choice(pc + 5, at, 0);
        return code[pc + 4];
      }
      case Program.POSSESSIVE -> {
        return possessive(pc, at);
      }
      case Program.POSSESSIVE_END -> {
        height = registers[slot + 2];
        return code[pc + 2];
      }
      case Program.ATOMIC -> {
        registers[slot] = height;
        return pc + 2;
      }
      case Program.ATOMIC_END -> {
        height = registers[slot];
        return pc + 2;
      }
      case Program.GROUP_EXISTS -> {
        return groupMatched(code[pc + 1]) ? pc + 3 : code[pc + 2];
      }
      default -> throw new IllegalStateException("instruction " + code[pc]);
    }
  }

  private int greedyUntil(int pc, int at) {
    int slot = code[pc + 1];
    int count = registers[slot] + 1;
    if (count < code[pc + 2]) {
      set(slot, count);
      return pc + 5;
    }
    int max = code[pc + 3];
    if ((count < max || max == Integer.MAX_VALUE) && at != registers[slot + 1]) {
      choice(code[pc + 4], at, 0);
      set(slot, count);
      set(slot + 1, at);
      return pc + 5;
    }
    return code[pc + 4];
  }

  private boolean lazyAgain(int pc, int at) {
    int slot = code[pc + 1];
    int count = registers[slot] + 1;
    int max = code[pc + 2];
    if ((count >= max && max != Integer.MAX_VALUE) || at == registers[slot + 1]) {
      return false;
    }
    set(slot, count);
    set(slot + 1, at);
    return true;
  }

  private int possessive(int pc, int at) {
    int slot = code[pc + 1];
    int count = registers[slot] + 1;
    registers[slot] = count;
    registers[slot + 2] = height;
    if (count < code[pc + 2]) {
      return pc + 5;
    }
    int max = code[pc + 3];
    if ((count < max || max == Integer.MAX_VALUE) && at != registers[slot + 1]) {
      registers[slot + 1] = at;
      choice(code[pc + 4], at, 0);
      return pc + 5;
    }
    return code[pc + 4];
  }

  // Backtracking

  /** Goes back to the youngest choice that has something left; false if there is none. */
  private boolean backtrack() {
    if ((++steps & POLL_MASK) == 0 && PendingSignals.pending()) {
      PendingSignals.run();
    }
    while (height > 0) {
      int top = height - CHOICE;
      undo(stack[top + 3]);
      int address = stack[top];
      if (address >= 0) {
        height = top;
        resumeAddress = address;
        resumePosition = stack[top + 1];
        return true;
      }
      int pc = ~address;
      boolean more = code[pc] == Program.REPEAT_UNIT ? shorten(pc, top) : lengthen(pc, top);
      if (more) {
        return true;
      }
      height = top;
    }
    return false;
  }

  /** A greedy repeat gives one more character back. */
  private boolean shorten(int pc, int top) {
    int shortest = stack[top + 2];
    int at = giveBack(stack[top + 1] - 1, shortest, code[pc + 6]);
    if (at < shortest) {
      return false;
    }
    if (at == shortest) {
      height = top;
    } else {
      stack[top + 1] = at;
    }
    resumeAddress = code[pc + 5];
    resumePosition = at;
    return true;
  }

  /**
   * The longest end between the two where the literal (-1: anything) follows; less than {@code
   * shortest} if none.
   */
  private int giveBack(int longest, int shortest, int literal) {
    int at = longest;
    if (literal >= 0) {
      if (at == end) {
        at--;
      }
      while (at >= shortest && at(at) != literal) {
        at--;
      }
    }
    return at;
  }

  /** A lazy repeat takes one more character. */
  private boolean lengthen(int pc, int top) {
    int at = stack[top + 1];
    int count = stack[top + 2];
    int kind = code[pc + 1];
    int max = code[pc + 4];
    int literal = code[pc + 6];
    do {
      if (count == max || at >= end || !isUnit(kind, code[pc + 2], at(at))) {
        return false;
      }
      at++;
      count++;
    } while (literal >= 0 && at < end && at(at) != literal);
    stack[top + 1] = at;
    stack[top + 2] = count;
    resumeAddress = code[pc + 5];
    resumePosition = at;
    return true;
  }

  // Units and strings

  private boolean isUnit(int kind, int operand, int c) {
    return switch (kind) {
      case Program.LITERAL -> c == operand;
      case Program.NOT_LITERAL -> c != operand;
      case Program.SET -> sets[operand].contains(c);
      case Program.ANY -> c != '\n';
      default -> true;
    };
  }

  /** Where a run of at most {@code max} units from a position ends. */
  // CPython: sre_lib.h SRE(count)
  private int runEnd(int kind, int operand, int from, int max) {
    int limit = max < end - from ? from + max : end;
    int at = from;
    switch (kind) {
      case Program.LITERAL -> {
        while (at < limit && at(at) == operand) {
          at++;
        }
      }
      case Program.NOT_LITERAL -> {
        return runEndNot(operand, at, limit);
      }
      case Program.SET -> {
        CharSet set = sets[operand];
        while (at < limit && set.contains(at(at))) {
          at++;
        }
      }
      case Program.ANY -> {
        return runEndNot('\n', at, limit);
      }
      default -> {
        return limit;
      }
    }
    return at;
  }

  private int runEndNot(int character, int from, int limit) {
    if (wide == null) {
      int found = character > Character.MAX_VALUE ? -1 : narrow.indexOf(character, from, limit);
      return found < 0 ? limit : found;
    }
    int at = from;
    while (at < limit && wide[at] != character) {
      at++;
    }
    return at;
  }

  private boolean matchesAt(String text, int from) {
    int length = text.length();
    if (end - from < length) {
      return false;
    }
    if (wide == null) {
      return narrow.startsWith(text, from);
    }
    for (int i = 0; i < length; i++) {
      if (wide[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  // Groups and positions

  private boolean groupMatched(int group) {
    return registers[2 * group] >= 0 && registers[2 * group + 1] >= registers[2 * group];
  }

  /** The length of the group's text if it stands at the position too, else -1. */
  private int referenceLength(int group, int fold, int from) {
    if (!groupMatched(group)) {
      return -1;
    }
    int start = registers[2 * group];
    int length = registers[2 * group + 1] - start;
    if (end - from < length) {
      return -1;
    }
    for (int i = 0; i < length; i++) {
      if (folded(at(start + i), fold) != folded(at(from + i), fold)) {
        return -1;
      }
    }
    return length;
  }

  private static int folded(int c, int fold) {
    return switch (fold) {
      case 0 -> c;
      case 1 -> CharClass.asciiLower(c);
      default -> CharClass.unicodeLower(c);
    };
  }

  // CPython: sre_lib.h SRE(at)
  private boolean isAt(int where, int at) {
    return switch (where) {
      case SreCode.AT_BEGINNING, SreCode.AT_BEGINNING_STRING -> at == 0;
      case SreCode.AT_BEGINNING_LINE -> at == 0 || at(at - 1) == '\n';
      case SreCode.AT_END -> at == end || (at == end - 1 && at(at) == '\n');
      case SreCode.AT_END_LINE -> at == end || at(at) == '\n';
      case SreCode.AT_END_STRING -> at == end;
      case SreCode.AT_BOUNDARY, SreCode.AT_LOC_BOUNDARY ->
          isWord(at - 1, false) != isWord(at, false);
      case SreCode.AT_NON_BOUNDARY, SreCode.AT_LOC_NON_BOUNDARY ->
          isWord(at - 1, false) == isWord(at, false);
      case SreCode.AT_UNI_BOUNDARY -> isWord(at - 1, true) != isWord(at, true);
      case SreCode.AT_UNI_NON_BOUNDARY -> isWord(at - 1, true) == isWord(at, true);
      default -> false;
    };
  }

  private boolean isWord(int at, boolean unicode) {
    if (at < 0 || at >= end) {
      return false;
    }
    return unicode ? CharClass.isUnicodeWord(at(at)) : CharClass.isAsciiWord(at(at));
  }
}
