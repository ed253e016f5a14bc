/** Mistakes that the gate knows and blocks when they stand in plain sight. */

const HANDLER = `import { pool } from './db.js';

export async function bills(req, res) {
  const found = await pool.query("SELECT id FROM bills WHERE note = '" + req.query.text + "'");
  res.json(found.rows);
}
`;

/** SQL built from the request, in a handler. */
export const SQL_JS = HANDLER;

/** The same with an ignore comment on it. */
export const SQL_JS_IGNORED = HANDLER.replace(
  '  const found',
  '  // gatehouse:ignore sqli-string-built own data only\n  const found',
);

/** The same without the mistake. */
export const SAFE_JS = `import { pool } from './db.js';

export async function bills(req, res) {
  const found = await pool.query('SELECT id FROM bills WHERE note = $1', [req.query.text]);
  res.json(found.rows);
}
`;

export const SQL_PYTHON = `from flask import request
from app.db import connection


def bills():
    cursor = connection.cursor()
    cursor.execute("SELECT id FROM bills WHERE note = '" + request.args["text"] + "'")
    return cursor.fetchall()
`;

export const SQL_GO = `package shop

import (
	"database/sql"
	"net/http"
)

func Bills(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		rows, err := db.Query("SELECT id FROM bills WHERE note = '" + r.URL.Query().Get("text") + "'")
		_, _ = rows, err
	}
}
`;

export const SQL_JAVA = `package com.example.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.*;

public class BillController {
  public ResultSet bills(HttpServletRequest request, Statement statement) throws SQLException {
    return statement.executeQuery("SELECT id FROM bills WHERE note = '" + request.getParameter("text") + "'");
  }
}
`;

/** A cloud key as a line of shell or an environment file; put together here so that this file holds none. */
export const KEY_LINES = [
  `export AWS_ACCESS_KEY_ID=${['AKIA', 'Q3EGRZ2L', 'WX5TN7HD'].join('')}`,
  `export AWS_SECRET_ACCESS_KEY=${['q9Vt2LmX0bRz', '7KfYw4HsPd1N', 'cJg8EuAo3TiM5xQe'].join('')}`,
  '',
].join('\n');
