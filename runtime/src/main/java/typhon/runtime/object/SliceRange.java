package typhon.runtime.object;

/**
 * The positions that a slice selects in a sequence of known length.
 *
 * @param start the first position
 * @param step from one position to the next, never 0
 * @param length how many positions
 */
public record SliceRange(int start, int step, int length) {}
