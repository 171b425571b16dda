/**
 * The {@code _symtable} module: the scope analysis of the front end for module {@code symtable}.
 */
package typhon.stdlib._symtable;
