import { type Pair, pairOf } from './pair.js';

const FLASK = `
from flask import Flask, Blueprint, request, session, abort, g
from flask_limiter import Limiter
from flask_login import login_required
from functools import wraps
app = Flask(__name__)
limiter = Limiter(app=app)
bp = Blueprint('auth', __name__, url_prefix='/auth')

def signed_in(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if 'user' not in session:
            abort(401)
        return view(*args, **kwargs)
    return wrapper

def traced(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        print(request.path)
        return view(*args, **kwargs)
    return wrapper
@@
`;
const flask = pairOf('app.py', FLASK);
const FASTAPI = `
from fastapi import FastAPI, APIRouter, Depends, HTTPException, Request
from fastapi_limiter.depends import RateLimiter
app = FastAPI()
router = APIRouter(prefix='/auth')

def counted(request: Request):
    if hits(request.client.host) > 5:
        raise HTTPException(status_code=429)

def user(request: Request):
    if request.session.get('user') is None:
        raise HTTPException(status_code=401)
    return request.session['user']

def nothing(request: Request):
    return request.headers.get('x-trace')
@@
`;
const fastapi = pairOf('main.py', FASTAPI);
const DJANGO = `
from django.urls import path
from django.contrib.auth.decorators import login_required
from django_ratelimit.decorators import ratelimit
from django.http import HttpResponse
@@
`;
const django = pairOf('urls.py', DJANGO);
const ROUTE = 'POST /login';
const flaskRoute = (decorators: string) => `${decorators}\ndef login():\n    return 'ok'\n`;

export const PYTHON_PAIRS: readonly Pair[] = [
  flask('a decorator limits', ROUTE, [
    flaskRoute("@app.post('/login')"),
    'unprotected',
    flaskRoute("@app.post('/login')\n@limiter.limit('5/minute')"),
    'protected',
  ]),
  flask('a decorator above the route does nothing', ROUTE, [
    flaskRoute("@app.post('/login')\n@limiter.limit('5/minute')"),
    'protected',
    flaskRoute("@limiter.limit('5/minute')\n@app.post('/login')"),
    'unprotected',
  ]),
  flask(
    'login is required',
    'GET /me',
    [
      flaskRoute("@app.get('/me')\n@traced"),
      'unprotected',
      flaskRoute("@app.get('/me')\n@login_required"),
      'protected',
    ],
    'authentication',
  ),
  flask(
    'a decorator of our own',
    'GET /me',
    [flaskRoute("@app.get('/me')\n@traced"), 'unprotected', flaskRoute("@app.get('/me')\n@signed_in"), 'protected'],
    'authentication',
  ),
  flask(
    'a decorator of which nothing is known',
    'GET /me',
    [
      flaskRoute("@app.get('/me')"),
      'unprotected',
      `from elsewhere import checked\n${flaskRoute("@app.get('/me')\n@checked")}`,
      'unknown',
    ],
    'authentication',
  ),
  flask(
    'before every request',
    'GET /me',
    [
      flaskRoute("@app.get('/me')"),
      'unprotected',
      `@app.before_request\ndef check():\n    if not session.get('user'):\n        abort(401)\n${flaskRoute("@app.get('/me')")}`,
      'protected',
    ],
    'authentication',
  ),
  flask(
    'before the requests of a blueprint',
    'GET /auth/me',
    [
      `${flaskRoute("@bp.get('/me')")}app.register_blueprint(bp)`,
      'unprotected',
      `@bp.before_request\ndef check():\n    if not session.get('user'):\n        abort(401)\n${flaskRoute("@bp.get('/me')")}app.register_blueprint(bp)`,
      'protected',
    ],
    'authentication',
  ),
  flask(
    'of a blueprint, not of the application',
    'GET /me',
    [
      `@app.before_request\ndef check():\n    if not session.get('user'):\n        abort(401)\n${flaskRoute("@app.get('/me')")}`,
      'protected',
      `@bp.before_request\ndef check():\n    if not session.get('user'):\n        abort(401)\napp.register_blueprint(bp)\n${flaskRoute("@app.get('/me')")}`,
      'unprotected',
    ],
    'authentication',
  ),
  fastapi('a dependency of the route', ROUTE, [
    "@app.post('/login')\ndef login():\n    return 1\n",
    'unprotected',
    "@app.post('/login', dependencies=[Depends(counted)])\ndef login():\n    return 1\n",
    'protected',
  ]),
  fastapi(
    'a dependency of a parameter',
    'GET /me',
    [
      "@app.get('/me')\ndef me(x = Depends(nothing)):\n    return 1\n",
      'unprotected',
      "@app.get('/me')\ndef me(x = Depends(user)):\n    return 1\n",
      'protected',
    ],
    'authentication',
  ),
  fastapi(
    'a dependency of the router',
    'GET /auth/me',
    [
      "@router.get('/me')\ndef me():\n    return 1\napp.include_router(router)\n",
      'unprotected',
      "@router.get('/me')\ndef me():\n    return 1\napp.include_router(router, dependencies=[Depends(user)])\n",
      'protected',
    ],
    'authentication',
  ),
  fastapi(
    'a dependency of another router',
    'GET /me',
    [
      "app2 = FastAPI(dependencies=[Depends(user)])\n@app2.get('/me')\ndef me():\n    return 1\n",
      'protected',
      "other = APIRouter(prefix='/x', dependencies=[Depends(user)])\napp.include_router(other)\n@app.get('/me')\ndef me():\n    return 1\n",
      'unprotected',
    ],
    'authentication',
  ),
  fastapi('a limiter of a library', ROUTE, [
    "@app.post('/login', dependencies=[Depends(RateLimiter(times=2))])\ndef login():\n    return 1\n",
    'protected',
    "@app.post('/login', dependencies=[Depends(nothing)])\ndef login():\n    return 1\n",
    'unprotected',
  ]),
  django('a decorator of a view', 'ANY /login', [
    "def login(request):\n    return HttpResponse('x')\nurlpatterns = [path('login', login)]\n",
    'unprotected',
    "@ratelimit(key='ip')\ndef login(request):\n    return HttpResponse('x')\nurlpatterns = [path('login', login)]\n",
    'protected',
  ]),
  django(
    'a view that is wrapped where it is registered',
    'ANY /me',
    [
      "def me(request):\n    return HttpResponse('x')\nurlpatterns = [path('me', login_required(me))]\n",
      'protected',
      "def me(request):\n    return HttpResponse('x')\nurlpatterns = [path('me', me)]\n",
      'unprotected',
    ],
    'authentication',
  ),
  django('middleware that settings name', 'ANY /login', [
    "MIDDLEWARE = ['django.middleware.common.CommonMiddleware']\ndef login(request):\n    return HttpResponse('x')\nurlpatterns = [path('login', login)]\n",
    'unprotected',
    "MIDDLEWARE = ['axes.middleware.AxesMiddleware']\ndef login(request):\n    return HttpResponse('x')\nurlpatterns = [path('login', login)]\n",
    'unknown',
  ]),
  django(
    'classes of a view',
    'GET /me',
    [
      "from rest_framework.views import APIView\nclass Me(APIView):\n    def get(self, request):\n        return 1\nurlpatterns = [path('me', Me.as_view())]\n",
      'unprotected',
      "from rest_framework.views import APIView\nfrom rest_framework.permissions import IsAuthenticated\nclass Me(APIView):\n    permission_classes = [IsAuthenticated]\n    def get(self, request):\n        return 1\nurlpatterns = [path('me', Me.as_view())]\n",
      'protected',
    ],
    'authentication',
  ),
];
