import { describe, expect, test } from '@jest/globals';
import { compileLanguage } from '../../../../src/scan/static/models/compile.js';
import { oneFile } from './one-file.js';
import { saidTwice } from './twice.js';

const GO_MODELS = compileLanguage('rules/models/go');
const { flowsIn, wantedIn } = oneFile('main.go');

const IMPORTS = `package main
import (
  "bytes"; "database/sql"; "encoding/json"; "fmt"; "html"; "html/template"; "io"; "net/http"; "net/url"; "os"; "os/exec"
  "path/filepath"; "regexp"; "slices"; "strconv"; "strings"; text "text/template"
  "github.com/gin-gonic/gin"; "github.com/labstack/echo/v4"; "github.com/gofiber/fiber/v2"; "github.com/go-chi/chi/v5"
  "github.com/gorilla/mux"; "github.com/jackc/pgx/v5/pgxpool"; "github.com/jmoiron/sqlx"; "gorm.io/gorm"
  "github.com/google/uuid"; "github.com/go-ldap/ldap/v3"; sq "github.com/Masterminds/squirrel"
)
`;
const inHandler = (body: string) =>
  `${IMPORTS}func handle(w http.ResponseWriter, r *http.Request, db *sql.DB) {\nx := r.FormValue("x")\n${body}\n}\n`;

async function holds(text: string) {
  expect(await flowsIn(text)).toEqual(wantedIn(text));
}

describe('data of a request reaches what it must not', () => {
  test.each([
    ['a query', 'db.Query("SELECT a FROM b WHERE c = " + x) // want sql'],
    [
      'a formatted query',
      'q := fmt.Sprintf("SELECT a FROM b WHERE c = \'%s\'", x)\ndb.QueryContext(r.Context(), q) // want sql',
    ],
    [
      'a query that a builder made',
      'var b strings.Builder\nb.WriteString("SELECT ")\nb.WriteString(x)\ndb.Query(b.String()) // want sql',
    ],
    ['a query of parts', 'p := []string{"SELECT a"}\np = append(p, x)\ndb.Query(strings.Join(p, " ")) // want sql'],
    [
      'a query in a transaction',
      'tx, err := db.Begin()\nif err != nil { return }\ntx.Exec("DELETE FROM " + x) // want sql',
    ],
    ['a shell', 'exec.Command("sh", "-c", "ls " + x).Run() // want shell'],
    ['a shell with a context', 'exec.CommandContext(r.Context(), "/bin/bash", "-c", x) // want shell'],
    ['a program', 'exec.Command(x).Run() // want shell'],
    ['a file', 'os.ReadFile(filepath.Join("/data", x)) // want path'],
    ['a file that is sent', 'http.ServeFile(w, r, "/data/" + x) // want path'],
    ['an address', 'http.Get("http://" + x + "/a") // want url-host'],
    ['an address of a request', 'http.NewRequest("GET", x, nil) // want url-host'],
    ['where to go', 'http.Redirect(w, r, x, 302) // want redirect'],
    ['where to go, in a header', 'w.Header().Set("Location", x) // want redirect'],
    ['a page', 'fmt.Fprintf(w, "<p>%s</p>", x) // want html'],
    ['a page by its bytes', 'w.Write([]byte("<p>" + x)) // want html'],
    ['a page by a writer', 'io.WriteString(w, x) // want html'],
    ['a page without escaping', 'text.Must(text.New("a").Parse("{{.}}")).Execute(w, x) // want html'],
    ['a text that is said to be safe', 'template.HTML(x) // want html'],
    ['a template', 'template.New("a").Parse(x) // want template'],
    ['a directory', 'ldap.NewSearchRequest("dc=a", 0, 0, 0, 0, false, "(uid=" + x + ")", nil, nil) // want ldap'],
    ['a path of a router', 'os.Open(chi.URLParam(r, "a")) // want path'],
    ['a variable of a router', 'v := mux.Vars(r)\nhttp.Get("http://" + v["a"]) // want url-host'],
    ['a header', 'os.Open(r.Header.Get("a")) // want path'],
    ['a cookie', 'c, err := r.Cookie("a")\nif err == nil { os.Open(c.Value) } // want path'],
    ['a body', 'd, _ := io.ReadAll(r.Body)\nos.Open(string(d)) // want path'],
    ['a decoded body', 'var v struct { A string }\njson.NewDecoder(r.Body).Decode(&v)\nos.Open(v.A) // want path'],
    ['each of several values', 'for _, v := range r.URL.Query()["a"] {\nos.Open(v) // want path\n}'],
    ['words of a command in a list', 'a := []string{"-c"}\na = append(a, x)\nexec.Command("sh", a...) // want shell'],
    [
      'a host put into an address',
      'u, err := url.Parse("https://example.com/a")\nif err != nil { return }\nu.Host = x\nhttp.Get(u.String()) // want url-host',
    ],
    ['the program behind another', 'exec.Command("sudo", "-n", x) // want shell'],
    ['a text as bytes', 'f := func(b []byte) string { return string(b) }\nos.Open(f([]byte(x))) // want path'],
    ['a value sent to a channel', 'c := make(chan string, 1)\nc <- x\nos.Open(<-c) // want path'],
    ['a copy in a buffer', 'var b bytes.Buffer\nb.WriteString(x)\nos.Open(b.String()) // want path'],
  ])('%s', async (_name, body) => holds(inHandler(body)));

  test('through a method and a struct', async () => {
    await holds(`${IMPORTS}
type server struct { store *store }
type store struct { db *sql.DB }
func (s *server) get(w http.ResponseWriter, r *http.Request) {
  if err := s.store.find(r.FormValue("q")); err != nil { http.Error(w, err.Error(), 500) }
}
func (s *store) find(q string) error {
  _, err := s.db.Exec("DELETE FROM a WHERE b = '" + q + "'") // want sql
  return err
}`);
  });
});

describe('what was checked or made harmless does not count', () => {
  test.each([
    ['a value beside the query', 'db.Query("SELECT a FROM b WHERE c = ?", x)'],
    ['a number', 'n, err := strconv.Atoi(x)\nif err != nil { return }\ndb.Query("SELECT " + strconv.Itoa(n))'],
    ['an identifier', 'id, err := uuid.Parse(x)\nif err != nil { return }\ndb.Query("SELECT " + id.String())'],
    ['one of a list', 'if !slices.Contains([]string{"a", "b"}, x) { return }\ndb.Query("SELECT " + x)'],
    ['one of a map', 'm := map[string]bool{"a": true}\nif !m[x] { return }\ndb.Query("SELECT " + x)'],
    ['a key of a map', 'm := map[string]string{"a": "b"}\nif _, ok := m[x]; !ok { return }\ndb.Query("SELECT " + x)'],
    ['a value of a map', 'm := map[string]string{"a": "b"}\nc, ok := m[x]\nif !ok { return }\ndb.Query("SELECT " + c)'],
    ['one of some constants', 'switch x {\ncase "asc", "desc":\ndefault:\nx = "asc"\n}\ndb.Query("SELECT " + x)'],
    ['letters alone', 'if !regexp.MustCompile("^[a-z]+$").MatchString(x) { return }\ndb.Query("SELECT " + x)'],
    ['a path from the root in order', 'os.ReadFile(filepath.Join("/data", filepath.Clean("/" + x)))'],
    [
      'a path that stays below',
      'p := filepath.Join("/data", x)\nif r, err := filepath.Rel("/data", p); err != nil || strings.HasPrefix(r, "..") { return }\nos.ReadFile(p)',
    ],
    ['the name of an uploaded file', '_, h, _ := r.FormFile("a")\nos.Create(filepath.Join("/data", h.Filename))'],
    ['the own address', 'http.Redirect(w, r, r.URL.String(), 302)'],
    [
      'an address with a host of the program',
      'u, err := url.Parse(x)\nif err != nil { return }\nu.Host = "example.com"\nhttp.Get(u.String())',
    ],
    [
      'an address without a host',
      'u, err := url.Parse(x)\nif err != nil || u.Hostname() != "" { return }\nhttp.Redirect(w, r, u.String(), 302)',
    ],
    ['what is no page', 'w.Header().Set("Content-Type", "text/plain")\nfmt.Fprintf(w, "a %s", x)'],
    ['what went wrong', '_, err := r.Cookie("a")\nfmt.Fprintf(w, "<p>%v</p>", err)'],
    ['a word behind the options', 'exec.Command("git", "clone", "--", x).Run()'],
    ['an argument of a program', 'exec.Command("ls", x).Run()'],
    ['the last part of a path', 'os.ReadFile(filepath.Join("/data", filepath.Base(x)))'],
    ['a local path', 'if !filepath.IsLocal(x) { return }\nos.ReadFile(filepath.Join("/data", x))'],
    ['a path of a known host', 'http.Get("http://api.example.com/" + x)'],
    ['a part of a query', 'http.Get("http://" + "api.example.com?q=" + url.QueryEscape(x))'],
    ['a page of the own host', 'http.Redirect(w, r, "/items/" + x, 302)'],
    ['escaped text', 'fmt.Fprintf(w, "<p>%s</p>", html.EscapeString(x))'],
    ['a template that escapes', 'template.Must(template.New("a").Parse("{{.}}")).Execute(w, x)'],
    ['what goes elsewhere than into the answer', 'fmt.Fprintf(os.Stderr, "<p>%s</p>", x)'],
    ['an error as plain text', 'http.Error(w, x, 400)'],
    ['a variable of the same name in a block', 'q := "SELECT 1"\nif x != "" { q := x\n_ = q }\ndb.Query(q)'],
  ])('%s', async (_name, body) => holds(inHandler(body)));
});

describe('frameworks and databases', () => {
  test.each([
    [
      'gin',
      'c *gin.Context',
      'os.Open(c.Query("a")) // want path\nc.File("/d/" + c.Param("a")) // want path\nc.Redirect(302, c.PostForm("a")) // want redirect',
    ],
    [
      'gin, a bound body',
      'c *gin.Context',
      'var v struct { A string }\nif err := c.ShouldBindJSON(&v); err != nil { return }\nos.Open(v.A) // want path',
    ],
    [
      'echo',
      'c echo.Context',
      'os.Remove(c.Param("a")) // want path\nc.HTML(200, "<p>" + c.QueryParam("a")) // want html',
    ],
    ['fiber', 'c *fiber.Ctx', 'c.SendFile("./a/" + c.Params("a")) // want path'],
    [
      'gorm',
      'c *gin.Context, db *gorm.DB',
      'x := c.Query("a")\ndb.Where("a = " + x).Find(nil) // want sql\ndb.Where("a = ?", x).Find(nil)\ndb.Where(map[string]any{"a": x}).Find(nil)\ndb.Order(x) // want sql',
    ],
    [
      'squirrel',
      'c *gin.Context',
      'x := c.Query("a")\nsq.Select("a").From("b").Where(sq.Eq{"a": x})\nsq.Select("a").From("b").Where("a = " + x) // want sql',
    ],
    [
      'pgx',
      'c *gin.Context, p *pgxpool.Pool',
      'p.Query(c, "SELECT " + c.Query("a")) // want sql\np.Query(c, "SELECT $1", c.Query("a"))',
    ],
    [
      'sqlx',
      'c *gin.Context, db *sqlx.DB',
      'var v []int\ndb.Select(&v, "SELECT " + c.Query("a")) // want sql\ndb.Exec("DELETE FROM " + c.Query("a")) // want sql',
    ],
  ])('%s', async (_name, parameters, body) => holds(`${IMPORTS}func f(${parameters}) {\n${body}\n}\n`));
});

test('each name is modelled once, and types that models name are modelled', () => {
  const names = GO_MODELS.map(({ name }) => name);
  expect(saidTwice(GO_MODELS)).toEqual([]);
  const known = new Set(names.flatMap((name) => [name, name.slice(0, name.lastIndexOf('.'))]));
  const named = GO_MODELS.flatMap(({ sameAs, type, returns, extends: bases }) => [sameAs, type, returns, ...bases]);
  expect(named.filter((name) => name !== null && name !== 'this' && !known.has(name))).toEqual([]);
});
