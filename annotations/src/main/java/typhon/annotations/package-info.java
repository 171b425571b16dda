/** The contract of built-in types and native modules: annotations, no code. */
package typhon.annotations;
