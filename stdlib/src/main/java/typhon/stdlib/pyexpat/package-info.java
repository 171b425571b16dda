/**
 * The {@code pyexpat} module: an XML 1.0 parser that is fed piece by piece, with the events, errors
 * and positions of expat. The parser proper ({@link typhon.stdlib.pyexpat.XmlParser} and what it
 * uses) knows no Python objects; {@link typhon.stdlib.pyexpat.PyXmlParser} calls the handlers.
 */
package typhon.stdlib.pyexpat;
