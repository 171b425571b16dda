/** The {@code binascii} module. */
package typhon.stdlib.binascii;
