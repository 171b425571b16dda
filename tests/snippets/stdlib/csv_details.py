# csv: dialects, quoting, line ends, strictness, DictReader and DictWriter, the Sniffer.
import csv
import io


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


def read(text, **options):
    return list(csv.reader(text if isinstance(text, list) else io.StringIO(text, newline=""), **options))


def write(rows, **options):
    out = io.StringIO(newline="")
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


for s in ["a,b\r\n", "a,,b\n\nc", '"a","b""c",d', '"a\nb",c', "a b , c", '"a"b,c', 'a"b,c', '"a', "a\rb", ",", '""', "'a,b',c"]:
    t(lambda: read(s))
t(lambda: read('"a"b', strict=True))
t(lambda: read('"a', strict=True))
t(lambda: read("a, b,  'c'", skipinitialspace=True, quotechar="'"))
t(lambda: read("a|b\\|c", delimiter="|", escapechar="\\"))
t(lambda: read('1,"2",x', quoting=csv.QUOTE_NONNUMERIC))
t(lambda: read('1,2', quoting=csv.QUOTE_NONNUMERIC))
t(lambda: read('"1",,""', quoting=csv.QUOTE_NOTNULL))
t(lambda: read('1,"2",,"x"', quoting=csv.QUOTE_STRINGS))
t(lambda: read('"a",b', quoting=csv.QUOTE_NONE))
t(lambda: read(["a,b", "c"]))
t(lambda: read([b"a,b"]))
t(lambda: read(["a\nb,c"]))
t(lambda: read(["a\0b"]))
t(lambda: read(["a"], delimiter=""))
t(lambda: read(["a"], delimiter="::"))
t(lambda: read(["a"], delimiter="\n"))
t(lambda: read(["a"], quotechar="ab"))
t(lambda: read(["a"], quoting=9))
t(lambda: read(["a"], quoting="x"))
t(lambda: read(["a"], nothing=1))
t(lambda: read(["a"], dialect="nope"))
t(lambda: csv.reader(5))
t(lambda: write([[1, 2.5, None, "a,b", 'q"q', "line\nbreak", "", True]]))
for q in (csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC, csv.QUOTE_STRINGS, csv.QUOTE_NOTNULL):
    t(lambda: write([["a", 1, None, "", 2.5, "x y"]], quoting=q))
t(lambda: write([["a,b"]], quoting=csv.QUOTE_NONE))
t(lambda: write([["a,b", '"']], quoting=csv.QUOTE_NONE, escapechar="\\"))
t(lambda: write([["a'b"]], quotechar="'", doublequote=False))
t(lambda: write([["a'b"]], quotechar="'", doublequote=False, escapechar="!"))
t(lambda: write([[""], [None], []]))
t(lambda: write([["a"]], lineterminator="|"))
t(lambda: write([5]))
t(lambda: write([["a"]], lineterminator=None))
t(lambda: write([[" a", "b "]], skipinitialspace=True))
t(lambda: csv.writer(5))
w = csv.writer(io.StringIO())
print(w.writerow(["a", "b"]), w.dialect.delimiter, w.dialect.lineterminator, w.dialect.quoting)
r = csv.reader(['a', '"b', 'c"', "d"])
print(next(r), r.line_num, next(r), r.line_num, next(r), r.line_num, next(r, "end"))
rows = csv.DictReader(io.StringIO("x,y\n1,2\n3\n4,5,6\n"), restkey="rest", restval="?")
print(rows.fieldnames, list(rows), rows.line_num)
print(list(csv.DictReader(["1,2"], fieldnames=["a", "b"])), csv.DictReader([]).fieldnames)
out = io.StringIO()
d = csv.DictWriter(out, ["a", "b"], restval="-", extrasaction="ignore", lineterminator="\n")
d.writeheader()
d.writerow({"a": 1, "z": 2})
d.writerows([{"b": 2}, {"a": 3, "b": 4}])
print(out.getvalue())
t(lambda: csv.DictWriter(out, ["a"]).writerow({"q": 1, "a": 2}))
t(lambda: csv.DictWriter(out, ["a"], extrasaction="x"))


class Tabs(csv.Dialect):
    delimiter = "\t"
    quotechar = "'"
    lineterminator = ";"
    quoting = csv.QUOTE_ALL


csv.register_dialect("tabs", Tabs)
csv.register_dialect("semi", delimiter=";")
print(sorted(csv.list_dialects()), csv.get_dialect("semi").delimiter, write([["a", 1]], dialect="tabs"), read(["a;b"], dialect="semi"))
csv.unregister_dialect("semi")
t(lambda: csv.get_dialect("semi"))
t(lambda: csv.unregister_dialect("semi"))
t(lambda: csv.register_dialect(5))
old = csv.field_size_limit(10)
t(lambda: read(["a" * 11]))
print(csv.field_size_limit(old), old)
t(lambda: csv.field_size_limit("x"))
s = csv.Sniffer().sniff("a;b;c\n1;2;3\n")
print(s.delimiter, csv.Sniffer().has_header("name,age\nx,1\ny,2\n"))
t(lambda: csv.Sniffer().sniff("aaa"))
