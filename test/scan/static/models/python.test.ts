import { describe, expect, test } from '@jest/globals';
import { compileLanguage } from '../../../../src/scan/static/models/compile.js';
import { foundIn as flowsIn, wantedIn } from '../flow/program-of.js';
import { saidTwice } from './twice.js';

const PYTHON_MODELS = compileLanguage('rules/models/python');

const IMPORTS =
  'import os, subprocess, sqlite3, pickle, re, html, uuid, pathlib, yaml, requests, shlex, urllib.parse, lxml.etree\n' +
  'import xml.sax, xml.dom.minidom, ldap.filter, ldap3, configparser, tarfile, jinja2, httpx, pymongo\n' +
  'from flask import Flask, request, redirect, send_file, render_template_string, make_response, jsonify, session\n' +
  'from werkzeug.utils import secure_filename\nfrom markupsafe import escape\nfrom sqlalchemy import text, create_engine\n' +
  'from django.utils.http import url_has_allowed_host_and_scheme\n';

const inView = (body: string) =>
  `${IMPORTS}app = Flask(__name__)\n@app.route('/a')\ndef view():\n  x = request.args.get('x')\n${body.replace(/^/gm, '  ')}\n`;

async function holds(files: Readonly<Record<string, string>>) {
  expect(await flowsIn(files)).toEqual(wantedIn(files));
}

describe('data of a request reaches what it must not', () => {
  test.each([
    ['a formatted query', `sqlite3.connect('d').cursor().execute("select '%s'" % x) # want sql`],
    ['a query with holes', `c = sqlite3.connect('d')\nc.execute(f"select '{x}'") # want sql`],
    ['a query of parts', `p = ['select 1']\np.append(x)\nsqlite3.connect('d').execute(' '.join(p)) # want sql`],
    ['a statement of SQLAlchemy', `create_engine('d').connect().execute(text('select ' + x)) # want sql`],
    ['a statement of an unknown object', `get_db().execute("select '{}'".format(x)) # want sql`],
    ['a shell', `os.system('ls ' + x) # want shell`],
    ['a shell that is asked for', `subprocess.run('ls ' + x, shell=True) # want shell`],
    ['a shell that is called by name', `subprocess.check_output(['sh', '-c', x]) # want shell`],
    ['a program', `subprocess.Popen(shlex.split(x)) # want shell`],
    ['a file', `open(os.path.join('/srv', x)) # want path`],
    ['a file of a path object', `(pathlib.Path('/srv') / x).read_text() # want path`],
    ['a file that is sent', `send_file('/srv/' + x) # want path`],
    ['an uploaded name', `f = request.files['f']\nf.save('/up/' + f.filename) # want path`],
    ['an address', `requests.get('http://' + x) # want url-host`],
    ['an address of a client', `httpx.Client().get(x) # want url-host`],
    ['where to go', `return redirect(x) # want redirect`],
    ['a page', `return '<b>' + x # want html`],
    ['a page with a status', `return f'<b>{x}', 404 # want html`],
    ['a page that is made', `return make_response('<b>' + x) # want html`],
    ['a template', `render_template_string(x) # want template`],
    ['a template of Jinja', `jinja2.Environment().from_string(x) # want template`],
    ['code', `eval(x) # want code`],
    ['an object', `pickle.loads(request.data) # want deserialise`],
    ['an object of YAML', `yaml.load(x, Loader=yaml.Loader) # want deserialise`],
    ['a document', `lxml.etree.fromstring(request.data) # want xml`],
    ['a path in a document', `lxml.etree.parse('a.xml').xpath("//a[@b='" + x + "']") # want xpath`],
    ['a directory', `ldap3.Connection('s').search('dc=a', f'(uid={x})') # want ldap`],
    ['a pattern', `re.search(x, 'abc') # want regex`],
    ['a filter', `pymongo.MongoClient().db.users.find_one(request.get_json()) # want nosql`],
    ['who the session says it is', `session['user_id'] = x # want trust`],
    [
      'a filter of an object mapper',
      `import mongoengine, json\nclass F(mongoengine.Document):\n  pass\nF.objects(__raw__=json.loads(x)) # want nosql`,
    ],
    [
      'a condition that the database runs',
      `pymongo.MongoClient().db.users.find({'$where': "this.a == '" + x + "'"}) # want code`,
    ],
    ['the name of a header', `r = make_response('a')\nr.headers[x] = 'b' # want header`],
    ['what a generator gives', `def g():\n  yield 'a'\n  yield x\nfor i in g():\n  os.system(i) # want shell`],
    ['a name in the session', `session[x] = 'yes' # want trust`],
    ['a text that is read as JSON', `import json\npymongo.MongoClient().db.users.find_one(json.loads(x)) # want nosql`],
    ['code with quotes at its ends alone', `if x.startswith("'") and x.endswith("'"):\n  eval(x) # want code`],
    ['an archive', `tarfile.open(fileobj=request.files['f'].stream).extractall('/up') # want archive`],
    [
      'a document with its parser opened',
      `p = xml.sax.make_parser()\np.setFeature(xml.sax.handler.feature_external_ges, True)\nxml.dom.minidom.parseString(x, p) # want xml`,
    ],
  ])('%s', (_, body) => holds({ 'main.py': inView(body) }));
});

describe('what was checked or made harmless does not count', () => {
  test.each([
    ['a parameter', `sqlite3.connect('d').execute('select ?', (x,))`],
    ['a number', `os.system('ls ' + str(int(x)))`],
    ['a number that the mapping makes', `n = request.args.get('n', type=int)\nos.system(f'ls {n}')`],
    ['a number that the format makes', `os.system('ls %d' % x)\nos.system(f'ls {x:d}')`],
    ['an identifier', `os.system(f'ls {uuid.UUID(x)}')`],
    ['one of some', `if x in ('a', 'b'):\n  os.system('ls ' + x)`],
    ['digits', `if not x.isdigit():\n  return 'no'\nos.system('ls ' + x)`],
    ['letters alone', `if re.fullmatch('[a-z]+', x):\n  os.system('ls ' + x)`],
    ['a quoted word', `os.system('ls ' + shlex.quote(x))`],
    ['an argument', `subprocess.run(['ls', x])`],
    ['a file name', `open('/srv/' + secure_filename(x))`],
    [
      'a path that stays',
      `p = pathlib.Path('/srv', x).resolve()\nif not p.is_relative_to('/srv'):\n  return 'no'\np.read_text()`,
    ],
    [
      'a path whose text begins as it should',
      `p = (pathlib.Path('/srv') / x).resolve()\nif not str(p).startswith('/srv/'):\n  return 'no'\np.read_text()`,
    ],
    ['another character of a text', `k = 'ABC'\nif k[1] == 'A':\n  os.system(x)`],
    ['an address on a known host', `requests.get('https://example.com/a/' + x)`],
    ['a way on the own host', `return redirect('/a/' + x)`],
    ['a checked way', `if url_has_allowed_host_and_scheme(x, None):\n  return redirect(x)`],
    ['escaped text', `return '<b>' + str(escape(x)) + html.escape(x)`],
    ['JSON', `return jsonify({'a': x})`],
    ['a mapping', `return {'a': x}`],
    ['a header beside a page', `return make_response(('page', {'X-A': x}))`],
    ['a safe loader', `yaml.safe_load(x)\nyaml.load(x, Loader=yaml.SafeLoader)`],
    ['a parser without entities', `lxml.etree.fromstring(x, lxml.etree.XMLParser(resolve_entities=False))`],
    ['a parser as it comes', `xml.dom.minidom.parseString(x, xml.sax.make_parser())`],
    ['an escaped filter', `ldap3.Connection('s').search('dc=a', '(uid=' + ldap.filter.escape_filter_chars(x) + ')')`],
    ['an escaped pattern', `re.search(re.escape(x), 'abc')`],
    ['another place of a list', `p = ['a', x]\nos.system(p[0])`],
    [
      'another key of a file of settings',
      `c = configparser.ConfigParser()\nc.set('s', 'a', 'b')\nc.set('s', 'k', x)\nos.system(c.get('s', 'a'))`,
    ],
    ['a text without quotes', `if "'" in x:\n  return 'no'\nlxml.etree.parse('a.xml').xpath("//a[@b='" + x + "']")`],
    ['a quoted text', `if not x.startswith("'") or not x.endswith("'") or "'" in x[1:-1]:\n  return 'no'\neval(x)`],
    ['the path of a route that takes nothing', `os.system(request.path.split('/')[1])`],
    ['a path of which the whole form is checked', `if os.path.realpath(x).startswith('/srv/'):\n  open(x)`],
    ['the value of a header', `r = make_response('a')\nr.headers['X-A'] = x`],
    ['a preference in the session', `session['language'] = x`],
    ['the way back to where somebody is', `return redirect(request.path)`],
    [
      'a way back within the own site',
      `if x.startswith('/') and not x.startswith(('//', '/\\\\')):\n  return redirect(x)`,
    ],
    [
      'an address of a host kept in a variable',
      `import requests\nfrom urllib.parse import urlparse\nhost = urlparse(x).hostname\nif host == 'a.example':\n  requests.get(x)`,
    ],
    ['a name that climbs no folder', `if '../' in x:\n  return 'no'\nopen('/srv/' + x)`],
  ])('%s', (_, body) => holds({ 'main.py': inView(body) }));
});

describe('frameworks hand over what was sent', () => {
  test.each([
    [
      'Flask, in the path',
      `from flask import Blueprint\nimport os\nbp = Blueprint('a', __name__)\n@bp.get('/<name>')\ndef a(name):\n  os.system(name) # want shell\n`,
    ],
    [
      'Flask, where the application is handed in',
      `import os\ndef init(app):\n  @app.route('/<name>')\n  def a(name):\n    os.system(name) # want shell\n`,
    ],
    [
      'Flask, in a path that takes something',
      `from flask import Flask, request\nimport os\napp = Flask(__name__)\n@app.route('/a/<name>')\ndef a(name):\n  os.system(request.path) # want shell\n`,
    ],
    [
      'Flask, in a place for a number',
      `from flask import Flask\nimport os\napp = Flask(__name__)\n@app.route('/a/<int:n>/<name>')\ndef a(n, name):\n  os.system(f'ls {n}')\n  os.system(name) # want shell\n`,
    ],
    [
      'Django, in a place for a number',
      `from django.urls import path\nimport os\ndef a(request, pk, slug):\n  os.system(f'ls {pk}')\n  os.system(slug) # want shell\nurlpatterns = [path('a/<int:pk>/<slug:slug>', a)]\n`,
    ],
    [
      'Flask, in a class',
      `from flask.views import MethodView\nimport os\nclass A(MethodView):\n  def get(self, name):\n    os.system(name) # want shell\n`,
    ],
    [
      'Django, in a view of which nothing is known',
      `import os\ndef a(request):\n  os.system(request.GET['a']) # want shell\n`,
    ],
    [
      'Django, by a route',
      `from django.urls import path\nimport os\ndef a(request, slug):\n  os.system(slug) # want shell\nurlpatterns = [path('a/<slug>', a)]\n`,
    ],
    [
      'Django, in a class',
      `from django.views.generic import TemplateView\nimport os\nclass A(TemplateView):\n  def get(self, request, slug):\n    os.system(request.GET['a']) # want shell\n    os.system(self.kwargs['b']) # want shell\n`,
    ],
    [
      'Django, in SQL',
      `from django.db import connection, models\nclass U(models.Model):\n  pass\ndef a(request):\n  q = request.POST['q']\n  with connection.cursor() as c:\n    c.execute("select '%s'" % q) # want sql\n  U.objects.raw('select ' + q) # want sql\n  U.objects.filter(a=1).extra(where=['a = ' + q]) # want sql\n  U.objects.filter(name=q)\n`,
    ],
    [
      'Django REST framework, where a field is checked',
      `from rest_framework import serializers\nimport os\nclass S(serializers.Serializer):\n  def validate_name(self, value):\n    os.system(value) # want shell\n    return value\n`,
    ],
    [
      'Django REST framework',
      `from rest_framework.viewsets import ModelViewSet\nfrom rest_framework.decorators import api_view\nimport os\nclass A(ModelViewSet):\n  def create(self, request):\n    os.system(request.data['a']) # want shell\n@api_view(['POST'])\ndef b(request):\n  os.system(request.data['a']) # want shell\n`,
    ],
    [
      'FastAPI, by types',
      `from fastapi import APIRouter, Depends, Query, Request\nfrom pydantic import BaseModel\nimport os\nr = APIRouter()\nclass I(BaseModel):\n  name: str\n  count: int\n@r.post('/')\nasync def a(i: I, n: int, q: str, request: Request, o: str = Query('b'), db = Depends(open_db)):\n  os.system(i.name) # want shell\n  os.system(f'{i.count} {n}')\n  os.system(q) # want shell\n  os.system(o) # want shell\n  os.system((await request.json())['a']) # want shell\n`,
    ],
    [
      'aiohttp',
      `from aiohttp import web\nimport os\nroutes = web.RouteTableDef()\n@routes.get('/')\nasync def a(request):\n  os.system(request.query['a']) # want shell\nasync def b(r):\n  os.system(r.match_info['a']) # want shell\napp = web.Application()\napp.router.add_get('/', b)\n`,
    ],
    [
      'Tornado',
      `import tornado.web, os\nclass A(tornado.web.RequestHandler):\n  def get(self, slug):\n    os.system(slug) # want shell\n    self.write(self.get_argument('a')) # want html\n`,
    ],
    [
      'Bottle',
      `from bottle import route, request\nimport os\n@route('/<a>')\ndef a(a):\n  os.system(a) # want shell\n  return request.query.b # want html\n`,
    ],
    [
      'Sanic',
      `from sanic import Sanic, response\nimport os\napp = Sanic('a')\n@app.get('/<n>')\nasync def a(request, n):\n  os.system(n) # want shell\n  return response.html(request.args.get('b')) # want html\n`,
    ],
    [
      'Falcon',
      `import falcon, os\nclass R:\n  def on_get(self, req, resp):\n    os.system(req.get_param('a')) # want shell\napp = falcon.App()\napp.add_route('/', R())\n`,
    ],
    [
      'Pyramid',
      `from pyramid.view import view_config\nimport os\n@view_config(route_name='a')\ndef a(request):\n  os.system(request.params['a']) # want shell\n`,
    ],
    [
      'CherryPy',
      `import cherrypy, os\nclass A:\n  @cherrypy.expose\n  def index(self, a):\n    os.system(a) # want shell\n`,
    ],
    [
      'a server of the standard library',
      `from http.server import BaseHTTPRequestHandler\nimport os\nclass H(BaseHTTPRequestHandler):\n  def do_GET(self):\n    os.system(self.path) # want shell\n`,
    ],
    [
      'a form',
      `from flask_wtf import FlaskForm\nfrom wtforms import StringField, IntegerField\nimport os\nclass F(FlaskForm):\n  a = StringField()\n  n = IntegerField()\ndef f():\n  form = F()\n  os.system(form.a.data) # want shell\n  os.system(form.n.data)\n`,
    ],
  ])('%s', (_, body) => holds({ 'main.py': body }));
});

test('data is followed through functions, objects and files', () =>
  holds({
    'main.py':
      'from flask import Flask, request\nfrom app import helpers\nfrom app.db import Dao\nimport app.more\na = Flask(__name__)\n@a.route("/")\ndef v():\n  q = request.args["q"]\n  helpers.run(q)\n  Dao(request).find(q)\n  app.more.run(q)\n',
    'app/__init__.py': '',
    'app/helpers.py': 'import os\ndef run(a):\n  os.system(a) # want shell\n',
    'app/more.py': 'import os\ndef run(a):\n  os.popen(a) # want shell\n',
    'app/db.py':
      'import sqlite3\nclass Dao:\n  def __init__(self, r):\n    self.c = sqlite3.connect("d")\n  def find(self, q):\n    return self.c.execute("select " + q) # want sql\n',
  }));

test('a class that a setting or its name chooses is one of its module', () =>
  holds({
    'main.py':
      'from flask import Flask, request\nimport app.makers\na = Flask(__name__)\n@a.route("/")\ndef v():\n  app.makers.first().go(request.args["q"])\n  app.makers.other("B")().go(request.args["q"])\n',
    'app/makers.py':
      'import configparser, os\nimport app.settings\ndef first():\n  c = configparser.ConfigParser()\n  return getattr(app.makers, c.get("a", "b", fallback="A"))()\ndef other(name):\n  return getattr(app.makers, name)\nclass A:\n  def go(self, a):\n    os.system(a) # want shell\nclass B:\n  def go(self, b):\n    os.popen(b) # want shell\n',
    'app/settings.py': 'X = 1\n',
  }));

test('no name is modelled twice', () => {
  expect(saidTwice(PYTHON_MODELS)).toEqual([]);
});
