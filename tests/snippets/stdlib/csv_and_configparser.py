# csv and configparser: dialects, quoting, errors.
import configparser
import csv
import io


def t(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


def write(rows, **k):
    out = io.StringIO()
    csv.writer(out, **k).writerows(rows)
    return out.getvalue()


def read(text, **k):
    return list(csv.reader(io.StringIO(text, newline=''), **k))


def config(text, **k):
    c = configparser.ConfigParser(**k)
    c.read_string(text)
    return c


t(lambda: (write([[1, 'a,b', 'q"q', None, 1.5, 'x\ny', '']]), write([['a', 1]], quoting=csv.QUOTE_ALL), write([['a', 1]], quoting=csv.QUOTE_NONNUMERIC), write([['a;b', 'c']], delimiter=';', lineterminator='\n'), write([['a"b']], doublequote=False, escapechar='\\'), write([[]]), write([['']])))
t(lambda: write([['a,b']], quoting=csv.QUOTE_NONE))
t(lambda: write([5]))
t(lambda: write([['a']], delimiter='ab'))
t(lambda: write([['a']], quotechar=''))
t(lambda: write([['a']], bad=1))
t(lambda: write([['a']], dialect='nope'))
t(lambda: (read('a,b\r\n"c,d","e""f"\r\n\r\n'), read('a;b', delimiter=';'), read('"a\nb",c'), read(' a, b', skipinitialspace=True), read('a\\,b', escapechar='\\'), read('1,"x"', quoting=csv.QUOTE_NONNUMERIC), read("'a,b'", quotechar="'"), read(''), read('a,"b'), read('a"b,c')))
t(lambda: read('"a"b', strict=True))
t(lambda: read('"a', strict=True))
t(lambda: read('x,1', quoting=csv.QUOTE_NONNUMERIC))
t(lambda: list(csv.reader([b'a'])))
t(lambda: list(csv.reader(5)))
t(lambda: (list(csv.DictReader(io.StringIO('a,b\n1,2,3\n4\n'))), csv.DictReader(io.StringIO('a,b\n')).fieldnames, sorted(csv.list_dialects()), csv.Sniffer().sniff('a;b\nc;d\n').delimiter))
t(lambda: (lambda o: (csv.DictWriter(o, ['a', 'b'], restval='-').writerows([{'a': 1}]), o.getvalue()))(io.StringIO()))
t(lambda: csv.DictWriter(io.StringIO(), ['a']).writerow({'z': 1}))
t(lambda: csv.get_dialect('nope'))
t(lambda: (lambda c: (c.sections(), c['s']['k'], c.getint('s', 'n'), c.getboolean('s', 'b'), c.get('s', 'zz', fallback=5), dict(c['s']), c.has_option('s', 'k')))(config('[DEFAULT]\nd = 1\n[s]\nk: v\nn = 5\nb = yes\nm = a\n  b\n')))
t(lambda: (config('[s]\na = %(b)s!\nb = x')['s']['a'], config('[s]\na', allow_no_value=True)['s']['a'], config('[s]\nA = 1').options('s')))
t(lambda: config('a = 1'))
t(lambda: config('[s]\na = 1\na = 2'))
t(lambda: config('[s]\n[s]'))
t(lambda: config('[s]\na'))
t(lambda: config('[s]\na = %(zz)s')['s']['a'])
t(lambda: config('[s]\na = %')['s']['a'])
t(lambda: config('')['nope'])
t(lambda: config('[s]').get('s', 'zz'))
t(lambda: config('[s]\nn = x').getint('s', 'n'))
t(lambda: config('[s]\nb = maybe').getboolean('s', 'b'))
t(lambda: (lambda c, o: (c.set('s', 'k', 'v'), c.write(o), o.getvalue()))(config('[s]'), io.StringIO()))
t(lambda: config('[s]').set('s', 'k', 5))
