package typhon.runtime.frame;

/**
 * Room in front of the fields of an object that one thread writes all the time, so that the objects
 * of two threads never lie in one cache line: the collector puts them side by side.
 *
 * <p>128 bytes: processors fetch lines in pairs.
 */
abstract class CacheLinePadding {
  long padding0;
  long padding1;
  long padding2;
  long padding3;
  long padding4;
  long padding5;
  long padding6;
  long padding7;
  long padding8;
  long padding9;
  long padding10;
  long padding11;
  long padding12;
  long padding13;
  long padding14;
  long padding15;
}
