import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { orders } from './routes/orders.js';
import { session } from './routes/session.js';

const app = express();
app.use(express.json({ limit: '100kb' }));
app.use('/session', rateLimit({ windowMs: 60_000, limit: 10 }), session);
app.use('/orders', orders);

app.listen(Number(process.env.PORT ?? 3000));
