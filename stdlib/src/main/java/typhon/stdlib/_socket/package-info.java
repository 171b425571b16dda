/** The {@code _socket} module. */
package typhon.stdlib._socket;
