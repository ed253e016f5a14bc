/** Modules that come with Python 3 (`sys.stdlib_module_names`) or came with Python 2: a file of that name does not hide them. */
const NAMES = `
abc argparse array ast asynchat asyncio asyncore atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb
cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt
csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip
hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress itertools json keyword linecache locale logging
lzma mailbox mailcap marshal math mimetypes mmap modulefinder multiprocessing netrc nntplib ntpath numbers operator optparse os
pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile
pyclbr pydoc queue quopri random re readline reprlib resource runpy sched secrets select selectors shelve shlex shutil signal
site smtpd smtplib sndhdr socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys
sysconfig syslog tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace
traceback tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg
wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
ConfigParser Cookie HTMLParser Queue SocketServer StringIO cPickle cStringIO commands httplib urllib2 urlparse xmlrpclib
`;

export const STANDARD_LIBRARY: ReadonlySet<string> = new Set(NAMES.split(/\s+/).filter((name) => name !== ''));

/** Modules that Python 3 or their makers gave another name; six has both (https://six.readthedocs.io). */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['urllib2', 'urllib.request'],
  ['urlparse', 'urllib.parse'],
  ['cPickle', 'pickle'],
  ['_pickle', 'pickle'],
  ['StringIO', 'io'],
  ['cStringIO', 'io'],
  ['_io', 'io'],
  ['ConfigParser', 'configparser'],
  ['httplib', 'http.client'],
  ['http_client', 'http.client'],
  ['BaseHTTPServer', 'http.server'],
  ['SimpleHTTPServer', 'http.server'],
  ['CGIHTTPServer', 'http.server'],
  ['SocketServer', 'socketserver'],
  ['Queue', 'queue'],
  ['HTMLParser', 'html.parser'],
  ['Cookie', 'http.cookies'],
  ['xmlrpclib', 'xmlrpc.client'],
  ['SimpleXMLRPCServer', 'xmlrpc.server'],
  ['DocXMLRPCServer', 'xmlrpc.server'],
  ['commands', 'subprocess'],
  ['__builtin__', 'builtins'],
  ['posixpath', 'os.path'],
  ['ntpath', 'os.path'],
  ['xml.etree.cElementTree', 'xml.etree.ElementTree'],
  ['sqlite3.dbapi2', 'sqlite3'],
  ['pysqlite2.dbapi2', 'sqlite3'],
  ['psycopg2cffi', 'psycopg2'],
  ['pysqlcipher3.dbapi2', 'sqlite3'],
]);

/** The name that a module has today. */
export function currentName(module: string): string {
  const moved = module.startsWith('six.moves.') ? module.slice('six.moves.'.length) : module;
  const extension = /^flask\.ext\.(\w+)(.*)$/.exec(moved);
  if (extension !== null) return `flask_${extension[1]}${extension[2]}`;
  return RENAMED.get(moved) ?? moved;
}
