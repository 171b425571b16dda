/** The {@code marshal} module: CPython's format for values; code objects in a form of our own. */
package typhon.stdlib.marshal;
