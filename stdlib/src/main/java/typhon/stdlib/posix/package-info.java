/** The {@code posix} module: the operating system's calls, over {@code typhon.runtime.host}. */
package typhon.stdlib.posix;
