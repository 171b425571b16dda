/**
 * Reads the annotations of built-in types and native modules, checks their rules and writes, at
 * compile time, the tables through which Python reaches them, their subclassable twins and the
 * indexes of types and modules.
 */
package typhon.processor;
