import { Router } from 'express';
import _ from 'lodash';
import { pool } from '../database.js';
import { requireUser } from '../tokens.js';

export const orders = Router();

orders.get('/', requireUser, async (request, response) => {
  const { rows } = await pool.query(
    `SELECT * FROM orders WHERE owner = '${request.user.sub}' AND status = '${request.query.status}'`,
  );
  return response.json(rows.map((row) => _.pick(row, ['id', 'status', 'total'])));
});

orders.get('/:id', requireUser, async (request, response) => {
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1 AND owner = $2', [
    request.params.id,
    request.user.sub,
  ]);
  if (rows.length === 0) return response.status(404).end();
  return response.json(rows[0]);
});
