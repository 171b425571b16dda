/** Module {@code termios}: the modes of terminals. */
package typhon.stdlib.termios;
