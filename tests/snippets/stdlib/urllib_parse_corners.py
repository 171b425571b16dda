# urllib.parse: splitting and joining all kinds of URLs, quoting, query strings, errors for bad hosts and ports.
import urllib.parse as u
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


for s in ["http://u:p@Host.com:80/p;x/a?q=1&r=#f", "//h/p", "/p?q", "?q", "#f", "", "mailto:a@b", "http://[::1]:8080/", "http://[::1", "http://h:x/", "http://h:99999/", "http://h:/", "HTTP://EX.com", "a:b:c", "http:/p", "file:///etc/x", "http://a\nb/c", " http://x ", "http://h\\p", "javascript:1", "1http://x", "http://ex\u2100.com", "http://é.de/ü?ö", "tel:+1-2", "http://@h", "http://a@b@c/", "http://[1.2.3.4]/", "http://[v1.x]/", "x://y?z#w?v", "data:,a%20b"]:
    t(lambda: (s, tuple(u.urlsplit(s)), u.urlsplit(s).hostname, u.urlsplit(s).port, u.urlsplit(s).username, u.urlsplit(s).geturl()))
    t(lambda: tuple(u.urlparse(s)))
for base, ref in [("http://a/b/c/d;p?q", r) for r in ["g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "g..", "./../g", "g;x=1/../y", "http:g"]] + [("a/b", "c"), ("", "x"), ("x", ""), ("http://h", "p"), ("mailto:a", "b"), ("file:///a/b", "../c")]:
    t(lambda: (base, ref, u.urljoin(base, ref)))
t(lambda: u.urljoin("http://a", b"b"))
t(lambda: u.urljoin(b"http://a/x", b"b"))
t(lambda: u.urlsplit(b"http://a/b?c").query)
t(lambda: u.urlsplit(5))
t(lambda: u.urlsplit("//h/p", scheme="ftp"))
t(lambda: u.urldefrag("http://a/b#c"))
t(lambda: u.urlunsplit(("http", "h", "p", "q", "f")))
t(lambda: u.urlunsplit(("", "", "//p", "", "")))
t(lambda: u.urlunparse(("a", "b", "c")))
t(lambda: u.urlunparse(("http", "h", "/p", "x", "q", "f")))
for s in ["a b/é&=+~-_.!*'()%", "", "\ud800", "100%", "日本"]:
    t(lambda: (u.quote(s), u.quote_plus(s), u.quote(s, safe=""), u.quote(s, safe="é b")))
t(lambda: u.quote(b"\xff/a"))
t(lambda: u.quote("é", encoding="latin-1"))
t(lambda: u.quote("\u20ac", encoding="latin-1"))
t(lambda: u.quote("\u20ac", encoding="latin-1", errors="replace"))
t(lambda: u.quote(b"x", encoding="utf-8"))
t(lambda: u.quote(5))
t(lambda: u.quote_from_bytes("x"))
for s in ["%41%zz%e9%C3%A9%", "a+b", "%", "%2", "%u1234", "é%20"]:
    t(lambda: (u.unquote(s), u.unquote_plus(s), u.unquote(s, errors="strict") if "e9" not in s else None, u.unquote_to_bytes(s), u.unquote(s, "latin-1")))
t(lambda: u.unquote(b"a%20b"))
t(lambda: u.unquote(5))
for s in ["a=1&b=2&a=3", "a", "a=", "=b", "a=1;b=2", "a=b=c", "a=%41+b", "&&a=1&", "é=ü", ""]:
    t(lambda: (u.parse_qs(s), u.parse_qsl(s, keep_blank_values=True)))
t(lambda: u.parse_qs("a", strict_parsing=True))
t(lambda: u.parse_qs("a=1&b=2", max_num_fields=1))
t(lambda: u.parse_qs("a=1;b=2", separator=";"))
t(lambda: u.parse_qs("a=1", separator=""))
t(lambda: u.parse_qsl(b"a=1&b=%ff"))
t(lambda: u.parse_qs(5))
for q in [{"a": 1, "b": "x y"}, [("a", [1, 2]), ("b", "é")], {"k": [1, 2]}, "ab", 5, {"a": b"\xff"}, [("a", None)], {}, [(1, 2, 3)]]:
    t(lambda: u.urlencode(q))
    t(lambda: u.urlencode(q, doseq=True))
t(lambda: u.urlencode({"a/b": "c d"}, safe="/", quote_via=u.quote))
r = u.urlsplit("http://h/p")
t(lambda: (r, r._replace(path="/z"), r == ("http", "h", "/p", "", ""), r.encode().netloc, type(r.encode()).__name__))
t(lambda: r.encode().decode())
