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
];

describe('data of a request is lost in', () => {
  test.each(FLOWS)('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual(wantedIn(files));
  });
});
