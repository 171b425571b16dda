package typhon.stdlib._lzma;

import java.util.Set;
import org.tukaani.xz.ARMOptions;
import org.tukaani.xz.ARMThumbOptions;
import org.tukaani.xz.DeltaOptions;
import org.tukaani.xz.FilterOptions;
import org.tukaani.xz.IA64Options;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.PowerPCOptions;
import org.tukaani.xz.SPARCOptions;
import org.tukaani.xz.UnsupportedOptionsException;
import org.tukaani.xz.X86Options;
import org.tukaani.xz.simple.ARM;
import org.tukaani.xz.simple.ARMThumb;
import org.tukaani.xz.simple.IA64;
import org.tukaani.xz.simple.PowerPC;
import org.tukaani.xz.simple.SPARC;
import org.tukaani.xz.simple.SimpleFilter;
import org.tukaani.xz.simple.X86;

/** One filter of a chain with its settings. Immutable. */
sealed interface Filter {
  long LZMA1 = 0x4000000000000001L;
  long LZMA2 = 0x21;
  long DELTA = 3;
  long X86 = 4;
  long POWERPC = 5;
  long IA64 = 6;
  long ARM = 7;
  long ARMTHUMB = 8;
  long SPARC = 9;

  long id();

  /** LZMA itself, the last of a chain. */
  record Lzma(
      long id,
      int dictionarySize,
      int lc,
      int lp,
      int pb,
      int mode,
      int niceLength,
      int matchFinder,
      int depth)
      implements Filter {

    private static final int SHORTEST_NICE = 2;

    /** liblzma's numbers of the hash chains and binary trees. */
    private static final Set<Integer> MATCH_FINDERS = Set.of(3, 4, 18, 19, 20);

    /** The byte that says lc, lp and pb. */
    int properties() {
      return (pb * 5 + lp) * 9 + lc;
    }

    LZMA2Options options() {
      if (dictionarySize < LZMA2Options.DICT_SIZE_MIN
          || niceLength < SHORTEST_NICE
          || !MATCH_FINDERS.contains(matchFinder)
          || mode != LZMA2Options.MODE_FAST && mode != LZMA2Options.MODE_NORMAL) {
        throw LzmaError.options();
      }
      try {
        // The library has two of the five match finders; they differ in speed only.
        int finder = matchFinder <= 4 ? LZMA2Options.MF_HC4 : LZMA2Options.MF_BT4;
        return new LZMA2Options(
            dictionarySize,
            lc,
            lp,
            pb,
            mode,
            Math.max(LZMA2Options.NICE_LEN_MIN, niceLength),
            finder,
            depth);
      } catch (UnsupportedOptionsException e) {
        throw LzmaError.options();
      }
    }
  }

  /** Differences of bytes that are so far from each other. */
  record Delta(int distance) implements Filter {
    @Override
    public long id() {
      return DELTA;
    }
  }

  /** Relative addresses in machine code. */
  record Branch(long id, int startOffset) implements Filter {
    private FilterOptions options() {
      try {
        switch ((int) id) {
          case (int) X86:
            X86Options x86 = new X86Options();
            x86.setStartOffset(startOffset);
            return x86;
          case (int) POWERPC:
            PowerPCOptions powerpc = new PowerPCOptions();
            powerpc.setStartOffset(startOffset);
            return powerpc;
          case (int) IA64:
            IA64Options ia64 = new IA64Options();
            ia64.setStartOffset(startOffset);
            return ia64;
          case (int) ARM:
            ARMOptions arm = new ARMOptions();
            arm.setStartOffset(startOffset);
            return arm;
          case (int) ARMTHUMB:
            ARMThumbOptions armthumb = new ARMThumbOptions();
            armthumb.setStartOffset(startOffset);
            return armthumb;
          default:
            SPARCOptions sparc = new SPARCOptions();
            sparc.setStartOffset(startOffset);
            return sparc;
        }
      } catch (UnsupportedOptionsException e) {
        throw LzmaError.options();
      }
    }

    private SimpleFilter decoder() {
      return switch ((int) id) {
        case (int) X86 -> new X86(false, startOffset);
        case (int) POWERPC -> new PowerPC(false, startOffset);
        case (int) IA64 -> new IA64(false, startOffset);
        case (int) ARM -> new ARM(false, startOffset);
        case (int) ARMTHUMB -> new ARMThumb(false, startOffset);
        default -> new SPARC(false, startOffset);
      };
    }
  }

  static boolean isBranch(long id) {
    return id >= X86 && id <= SPARC;
  }

  /** What the library calls it. */
  default FilterOptions encoder() {
    return switch (this) {
      case Lzma lzma -> lzma.options();
      case Delta delta -> {
        try {
          yield new DeltaOptions(delta.distance);
        } catch (UnsupportedOptionsException e) {
          throw LzmaError.options();
        }
      }
      case Branch branch -> branch.options();
    };
  }

  /** What undoes it; not for LZMA. */
  default FilteredData.Undo undo() {
    return switch (this) {
      case Delta delta -> new DeltaUndo(delta.distance);
      case Branch branch -> {
        SimpleFilter filter = branch.decoder();
        yield (bytes, length) -> filter.code(bytes, 0, length);
      }
      case Lzma lzma -> throw LzmaError.options();
    };
  }
}
