/** The {@code _multiprocessing} module: semaphores that processes share. */
package typhon.stdlib._multiprocessing;
