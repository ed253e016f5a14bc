import { type Pair, pairOf } from './pair.js';

const GIN = `package main
import (
	"net/http"
	"github.com/gin-gonic/gin"
	"golang.org/x/time/rate"
)
var bucket = rate.NewLimiter(1, 5)
func limit(c *gin.Context) {
	if !bucket.Allow() {
		c.AbortWithStatus(http.StatusTooManyRequests)
		return
	}
	c.Next()
}
func auth(c *gin.Context) {
	if c.GetHeader("Authorization") == "" {
		c.AbortWithStatus(401)
		return
	}
	c.Next()
}
func trace(c *gin.Context) { println(c.FullPath()); c.Next() }
func login(c *gin.Context) { c.String(200, "ok") }
func main() {
	r := gin.Default()
	@@
	r.Run()
}
`;
const gin = pairOf('main.go', GIN);
const CHI = `package main
import (
	"net/http"
	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/go-chi/httprate"
)
func login(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok")) }
func auth(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}
func main() {
	r := chi.NewRouter()
	@@
	http.ListenAndServe(":80", r)
}
`;
const chi = pairOf('main.go', CHI);
const ECHO = `package main
import (
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"
)
func login(c echo.Context) error { return c.String(200, "ok") }
func main() {
	e := echo.New()
	@@
	e.Start(":80")
}
`;
const echo = pairOf('main.go', ECHO);
const FIBER = `package main
import (
	"github.com/gofiber/fiber/v2"
	"github.com/gofiber/fiber/v2/middleware/limiter"
	"github.com/gofiber/fiber/v2/middleware/logger"
)
func login(c *fiber.Ctx) error { return c.SendString("ok") }
func main() {
	app := fiber.New()
	@@
	app.Listen(":80")
}
`;
const fiber = pairOf('main.go', FIBER);
const ROUTE = 'POST /login';

export const GO_PAIRS: readonly Pair[] = [
  gin('a limiter of the route', ROUTE, [
    'r.POST("/login", trace, login)',
    'unprotected',
    'r.POST("/login", limit, login)',
    'protected',
  ]),
  gin('a limiter of all routes', ROUTE, [
    'r.Use(limit); r.POST("/login", login)',
    'protected',
    'r.POST("/login", login); r.Use(limit)',
    'unprotected',
  ]),
  gin('a limiter of the group', 'POST /v1/login', [
    'g := r.Group("/v1"); g.POST("/login", login)',
    'unprotected',
    'g := r.Group("/v1", limit); g.POST("/login", login)',
    'protected',
  ]),
  gin('a limiter of another group', 'POST /v1/login', [
    'g := r.Group("/v1"); g.Use(limit); g.POST("/login", login)',
    'protected',
    'h := r.Group("/v2"); h.Use(limit); g := r.Group("/v1"); g.POST("/login", login)',
    'unprotected',
  ]),
  gin(
    'who brings no header is refused',
    'GET /me',
    ['r.GET("/me", login)', 'unprotected', 'r.GET("/me", auth, login)', 'protected'],
    'authentication',
  ),
  chi('a limiter inline', ROUTE, [
    'r.Post("/login", login)',
    'unprotected',
    'r.With(httprate.LimitByIP(5, 60)).Post("/login", login)',
    'protected',
  ]),
  chi('a limiter in a group', 'POST /v1/login', [
    'r.Route("/v1", func(r chi.Router) { r.Use(middleware.Logger); r.Post("/login", login) })',
    'unprotected',
    'r.Route("/v1", func(r chi.Router) { r.Use(httprate.LimitByIP(5, 60)); r.Post("/login", login) })',
    'protected',
  ]),
  chi(
    'of a group that the route left',
    'GET /me',
    [
      'r.Group(func(r chi.Router) { r.Use(auth); r.Get("/me", login) })',
      'protected',
      'r.Group(func(r chi.Router) { r.Use(auth) }); r.Get("/me", login)',
      'unprotected',
    ],
    'authentication',
  ),
  echo('of all routes, also of those before', ROUTE, [
    'e.POST("/login", login); e.Use(middleware.Logger())',
    'unprotected',
    'e.POST("/login", login); e.Use(middleware.RateLimiter(nil))',
    'protected',
  ]),
  echo('of the route, behind the handler', ROUTE, [
    'e.POST("/login", login, middleware.RateLimiter(nil))',
    'protected',
    'e.POST("/login", login, middleware.Gzip())',
    'unprotected',
  ]),
];

export const FIBER_PAIRS: readonly Pair[] = [
  fiber('a limiter of a path', ROUTE, [
    'app.Use(logger.New()); app.Post("/login", login)',
    'unprotected',
    'app.Use("/login", limiter.New()); app.Post("/login", login)',
    'protected',
  ]),
  fiber('a limiter of a group', 'POST /v1/login', [
    'v1 := app.Group("/v1", limiter.New()); v1.Post("/login", login)',
    'protected',
    'app.Group("/v2", limiter.New()); v1 := app.Group("/v1"); v1.Post("/login", login)',
    'unprotected',
  ]),
];
