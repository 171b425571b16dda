# Every module of the pure library that can be imported without a terminal or a network.
import importlib

# Not in the list: plistlib, xmlrpc.client and xmlrpc.server, which need pyexpat.

NAMES = """__future__ _collections_abc _compat_pickle _markupbase _opcode_metadata _py_abc _pydatetime _pydecimal _pyio _pylong
_sitebuiltins _strptime _threading_local _weakrefset abc annotationlib argparse ast asyncio asyncio.base_events asyncio.events
asyncio.futures asyncio.locks asyncio.queues asyncio.runners asyncio.streams asyncio.subprocess asyncio.taskgroups asyncio.tasks
asyncio.threads asyncio.timeouts asyncio.transports asyncio.unix_events base64 bdb bisect calendar cmd code codecs codeop collections
collections.abc colorsys compileall concurrent concurrent.futures concurrent.futures.thread configparser contextlib contextvars copy
copyreg csv dataclasses datetime decimal difflib dis doctest email email.charset email.encoders email.errors email.feedparser
email.generator email.header email.headerregistry email.iterators email.message email.mime.text email.parser email.policy email.utils
encodings encodings.ascii encodings.idna encodings.latin_1 encodings.punycode encodings.utf_8 enum filecmp fileinput fnmatch fractions
ftplib functools genericpath getopt getpass gettext glob graphlib gzip hashlib heapq hmac html html.entities html.parser http
http.client http.cookiejar http.cookies http.server imaplib importlib importlib.abc importlib.machinery importlib.metadata
importlib.resources importlib.util inspect io ipaddress json json.decoder json.encoder json.scanner json.tool keyword linecache locale
logging logging.config logging.handlers mailbox mimetypes modulefinder netrc ntpath nturl2path numbers opcode operator optparse os
pathlib pdb pickle pickletools pkgutil platform poplib posixpath pprint profile pstats py_compile pyclbr pydoc queue quopri
random re re._casefix re._compiler re._constants re._parser reprlib runpy sched secrets selectors shelve shlex shutil signal site smtplib
socket socketserver stat statistics string string.templatelib stringprep struct subprocess symtable sysconfig tabnanny tarfile tempfile
textwrap this threading timeit token tokenize tomllib trace traceback tracemalloc types typing unittest unittest.async_case
unittest.case unittest.loader unittest.main unittest.mock unittest.result unittest.runner unittest.suite urllib urllib.error urllib.parse
urllib.request urllib.response urllib.robotparser uuid venv warnings wave weakref webbrowser wsgiref wsgiref.handlers wsgiref.headers
wsgiref.simple_server wsgiref.util xml xml.dom xml.dom.minidom xml.etree xml.etree.ElementTree xml.sax xml.sax.handler xmlrpc
zipapp zipfile zipfile._path zipimport zoneinfo""".split()

for name in NAMES:
    try:
        module = importlib.import_module(name)
    except Exception as error:
        print(name, type(error).__name__, error)
    else:
        print(name, "fine", module.__name__)
