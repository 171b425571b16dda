package typhon.tests.sources;

/** What only some places of a program may hold. */
enum Permission {
  RETURN,
  /** A value of {@code return} and {@code yield from}: not in asynchronous generators. */
  VALUED,
  YIELD,
  AWAIT,
  LOOP,
  WALRUS
}
