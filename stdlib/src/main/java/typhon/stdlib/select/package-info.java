/** The {@code select} module. */
package typhon.stdlib.select;
