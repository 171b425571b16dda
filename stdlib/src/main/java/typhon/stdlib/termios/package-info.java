/** The {@code termios} module: the modes of terminals. */
package typhon.stdlib.termios;
