import { createHash } from 'node:crypto';
import { Router } from 'express';
import jwt from 'jsonwebtoken';
import { pool } from '../database.js';
import { issueToken } from '../tokens.js';

export const admin = Router();

admin.post('/login', async (request, response) => {
  const passwordHash = createHash('md5').update(request.body.password).digest('hex');
  const { rows } = await pool.query('SELECT id FROM admins WHERE email = $1 AND password_hash = $2', [
    request.body.email,
    passwordHash,
  ]);
  if (rows.length === 0) return response.status(401).end();
  return response.json({ token: issueToken(rows[0].id) });
});

admin.get('/audit', async (request, response) => {
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  const claims = jwt.decode(token);
  if (claims?.role !== 'admin') return response.status(403).end();
  const { rows } = await pool.query('SELECT * FROM audit_log ORDER BY created_at DESC LIMIT 100');
  return response.json(rows);
});
