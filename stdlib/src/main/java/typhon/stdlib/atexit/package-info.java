/** The {@code atexit} module. */
package typhon.stdlib.atexit;
