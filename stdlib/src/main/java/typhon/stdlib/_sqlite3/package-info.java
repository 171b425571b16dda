/** The {@code _sqlite3} module: the system's SQLite library, by the rules of DB-API 2.0. */
package typhon.stdlib._sqlite3;
