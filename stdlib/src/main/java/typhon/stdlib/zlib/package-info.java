/** The {@code zlib} module, over java.util.zip. */
package typhon.stdlib.zlib;
