import { describe, expect, test } from '@jest/globals';
import { type Files, foundIn, type Row, wantedIn } from '../program-of.js';

const MOD: Files = { 'go.mod': 'module example.com/shop\n\ngo 1.22\n' };

const FLOWS: readonly Row[] = [
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

describe('data of a request that goes through a type is lost in', () => {
  test.each(FLOWS)('%s', async (_, files) => {
    expect(await foundIn(files)).toEqual(wantedIn(files));
  });
});
