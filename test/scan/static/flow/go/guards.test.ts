import { describe, expect, test } from '@jest/globals';
import { type Files, foundIn, type Row, wantedIn } from '../program-of.js';

const MOD: Files = { 'go.mod': 'module example.com/shop\n\ngo 1.22\n' };

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
  [
    'a name of which a map keeps letters and digits alone',
    handler(
      'os.Remove("/data/" + strings.Map(kept, x))',
      "func kept(c rune) rune {\n\tswitch c {\n\tcase '-', '_':\n\t\treturn c\n\t}\n\tif (c < '0' || c > '9') && (c < 'a' || c > 'z') {\n\t\treturn -1\n\t}\n\treturn c\n}",
    ),
  ],
];

const TOLD: readonly Row[] = [
  [
    'a name of which a map drops one character',
    handler(
      'os.Remove("/data/" + strings.Map(kept, x)) // want path',
      'func kept(c rune) rune {\n\tif c == 0 {\n\t\treturn -1\n\t}\n\treturn c\n}',
    ),
  ],
  [
    'a name of which a map makes nobody knows what',
    handler(
      'os.Remove("/data/" + strings.Map(kept, x)) // want path',
      "func kept(c rune) rune {\n\tif c > '9' && odd(c) {\n\t\treturn -1\n\t}\n\treturn c\n}\nfunc odd(c rune) bool { return c%2 == 1 }",
    ),
  ],
];

describe('harmless, and yet blamed:', () => {
  test.each(SILENT)('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual([]);
  });
});

describe('like what is harmless, and told:', () => {
  test.each(TOLD)('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual(wantedIn(files));
  });
});
