/** The module {@code _heapq}: priority queues in lists. */
package typhon.stdlib._heapq;
