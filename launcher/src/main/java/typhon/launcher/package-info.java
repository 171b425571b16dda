/**
 * The command line: what {@code python} does with its arguments, standard streams and exit codes.
 */
package typhon.launcher;
