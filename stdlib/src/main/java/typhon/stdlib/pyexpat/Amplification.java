package typhon.stdlib.pyexpat;

/** Watches that a small document does not become a huge one by its entities. */
final class Amplification {
  private static final long EXPANSION_THRESHOLD = 8L << 20;
  private static final long MEMORY_THRESHOLD = 64L << 20;
  private static final double FACTOR = 100;

  /** About what a parser takes before it has seen anything. */
  private static final long PARSER_SIZE = 4096;

  private long direct;
  private long expanded;
  private long stored = PARSER_SIZE;
  long expansionThreshold = EXPANSION_THRESHOLD;
  double expansionFactor = FACTOR;
  long memoryThreshold = MEMORY_THRESHOLD;
  double memoryFactor = FACTOR;

  void read(long bytes) {
    direct += bytes;
  }

  /** Counts the text of an entity that is expanded. */
  void expand(long size) {
    expanded += size;
    long all = direct + expanded;
    if (all >= expansionThreshold && all > expansionFactor * Math.max(direct, 1)) {
      throw new XmlError(ErrorCode.AMPLIFICATION_LIMIT_BREACH);
    }
    store(0);
  }

  /** Counts what is kept. */
  void store(long size) {
    stored += size;
    if (stored >= memoryThreshold && stored > memoryFactor * Math.max(direct, 1)) {
      throw new XmlError(ErrorCode.NO_MEMORY);
    }
  }
}
