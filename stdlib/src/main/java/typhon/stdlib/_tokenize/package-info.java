/** The {@code _tokenize} module: the tokens of the front end for module {@code tokenize}. */
package typhon.stdlib._tokenize;
