/** The module {@code _operator}: operators as functions. */
package typhon.stdlib._operator;
