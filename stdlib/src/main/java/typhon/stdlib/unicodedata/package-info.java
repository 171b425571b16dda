/** Module {@code unicodedata}: the current Unicode database, and the one of version 3.2. */
package typhon.stdlib.unicodedata;
