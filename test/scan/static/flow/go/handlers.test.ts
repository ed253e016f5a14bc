import { describe, expect, test } from '@jest/globals';
import { type Files, foundIn, type Row, wantedIn } from '../program-of.js';

const MOD: Files = { 'go.mod': 'module example.com/shop\n\ngo 1.22\n' };

const FLOWS: readonly Row[] = [
  [
    'a method in another file than its type, behind an interface',
    {
      ...MOD,
      'internal/store/store.go': `package store

import "database/sql"

type Orders interface {
	Search(customer string) (*sql.Rows, error)
}

type PgOrders struct {
	db *sql.DB
}

func New(db *sql.DB) *PgOrders { return &PgOrders{db: db} }
`,
      'internal/store/search.go': `package store

import (
	"database/sql"
	"fmt"
)

func (s *PgOrders) Search(customer string) (*sql.Rows, error) {
	query := fmt.Sprintf("SELECT id FROM orders WHERE customer = '%s'", customer)
	return s.db.Query(query) // want sql
}
`,
      'internal/web/handler.go': `package web

import (
	"net/http"

	"example.com/shop/internal/store"
)

type Handler struct {
	orders store.Orders
}

func (h *Handler) Search(w http.ResponseWriter, r *http.Request) {
	customer := r.URL.Query().Get("customer")
	rows, err := h.orders.Search(customer)
	if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
}
`,
    },
  ],
  [
    'the database in a variable of the package',
    {
      ...MOD,
      'db/db.go': `package db

import "database/sql"

var DB *sql.DB

func Connect(dsn string) error {
	var err error
	DB, err = sql.Open("postgres", dsn)
	return err
}
`,
      'main.go': `package main

import (
	"net/http"

	"example.com/shop/db"
	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.DELETE("/users/:name", func(c *gin.Context) {
		name := c.Param("name")
		if _, err := db.DB.Exec("DELETE FROM users WHERE name = '" + name + "'"); err != nil { // want sql
			c.AbortWithStatus(http.StatusInternalServerError)
			return
		}
		c.Status(http.StatusNoContent)
	})
	r.Run()
}
`,
    },
  ],
  [
    'a handler that a function makes around what it needs',
    {
      ...MOD,
      'handlers.go': `package main

import (
	"net/http"
	"os/exec"
)

type config struct {
	convert string
}

func thumbnail(cfg config) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		size := r.FormValue("size")
		out, err := exec.Command("sh", "-c", cfg.convert+" -resize "+size+" in.png out.png").Output() // want shell
		if err != nil {
			http.Error(w, err.Error(), 500)
			return
		}
		w.Header().Set("Content-Type", "image/png")
		w.Write(out)
	}
}
`,
      'main.go': `package main

import "net/http"

func main() {
	http.HandleFunc("/thumb", thumbnail(config{convert: "/usr/bin/convert"}))
	http.ListenAndServe(":8080", nil)
}
`,
    },
  ],
  [
    'a struct that a decoder fills, handed on by its fields',
    {
      ...MOD,
      'upload.go': `package main

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
)

type upload struct {
	Name string \`json:"name"\`
	Size int    \`json:"size"\`
}

func decode(r *http.Request) (*upload, error) {
	var u upload
	if err := json.NewDecoder(r.Body).Decode(&u); err != nil {
		return nil, err
	}
	return &u, nil
}

func save(w http.ResponseWriter, r *http.Request) {
	u, err := decode(r)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	f, err := os.Create(filepath.Join("/srv/uploads", u.Name)) // want path
	if err != nil {
		return
	}
	defer f.Close()
}
`,
    },
  ],
  [
    'a helper with several results',
    {
      ...MOD,
      'proxy.go': `package main

import (
	"errors"
	"net/http"
)

func target(r *http.Request) (string, error) {
	u := r.URL.Query().Get("url")
	if u == "" {
		return "", errors.New("no url")
	}
	return u, nil
}

func proxy(w http.ResponseWriter, r *http.Request) {
	u, err := target(r)
	if err != nil {
		http.Error(w, err.Error(), 400)
		return
	}
	resp, err := http.Get(u) // want url-host
	if err != nil {
		return
	}
	defer resp.Body.Close()
}
`,
    },
  ],
  [
    'a middleware that puts the value into the context',
    {
      ...MOD,
      'mw.go': `package main

import (
	"database/sql"

	"github.com/labstack/echo/v4"
)

func tenant(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Set("tenant", c.Request().Header.Get("X-Tenant"))
		return next(c)
	}
}

func list(db *sql.DB) echo.HandlerFunc {
	return func(c echo.Context) error {
		schema := c.QueryParam("schema")
		_, err := db.Query("SELECT * FROM " + schema + ".orders") // want sql
		return err
	}
}

func routes(e *echo.Echo, db *sql.DB) {
	e.Use(tenant)
	e.GET("/orders", list(db))
}
`,
    },
  ],
  [
    'a query builder of the own code, call by call',
    {
      ...MOD,
      'q/q.go': `package q

import "strings"

type Builder struct {
	parts []string
}

func (b *Builder) Where(cond string) *Builder {
	b.parts = append(b.parts, cond)
	return b
}

func (b *Builder) SQL() string {
	return "SELECT id FROM users WHERE " + strings.Join(b.parts, " AND ")
}
`,
      'main.go': `package main

import (
	"database/sql"
	"net/http"

	"example.com/shop/q"
)

func users(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		b := &q.Builder{}
		b.Where("active").Where("name = '" + r.FormValue("name") + "'")
		db.Query(b.SQL()) // want sql
	}
}
`,
    },
  ],
  [
    'an embedded struct whose method does it',
    {
      ...MOD,
      'base.go': `package main

import "gorm.io/gorm"

type base struct {
	db *gorm.DB
}

func (b base) ordered(column string, out any) error {
	return b.db.Order(column).Find(out).Error // want sql
}
`,
      'users.go': `package main

import "github.com/gin-gonic/gin"

type users struct {
	base
}

func (u *users) list(c *gin.Context) {
	var all []map[string]any
	u.ordered(c.Query("sort"), &all)
	c.JSON(200, all)
}
`,
    },
  ],
];

const handler = (body: string, more = ''): Files => ({
  ...MOD,
  'main.go': `package main

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var _ = []any{json.Valid, errors.New, fmt.Sprint, log.Println, os.Exit, filepath.Join, regexp.MustCompile, slices.Max[[]int], strconv.Itoa, strings.Join}

${more}

func handle(w http.ResponseWriter, r *http.Request, db *sql.DB) {
	x := r.FormValue("x")
${body}
}
`,
});

const SILENT: readonly Row[] = [
  [
    'a number whose error was looked at',
    handler(
      'id, err := strconv.Atoi(x)\nif err != nil {\nreturn\n}\ndb.Query(fmt.Sprintf("SELECT a FROM b WHERE id = %d", id))\ndb.Query("SELECT a FROM b WHERE id = " + strconv.Itoa(id))',
    ),
  ],
  [
    'a typed number of a struct that a decoder filled',
    handler(
      'var p page\njson.NewDecoder(r.Body).Decode(&p)\ndb.Query(fmt.Sprintf("SELECT a FROM b LIMIT %v OFFSET %v", p.Limit, p.Page*p.Limit))',
      'type page struct {\n\tLimit int\n\tPage  int64\n}',
    ),
  ],
  [
    'numbers in a slice',
    handler(
      'var p ids\njson.NewDecoder(r.Body).Decode(&p)\nfor _, id := range p.IDs {\ndb.Exec(fmt.Sprintf("DELETE FROM b WHERE id = %v", id))\n}',
      'type ids struct {\n\tIDs []int64\n}',
    ),
  ],
  [
    'a column that a map of constants has',
    handler(
      'column, ok := columns[x]\nif !ok {\nreturn\n}\ndb.Query("SELECT a FROM b ORDER BY " + column)',
      'var columns = map[string]string{"new": "created_at", "name": "title"}',
    ),
  ],
  [
    'a key that a map of constants has',
    handler(
      'if _, ok := tables[x]; !ok {\nhttp.NotFound(w, r)\nreturn\n}\ndb.Query("SELECT a FROM " + x)',
      'var tables = map[string]bool{"users": true, "orders": true}',
    ),
  ],
  [
    'a map of constants that a function fills and asks',
    handler(
      'text := textOf(x)\nif text == "" {\nreturn\n}\ndb.Query("SELECT a FROM " + x)',
      'func textOf(key string) string {\n\tvar texts = make(map[string]string)\n\ttexts["a"] = "alpha"\n\ttexts["b"] = "beta"\n\ttext, ok := texts[key]\n\tif ok {\n\t\treturn text\n\t} else {\n\t\treturn ""\n\t}\n}',
    ),
  ],
  [
    'one of a slice of constants',
    handler(
      'if !slices.Contains(allowed, x) {\nreturn\n}\ndb.Query("SELECT a FROM " + x)',
      'var allowed = []string{"users", "orders"}',
    ),
  ],
  [
    'a pattern of the package',
    handler(
      'if !name.MatchString(x) {\nhttp.Error(w, "bad", 400)\nreturn\n}\nos.ReadFile("/d/" + x)',
      'var name = regexp.MustCompile(`^[a-z0-9_-]+$`)',
    ),
  ],
  [
    'a helper that gives an error for what is no name',
    handler(
      'if err := check(x); err != nil {\nreturn\n}\nos.ReadFile("/d/" + x)',
      'var name = regexp.MustCompile(`^[a-z0-9_-]+$`)\n\nfunc check(s string) error {\n\tif !name.MatchString(s) {\n\t\treturn errors.New("bad name")\n\t}\n\treturn nil\n}',
    ),
  ],
  [
    'the end of the program for what is no name',
    handler('if x != "users" && x != "orders" {\nlog.Fatal("unknown")\n}\ndb.Query("SELECT a FROM " + x)'),
  ],
  [
    'a switch over constants',
    handler(
      'order := "id"\nswitch x {\ncase "new":\norder = "created"\ncase "name":\norder = x\n}\ndb.Query("SELECT a FROM b ORDER BY " + order)',
    ),
  ],
  [
    'a path that was looked at',
    handler(
      'p := filepath.Join("/srv", filepath.Clean("/"+x))\nif !strings.HasPrefix(p, "/srv/") {\nreturn\n}\nos.Open(p)\nos.Open(filepath.Join("/srv", filepath.Base(x)))',
    ),
  ],
  [
    'a bound value',
    handler('db.Query("SELECT a FROM b WHERE c = $1", x)\ndb.Exec("UPDATE b SET c = ? WHERE id = ?", x, 3)'),
  ],
  [
    'placeholders as many as values',
    handler(
      'all := strings.Split(x, ",")\nmarks := make([]string, len(all))\nargs := make([]any, len(all))\nfor i, v := range all {\nmarks[i] = "?"\nargs[i] = v\n}\ndb.Query("SELECT a FROM b WHERE c IN ("+strings.Join(marks, ",")+")", args...)\ndb.Query(fmt.Sprintf("SELECT a FROM b WHERE c IN (%s)", strings.Repeat("?,", len(all))))',
    ),
  ],
  [
    'an enumeration that a helper reads',
    handler(
      'o, err := parseOrder(x)\nif err != nil {\nreturn\n}\ndb.Query("SELECT a FROM b ORDER BY id " + o)',
      'func parseOrder(s string) (string, error) {\n\tswitch strings.ToLower(s) {\n\tcase "asc":\n\t\treturn "ASC", nil\n\tcase "desc":\n\t\treturn "DESC", nil\n\t}\n\treturn "", errors.New("no order")\n}',
    ),
  ],
];

describe('data of a request is lost in', () => {
  test.each(FLOWS)('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual(wantedIn(files));
  });
});

describe('harmless, and yet blamed:', () => {
  test.each(SILENT)('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual([]);
  });
});
