# sqlite3 on a database in memory: types, adapters, row factories, transactions, functions, errors.
import datetime
import sqlite3
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


db = sqlite3.connect(":memory:")
cur = db.cursor()
t(lambda: cur.execute("create table t (id integer primary key, name text, score real, data blob, any)").description)
t(lambda: (cur.execute("insert into t (name, score, data, any) values (?, ?, ?, ?)", ("a", 1.5, b"\x00\xff", None)).lastrowid, cur.rowcount))
t(lambda: cur.executemany("insert into t (name) values (:n)", [{"n": "b"}, {"n": "é😀"}]).rowcount)
t(lambda: cur.execute("select * from t order by id").fetchall())
t(lambda: [d[0] for d in cur.description])
t(lambda: (cur.execute("select id from t").fetchone(), cur.fetchmany(1), cur.fetchall(), cur.fetchone()))
t(lambda: cur.execute("select ?, ?, ?, ?, ?", (1, 2**63 - 1, -(2**63), True, "x\0y")).fetchone())
for args in [("select ?", (2**63,)), ("select ?", (object,)), ("select ?", ()), ("select ?", (1, 2)), ("select :a", {}), ("select :a", {"a": 1, "b": 2}), ("select :a", (1,)), ("select ?", 5), ("select ?", "a"), ("selec", ()), ("select * from nope", ()), ("select nope from t", ()), ("insert into t (id) values (1)", ()), ("insert into t (id) values ('x')", ()), ("select 1; select 2", ()), ("", ()), ("select 'é'", ()), ("select 1\0", ()), ("select abs('x', 1)", ()), ("select 1 / 0", ()), ("select x'00ff'", ()), ("select null", ()), ("select 1.0, 1e400, -1e400", ()), ("create table t (x)", ()), ("pragma user_version", ()), ("select cast('12abc' as integer)", ()), ("\ud800", ()), (5, ())]:
    t(lambda: (args[0], db.execute(*args).fetchall()))
db.row_factory = sqlite3.Row
r = db.execute("select id, name as Nm from t where id = 1").fetchone()
t(lambda: (tuple(r), r["id"], r["NM"], r[1], r[-1], r[0:1], r.keys(), len(r), list(r), r == db.execute("select id, name as Nm from t where id = 1").fetchone(), hash(r) == hash(r), repr(r)))
t(lambda: r["nope"])
t(lambda: r[5])
t(lambda: r[1.5])
db.row_factory = lambda c, row: dict(zip([d[0] for d in c.description], row))
t(lambda: db.execute("select 1 as a, 2 as b").fetchone())
db.row_factory = None
db.text_factory = bytes
t(lambda: db.execute("select name from t where id = 3").fetchone())
db.text_factory = lambda b: b.decode().upper()
t(lambda: db.execute("select 'abc'").fetchone())
db.text_factory = str
db.create_function("plus", 2, lambda a, b: a + b, deterministic=True)
db.create_function("boom", 0, lambda: 1 / 0)
db.create_function("anyargs", -1, lambda *a: len(a))
db.create_function("bad", 0, lambda: object())
t(lambda: db.execute("select plus(1, 2), plus('a', 'b'), anyargs(1, 2, 3)").fetchone())
t(lambda: db.execute("select boom()").fetchone())
t(lambda: db.execute("select bad()").fetchone())
t(lambda: db.execute("select plus(1)").fetchone())
t(lambda: db.create_function("x", 1))


class Agg:
    def __init__(self):
        self.n = []

    def step(self, v):
        self.n.append(v)

    def finalize(self):
        return ",".join(map(str, self.n))


db.create_aggregate("joined", 1, Agg)
t(lambda: db.execute("select joined(id) from t").fetchone())
db.create_collation("rev", lambda a, b: (a < b) - (a > b))
t(lambda: db.execute("select name from t order by name collate rev").fetchall())
t(lambda: (db.in_transaction, db.total_changes, db.isolation_level, db.commit(), db.in_transaction))
try:
    with db:
        db.execute("insert into t (name) values ('rolled back')")
        raise KeyError("x")
except KeyError:
    pass
t(lambda: db.execute("select count(*) from t").fetchone())
with db:
    db.execute("insert into t (name) values ('kept')")
db.rollback()
t(lambda: db.execute("select count(*) from t").fetchone())
t(lambda: cur.executescript("create table u (a); insert into u values (1); select 5;") is cur)
t(lambda: cur.executescript(5))
t(lambda: cur.executemany("select ?", [(1,)]))
t(lambda: cur.executemany("insert into u values (?)", 5))
t(lambda: cur.executemany("insert into u values (?)", ((i,) for i in range(3))).rowcount)
t(lambda: db.execute("insert into u values (9) returning a, a * 2").fetchall())
t(lambda: list(db.iterdump())[:2])


class Point:
    def __init__(self, x):
        self.x = x

    def __conform__(self, protocol):
        return f"point {self.x}" if protocol is sqlite3.PrepareProtocol else None


t(lambda: db.execute("select ?", (Point(5),)).fetchone())
sqlite3.register_adapter(complex, lambda c: f"{c.real}/{c.imag}")
t(lambda: db.execute("select ?", (1 + 2j,)).fetchone())
sqlite3.register_converter("pt", lambda b: ("converted", b))
d2 = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES | sqlite3.PARSE_COLNAMES)
d2.execute("create table c (p pt)")
d2.execute("insert into c values ('raw')")
t(lambda: d2.execute('select p, p as "q [pt]" from c').fetchone())
t(lambda: sqlite3.complete_statement("select 1;"))
t(lambda: (sqlite3.apilevel, sqlite3.paramstyle, sqlite3.threadsafety in (0, 1, 3), sqlite3.Error.__mro__[1], sqlite3.IntegrityError.__base__))
cur.close()
t(lambda: cur.execute("select 1"))
db.close()
t(lambda: db.execute("select 1"))
t(lambda: db.cursor())
t(lambda: sqlite3.connect("/nonexistent/dir/x.db"))
t(lambda: sqlite3.connect(5))
t(lambda: sqlite3.connect(":memory:", isolation_level="BOGUS"))
t(lambda: sqlite3.Cursor(5))
d2.close()
try:
    sqlite3.connect(":memory:").execute("insert into nope values (1)")
except sqlite3.Error as e:
    print(e.sqlite_errorcode, e.sqlite_errorname)
