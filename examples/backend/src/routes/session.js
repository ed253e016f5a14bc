import bcrypt from 'bcrypt';
import { Router } from 'express';
import { pool } from '../database.js';
import { issueToken } from '../tokens.js';

export const session = Router();

session.post('/', async (request, response) => {
  const { rows } = await pool.query('SELECT id, password_hash FROM users WHERE email = $1', [request.body.email]);
  const user = rows[0];
  const matches = user !== undefined && (await bcrypt.compare(request.body.password, user.password_hash));
  if (!matches) return response.status(401).end();
  return response.json({ token: issueToken(user.id) });
});
