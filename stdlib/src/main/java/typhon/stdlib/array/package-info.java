/** The {@code array} module. */
package typhon.stdlib.array;
