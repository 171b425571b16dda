# email: parsing, headers, encodings, multipart, errors; xml.etree and minidom: parsing, paths, writing, namespaces, errors with places.
import email
import email.header
import email.policy
import email.utils
import io
import xml.dom.minidom
import xml.etree.ElementTree as ET
import xml.sax.saxutils as su
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
import re


def t(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f"{type(e).__name__} {e}"
    print(ascii(re.sub(" at 0x[0-9a-fA-F]+", " at ADDRESS", text)))


text = """From: =?utf-8?q?J=C3=B6rg?= <j@x.org>
To: a@b, "C, D" <c@d>
Subject: =?iso-8859-1?b?5Gji?= and
 folded
Date: Sat, 28 Nov 2026 10:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="BB"

preamble
--BB
Content-Type: text/plain; charset="latin-1"
Content-Transfer-Encoding: quoted-printable

caf=E9=
 continued
--BB
Content-Type: application/octet-stream; name="f.bin"
Content-Disposition: attachment; filename="f.bin"
Content-Transfer-Encoding: base64

AAH/
--BB--
epilogue
"""
for policy in (email.policy.compat32, email.policy.default):
    m = email.message_from_string(text, policy=policy)
    t(lambda: (str(m["from"]), str(m["subject"]), m["date"], m.get("nope"), m.get_all("to"), m.is_multipart(), m.get_content_type(), m.get_boundary(), m.preamble, m.epilogue, m.keys(), m.defects))
    t(lambda: [(p.get_content_type(), p.get_filename(), p.get_payload(decode=True), p.get_content_charset()) for p in m.walk()])
    t(lambda: m.as_string()[:60])
t(lambda: (m["from"].addresses, m["to"].addresses[1].display_name, m["date"].datetime, m["subject"].defects))
t(lambda: [p.get_content() for p in m.iter_parts()])
t(lambda: m.get_body().get_content())
e = EmailMessage()
e["Subject"] = "Grüße"
e["To"] = "ä <a@b.c>"
e.set_content("Text mit ü\n")
e.add_alternative("<p>ü</p>", subtype="html")
e.add_attachment(b"\x00\x01", maintype="image", subtype="png", filename="ü.png")
e.set_boundary("B1")
t(lambda: (e.get_content_type(), [p.get_content_type() for p in e.walk()], [a.get_filename() for a in e.iter_attachments()], e["subject"], bytes(e)[:70]))
t(lambda: e.__setitem__("Subject", "twice"))
t(lambda: e.__setitem__("X", "a\nb"))
t(lambda: e.set_content(5))
t(lambda: MIMEText("ü", "plain", "utf-8").as_string())
mm = MIMEMultipart("alternative", boundary="Q")
mm.attach(MIMEText("plain"))
t(lambda: mm.as_string())
for s in ["a@b", "X <a@b>", '"Q, R" <q@r> (c)', "a@b, c@d", "broken <", "", "=?utf-8?b?4pyT?= <t@u>", "group: a@b, c@d;", "<@x>", "a b@c"]:
    t(lambda: (email.utils.parseaddr(s), email.utils.getaddresses([s])))
for s in ["Sat, 28 Nov 2026 10:00:00 +0100", "28 Nov 26 10:00", "junk", "", "Sat, 28 Nov 2026 10:00:00 GMT", "Sat, 28 Nov 2026 10:00:00 -0000", "32 Foo 2026 99:00"]:
    t(lambda: email.utils.parsedate_tz(s))
    t(lambda: email.utils.parsedate_to_datetime(s))
t(lambda: (email.utils.formataddr(("ü", "a@b")), email.utils.format_datetime(email.utils.parsedate_to_datetime("Sat, 28 Nov 2026 10:00:00 +0100")), email.utils.formatdate(0), email.utils.quote('a"b'), email.utils.unquote("<x>"), email.utils.collapse_rfc2231_value("x")))
t(lambda: (email.header.decode_header("=?utf-8?q?a=C3=A9?= b =?x?q?c?="), str(email.header.make_header([(b"\xe9", "latin-1"), ("x", None)])), email.header.Header("ü" * 40, "utf-8").encode(maxlinelen=40)))
t(lambda: email.message_from_bytes(b"no header\nbody").get_payload())
t(lambda: email.message_from_string("A: b\nbroken line\n\nx", policy=email.policy.default).defects)
t(lambda: email.message_from_string("A: b\nbroken", policy=email.policy.strict))

x = ET.fromstring('<r a="1" xmlns:n="urn:n"><c>t&amp;x</c>tail<n:d b="é"/><!-- no --><c k="2"><e/></c><![CDATA[<raw>]]></r>')
t(lambda: (x.tag, x.attrib, [(c.tag, c.text, c.tail, c.attrib) for c in x], x.find("c").text, x.findtext("nope", "d"), [c.get("k") for c in x.findall("c")], x.find("{urn:n}d").get("b"), len(x), x[0].tag, x[-1].tag, "".join(x.itertext()), [e.tag for e in x.iter()]))
for path in ["c[@k]", "c[@k='2']", "c[2]", "c[last()]", ".//e", "*", "c/e", "n:d", "{*}d", "c[e]", "c[.='t&x']", "..", "/r", "c[", "c[0]", "//e", "c[@k!='2']", "."]:
    t(lambda: (path, [e.tag for e in x.findall(path, {"n": "urn:n"})]))
t(lambda: ET.tostring(x))
t(lambda: ET.tostring(x, "unicode", short_empty_elements=False))
t(lambda: ET.tostring(x, "utf-8", xml_declaration=True)[:40])
t(lambda: ET.tostring(x, method="text", encoding="unicode"))
t(lambda: ET.canonicalize('<a  z="1" b="2"><!-- c --><x/></a>'))
for bad in ["", "<a>", "<a></b>", "<a b=1/>", "<a>&nope;</a>", "text", "<a/><b/>", "<a b='1' b='2'/>", "<a>\x01</a>", "<1/>", "<a><!-- -- --></a>", "<?xml version='9'?><a/>", "<n:a/>", "<a", "<a>\n  <b>\n</a>"]:
    try:
        t(lambda: ET.fromstring(bad).tag)
    except ET.ParseError as e:
        print(e, e.code, e.position)
r = ET.Element("root", {"k": "v"}, z="1")
s = ET.SubElement(r, "sub")
s.text, s.tail = "a<b", "\n"
r.append(ET.Comment("note"))
r.insert(0, ET.ProcessingInstruction("pi", "x"))
t(lambda: (ET.tostring(r, "unicode"), r.remove(s), len(r), r.extend([s, s]), r.makeelement("q", {}).tag, list(r)[0].tag is ET.PI))
t(lambda: r.remove(ET.Element("zz")))
t(lambda: ET.tostring(ET.Element(5)))
b = ET.fromstring("<a><b><c/></b></a>")
ET.indent(b)
t(lambda: ET.tostring(b, "unicode"))
t(lambda: [(ev, el.tag if hasattr(el, "tag") else el) for ev, el in ET.iterparse(io.StringIO("<a xmlns='u'><b/></a>"), ["start", "end", "start-ns", "end-ns"])])
p = ET.XMLPullParser(["end"])
p.feed("<a><b/>")
t(lambda: [(ev, el.tag) for ev, el in p.read_events()])
d = xml.dom.minidom.parseString('<a x="1"><b>t</b><!--c--></a>')
t(lambda: (d.documentElement.tagName, d.documentElement.getAttribute("x"), [n.nodeName for n in d.documentElement.childNodes], d.toxml(), d.documentElement.toprettyxml(indent=" "), d.getElementsByTagName("b")[0].firstChild.data))
t(lambda: xml.dom.minidom.parseString("<a>"))
t(lambda: (su.escape("<&>\"", {'"': "&quot;"}), su.unescape("&lt;&amp;"), su.quoteattr("a'b\"c")))
