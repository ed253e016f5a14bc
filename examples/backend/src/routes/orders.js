import { Router } from 'express';
import { pool } from '../database.js';
import { requireUser } from '../tokens.js';

export const orders = Router();

orders.get('/:id', requireUser, async (request, response) => {
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1 AND owner = $2', [
    request.params.id,
    request.user.sub,
  ]);
  if (rows.length === 0) return response.status(404).end();
  return response.json(rows[0]);
});
