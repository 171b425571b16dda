/** The {@code fcntl} module. */
package typhon.stdlib.fcntl;
