/** The module {@code _queue}: SimpleQueue. */
package typhon.stdlib._queue;
