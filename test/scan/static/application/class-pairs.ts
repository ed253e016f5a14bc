import { type Pair, pairOf } from './pair.js';

const SPRING = `package a;
import org.springframework.web.bind.annotation.*;
import org.springframework.security.access.prepost.PreAuthorize;
import io.github.resilience4j.ratelimiter.annotation.RateLimiter;
@@
`;
const spring = pairOf('A.java', SPRING);
const springClass = (ofClass: string, ofMethod: string) =>
  `${ofClass} @RestController @RequestMapping("/a") class A { ${ofMethod} @PostMapping("/login") String login() { return "x"; } }`;
const ASPNET = `using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
@@
`;
const aspnet = pairOf('A.cs', ASPNET);
const controller = (ofClass: string, ofMethod: string) =>
  `${ofClass} [ApiController] [Route("a")] public class AController : ControllerBase { ${ofMethod} [HttpPost("login")] public string Login() { return "x"; } }`;
const MINIMAL = `using Microsoft.AspNetCore.Builder;
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
@@
app.Run();
`;
const minimal = pairOf('Program.cs', MINIMAL);
const LARAVEL = `<?php
use Illuminate\\Support\\Facades\\Route;
@@
`;
const laravel = pairOf('routes/web.php', LARAVEL);
const RAILS_ROUTES =
  "Rails.application.routes.draw do\n  post 'login', to: 'sessions#create'\n  get 'me', to: 'sessions#show'\nend\n";
const rails = (
  title: string,
  route: string,
  [before, was, after, is]: readonly [string, Pair['was'], string, Pair['is']],
  kind: Pair['kind'] = 'limiter',
): Pair => {
  const files = (body: string) => ({
    'config/routes.rb': RAILS_ROUTES,
    'app/controllers/sessions_controller.rb': `class SessionsController < ActionController::Base\n${body}\n  def create\n    render json: 1\n  end\n  def show\n    render json: 2\n  end\n  def signed_in\n    head :unauthorized unless session[:user]\n  end\nend\n`,
  });
  return { title, route, kind, was, is, before: files(before), after: files(after) };
};

export const JVM_PAIRS: readonly Pair[] = [
  spring('an annotation of the method', 'POST /a/login', [
    springClass('', ''),
    'unprotected',
    springClass('', '@RateLimiter(name = "x")'),
    'protected',
  ]),
  spring(
    'who may, said of the class',
    'POST /a/login',
    [springClass('@PreAuthorize("isAuthenticated()")', ''), 'protected', springClass('', ''), 'unprotected'],
    'authentication',
  ),
  aspnet('a limiter of the method', 'POST /a/login', [
    controller('', ''),
    'unprotected',
    controller('', '[EnableRateLimiting("x")]'),
    'protected',
  ]),
  aspnet(
    'who may, said of the class',
    'POST /a/login',
    [controller('[Authorize]', ''), 'protected', controller('', ''), 'unprotected'],
    'authentication',
  ),
  minimal('a limiter of the route', 'POST /login', [
    'app.MapPost("/login", () => "x");',
    'unprotected',
    'app.MapPost("/login", () => "x").RequireRateLimiting("f");',
    'protected',
  ]),
  minimal('a limiter of the group', 'POST /a/login', [
    'var g = app.MapGroup("/a").RequireRateLimiting("f"); g.MapPost("/login", () => "x");',
    'protected',
    'var g = app.MapGroup("/a"); g.MapPost("/login", () => "x");',
    'unprotected',
  ]),
  laravel('middleware by its name', 'POST /login', [
    "Route::post('/login', [A::class, 'login']);",
    'unknown',
    "Route::post('/login', [A::class, 'login'])->middleware('throttle:5,1');",
    'protected',
  ]),
  laravel(
    'middleware of the group',
    'GET /a/me',
    [
      "Route::middleware('auth')->prefix('a')->group(function () { Route::get('/me', [A::class, 'me']); });",
      'protected',
      "Route::middleware('auth')->prefix('a')->group(function () { }); Route::prefix('a')->group(function () { Route::get('/me', [A::class, 'me']); });",
      'unknown',
    ],
    'authentication',
  ),
  rails('a limiter of the controller', 'POST /login', [
    '',
    'unprotected',
    '  rate_limit to: 5, within: 1.minute',
    'protected',
  ]),
  rails('a limiter of another action', 'POST /login', [
    '  rate_limit to: 5, within: 1.minute, only: :create',
    'protected',
    '  rate_limit to: 5, within: 1.minute, only: :show',
    'unprotected',
  ]),
  rails(
    'who is not signed in is refused',
    'GET /me',
    ['', 'unprotected', '  before_action :signed_in', 'protected'],
    'authentication',
  ),
  rails(
    'only for some actions',
    'GET /me',
    [
      '  before_action :signed_in, only: [:show]',
      'protected',
      '  before_action :signed_in, except: [:show]',
      'unprotected',
    ],
    'authentication',
  ),
  spring('a filter of the repository that counts', 'POST /a/login', [
    springClass('', ''),
    'unprotected',
    `@org.springframework.stereotype.Component class F extends org.springframework.web.filter.OncePerRequestFilter { protected void doFilterInternal(HttpServletRequest q, HttpServletResponse r, FilterChain c) { if (hits() > 5) { r.sendError(429); return; } c.doFilter(q, r); } }\n${springClass('', '')}`,
    'unknown',
  ]),
  spring(
    'a chain of filters that settings of security make',
    'POST /a/login',
    [
      springClass('', ''),
      'unprotected',
      `import org.springframework.security.config.annotation.web.builders.HttpSecurity;\nclass S { SecurityFilterChain chain(HttpSecurity http) { http.authorizeHttpRequests(a -> a.anyRequest().authenticated()); return http.build(); } }\n${springClass('', '')}`,
      'unknown',
    ],
    'authentication',
  ),
];
