import { expect, it } from '@jest/globals';
import { pathsIn } from './routes-of.js';

/** Projects of a few lines, with the routes that they have. */
const PROJECTS: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    'mounts through files and variables',
    {
      'app.js':
        "const app = require('express')();\nconst P = '/api';\napp.use(P, require('./users'));\napp.use(`${P}/v2`, require('./users'));",
      'users.js': "const r = require('express').Router();\nr.route('/users').get(list).post(add);\nmodule.exports = r;",
    },
    ['GET /api/users', 'POST /api/users', 'GET /api/v2/users', 'POST /api/v2/users'],
  ],
  [
    'a router in a class',
    {
      'app.ts':
        "import express from 'express';\nclass Server { app = express(); constructor() { this.routes(); } routes() { this.app.get('/x', (q, r) => r.end()); } }\nnew Server();",
    },
    ['GET /x'],
  ],
  [
    'prefixes of plugins',
    {
      'app.js':
        "const app = require('fastify')();\napp.register(async (inner) => { inner.get('/x', () => 1); }, { prefix: '/v1' });\napp.route({ method: ['GET', 'PUT'], url: '/y', handler: () => 1 });",
    },
    ['GET /v1/x', 'GET /y', 'PUT /y'],
  ],
  [
    'a router with a prefix',
    {
      'app.js':
        "const Koa = require('koa');\nconst Router = require('@koa/router');\nconst r = new Router({ prefix: '/a' });\nr.get('name', '/x', (c) => { c.body = 1; });\nnew Koa().use(r.routes());",
    },
    ['GET /a/x'],
  ],
  [
    'routes below a route',
    {
      'app.ts':
        "import { Hono } from 'hono';\nconst a = new Hono();\na.get('/x', (c) => c.text('1'));\nconst b = new Hono().basePath('/v1');\nb.route('/a', a);",
    },
    ['GET /v1/a/x'],
  ],
  [
    'controllers below a global prefix',
    {
      'main.ts':
        "import { NestFactory } from '@nestjs/core';\nasync function run() { const app = await NestFactory.create(M); app.setGlobalPrefix('api'); }\nrun();",
      'a.ts':
        "import { Controller, Get } from '@nestjs/common';\n@Controller('users') export class A { @Get(':id') one() { return 1; } }",
    },
    ['GET /api/users/:id'],
  ],
  [
    'files that are routes',
    {
      'package.json': '{"dependencies":{"next":"15"}}',
      'app/(shop)/api/items/[id]/route.ts': 'export async function GET() { return 1; }',
    },
    ['GET /api/items/{id}'],
  ],
  [
    'procedures of routers of routers',
    {
      'trpc.ts':
        "import { initTRPC } from '@trpc/server';\nconst t = initTRPC.create();\nexport const router = t.router;\nexport const procedure = t.procedure;",
      'app.ts':
        "import express from 'express';\nimport { createExpressMiddleware } from '@trpc/server/adapters/express';\nimport { procedure, router } from './trpc';\nconst users = router({ list: procedure.query(() => 1), add: procedure.mutation(() => 2) });\nexpress().use('/trpc', createExpressMiddleware({ router: router({ users, ping: procedure.query(() => 3) }) }));",
    },
    ['GET /trpc/ping', 'POST /trpc/users.add', 'GET /trpc/users.list'],
  ],
  [
    'blueprints',
    {
      'app.py':
        "from flask import Flask\nfrom users import bp\ndef create():\n    app = Flask(__name__)\n    app.register_blueprint(bp, url_prefix='/v1')\n    return app\n",
      'users.py':
        "from flask import Blueprint\nbp = Blueprint('u', __name__, url_prefix='/old')\n@bp.route('/users', methods=['GET', 'POST'])\ndef users():\n    return '1'\n",
    },
    ['GET /v1/users', 'POST /v1/users'],
  ],
  [
    'routers of routers',
    {
      'main.py':
        "from fastapi import FastAPI, APIRouter\napp = FastAPI()\ninner = APIRouter(prefix='/items')\n@inner.get('/{id}')\ndef one(id: int):\n    return id\nouter = APIRouter()\nouter.include_router(inner)\napp.include_router(outer, prefix='/v1')\n",
    },
    ['GET /v1/items/{id}'],
  ],
  [
    'includes, and a router with an action',
    {
      'urls.py':
        "from django.urls import include, path\nfrom rest_framework.routers import DefaultRouter\nfrom views import Things\nr = DefaultRouter()\nr.register('things', Things)\nurlpatterns = [path('api/', include(r.urls)), path('shop/', include('shop.urls'))]\n",
      'views.py':
        "from rest_framework.viewsets import ReadOnlyModelViewSet\nfrom rest_framework.decorators import action\nclass Things(ReadOnlyModelViewSet):\n    @action(detail=True, methods=['post'])\n    def publish(self, request, pk=None):\n        return 1\n",
      'shop/urls.py': "from django.urls import path\nfrom . import views\nurlpatterns = [path('cart/', views.cart)]\n",
    },
    ['GET /api/things', 'GET /api/things/{id}', 'POST /api/things/{id}/publish', 'ANY /shop/cart/'],
  ],
  [
    'patterns with methods',
    {
      'main.go':
        'package main\nimport "net/http"\nfunc main() {\n\tm := http.NewServeMux()\n\tm.HandleFunc("POST /x/{id}", h)\n\tm.Handle("/y/", http.HandlerFunc(h))\n\thttp.ListenAndServe(":80", m)\n}\nfunc h(w http.ResponseWriter, r *http.Request) {}\n',
    },
    ['POST /x/{id}', 'ANY /y/'],
  ],
  [
    'groups through functions',
    {
      'main.go':
        'package main\nimport "github.com/gin-gonic/gin"\nfunc main() { r := gin.Default(); users(r.Group("/v1")) }\nfunc users(g *gin.RouterGroup) { g.GET("/users", h) }\nfunc h(c *gin.Context) {}\n',
    },
    ['GET /v1/users'],
  ],
  [
    'controllers, their interfaces and settings',
    {
      'pom.xml': '<project/>',
      'src/main/resources/application.properties': 'server.servlet.context-path=/app\n',
      'src/main/java/A.java':
        'import org.springframework.web.bind.annotation.*;\n@RestController @RequestMapping("/a") class A implements I { @GetMapping("/x") String x() { return ""; } }\n',
      'src/main/java/I.java':
        'import org.springframework.web.bind.annotation.*;\ninterface I { @PostMapping("/y") String y(); }\n',
    },
    ['GET /app/a/x', 'POST /app/a/y'],
  ],
  [
    'the method in one annotation and the path in another one',
    {
      'A.java':
        'import javax.ws.rs.*;\n@Path("/a") class A { @GET @Path("/{id}") public String one() { return ""; } @POST public String add() { return ""; } }\n',
    },
    ['POST /a', 'GET /a/{id}'],
  ],
  [
    'tokens of controllers and patterns of conventions',
    {
      'A.cs':
        'using Microsoft.AspNetCore.Mvc;\n[Route("api/[controller]")] public class UsersController : ControllerBase { [HttpGet("{id}")] public string One(int id) { return ""; } }\npublic class HomeController : Controller { public IActionResult Index() { return View(); } [HttpPost] public IActionResult Save(int id) { return View(); } }\n',
      'Program.cs':
        'using Microsoft.AspNetCore.Builder;\nvar app = WebApplication.CreateBuilder(args).Build();\napp.MapControllerRoute("default", "{controller=Home}/{action=Index}/{id?}");\n',
    },
    ['ANY /Home/Index', 'POST /Home/Save/{id}', 'GET /api/Users/{id}'],
  ],
  [
    'resources in groups',
    {
      'routes/web.php':
        "<?php\nuse Illuminate\\Support\\Facades\\Route;\nRoute::middleware('auth')->prefix('admin')->group(function () { Route::apiResource('photos', P::class); });\n",
    },
    [
      'GET /admin/photos',
      'POST /admin/photos',
      'DELETE /admin/photos/{id}',
      'GET /admin/photos/{id}',
      'PATCH /admin/photos/{id}',
      'PUT /admin/photos/{id}',
    ],
  ],
  [
    'attributes of classes and methods',
    {
      'A.php':
        "<?php\nnamespace App;\nuse Symfony\\Component\\Routing\\Attribute\\Route;\n#[Route('/a')]\nclass A { #[Route('/x', methods: ['GET', 'POST'])] public function x() { return 1; } }\n",
    },
    ['GET /a/x', 'POST /a/x'],
  ],
  [
    'resources, members and namespaces',
    {
      'config/routes.rb':
        "Rails.application.routes.draw do\n  resources :posts, only: [:index] do\n    member { post :publish }\n    collection { get :recent }\n  end\n  namespace :admin do\n    get 'stats', to: 'stats#show'\n  end\nend\n",
      'app/controllers/posts_controller.rb':
        'class PostsController < ActionController::Base\n  def index\n    render json: 1\n  end\nend\n',
    },
    ['GET /admin/stats', 'GET /posts', 'GET /posts/recent', 'POST /posts/{id}/publish'],
  ],
  [
    'words that make routes wherever they stand',
    { 'app.rb': "require 'sinatra'\nget '/x' do\n  'ok'\nend\n", 'other.rb': "def get(x)\nend\nget '/y'\n" },
    ['GET /x'],
  ],
];

it.each(PROJECTS)('the routes of %s', async (_, files, routes) => {
  expect(await pathsIn(files)).toEqual(routes);
});
