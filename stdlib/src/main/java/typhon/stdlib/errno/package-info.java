/** The {@code errno} module. */
package typhon.stdlib.errno;
