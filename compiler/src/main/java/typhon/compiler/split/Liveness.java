package typhon.compiler.split;

import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which JVM locals have values that are still wanted, at the borders of basic blocks. */
final class Liveness {
  /** Code that is entered at its first instruction only, and left after its last. */
  private static final class Block {
    final int start;
    final int end;
    final BitSet read = new BitSet();
    final BitSet written = new BitSet();
    final List<Block> handlers = new ArrayList<>();
    final List<Block> next = new ArrayList<>();
    final BitSet live = new BitSet();

    Block(int start, int end) {
      this.start = start;
      this.end = end;
    }
  }

  private final LongCode code;
  private final Flow flow;
  private final List<Block> blocks = new ArrayList<>();
  private final Block[] byStart;

  /**
   * Finds out about a method.
   *
   * @param borders where it is to be cut
   */
  Liveness(LongCode code, Flow flow, BitSet borders) {
    this.code = code;
    this.flow = flow;
    this.byStart = new Block[code.count() + 1];
    makeBlocks(borders);
    blocks.forEach(this::connect);
    flow.regions().forEach(this::protect);
    solve();
  }

  private void makeBlocks(BitSet borders) {
    int start = 0;
    for (int i = 1; i <= code.count(); i++) {
      boolean after = Flow.isEnd(code.at(i - 1)) || !flow.targets(code.at(i - 1)).isEmpty();
      if (i == code.count() || after || borders.get(i) || flow.isBorder(i)) {
        Block b = new Block(start, i);
        blocks.add(b);
        byStart[start] = b;
        start = i;
      }
    }
  }

  private void connect(Block b) {
    for (int i = b.start; i < b.end; i++) {
      switch (code.at(i)) {
        case LoadInstruction l -> read(b, l.slot());
        case IncrementInstruction n -> read(b, n.slot());
        case StoreInstruction s -> b.written.set(s.slot());
        default -> {}
      }
    }
    Instruction last = code.at(b.end - 1);
    flow.targets(last).forEach(target -> b.next.add(byStart[target]));
    if (!Flow.isEnd(last) && b.end < code.count()) {
      b.next.add(byStart[b.end]);
    }
  }

  private static void read(Block b, int slot) {
    if (!b.written.get(slot)) {
      b.read.set(slot);
    }
  }

  private void protect(LongCode.Region r) {
    int place = r.start();
    while (place < r.end()) {
      Block b = byStart[place];
      if (flow.isReached(place)) {
        b.handlers.add(byStart[r.handler()]);
      }
      place = b.end;
    }
  }

  private void solve() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Block b : blocks.reversed()) {
        BitSet live = new BitSet();
        b.next.forEach(n -> live.or(n.live));
        live.andNot(b.written);
        live.or(b.read);
        b.handlers.forEach(h -> live.or(h.live));
        if (flow.isReached(b.start) && !live.equals(b.live)) {
          b.live.or(live);
          changed = true;
        }
      }
    }
  }

  /** The locals that are read after the start of a block, before they are written. */
  BitSet at(int place) {
    return byStart[place].live;
  }
}
