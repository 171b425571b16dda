/**
 * Cuts a method that is too long for the JVM into several (design D4). Everything here is made for
 * one method and used by the thread that compiles it alone: the collections need no lock.
 */
package typhon.compiler.split;
