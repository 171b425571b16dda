/** The {@code _thread} module: threads, locks, thread-local data. */
package typhon.stdlib._thread;
