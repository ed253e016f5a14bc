import type { Row } from '../program-of.js';
import { EXPRESS, flowsOf } from './rows.js';

const SQL = `${EXPRESS}import pg from 'pg';\nconst pool = new pg.Pool();\n`;

const TOLD: readonly Row[] = [
  [
    'a schema that takes any text',
    {
      'a.ts': `${SQL}import { z } from 'zod';
const Query = z.object({ sort: z.string().min(1).max(50) });
app.get('/a', async (req, res) => {
  const { sort } = Query.parse(req.query);
  res.json(await pool.query(\`SELECT * FROM t ORDER BY \${sort}\`)); // want sql
});`,
    },
  ],
  [
    'a schema whose result is not used',
    {
      'a.ts': `${SQL}import { z } from 'zod';
const Query = z.object({ sort: z.enum(['id', 'name']).optional() });
app.get('/a', async (req, res) => {
  Query.safeParse(req.query);
  res.json(await pool.query(\`SELECT * FROM t ORDER BY \${req.query.sort}\`)); // want sql
});`,
    },
  ],
  [
    'one field of a schema beside another',
    {
      'a.ts': `${SQL}import { z } from 'zod';
const Body = z.object({ id: z.number().int(), note: z.string() });
app.post('/a', async (req, res) => {
  const body = Body.parse(req.body);
  await pool.query(\`UPDATE t SET note = '\${body.note}' WHERE id = \${body.id}\`); // want sql
  res.end();
});`,
    },
  ],
  [
    'a schema of Joi that takes any text',
    {
      'a.js': `${SQL}import Joi from 'joi';
const schema = Joi.object({ sort: Joi.string().required() });
app.get('/a', async (req, res) => {
  const { error, value } = schema.validate(req.query);
  if (error) return res.status(400).end();
  res.json(await pool.query('SELECT * FROM t ORDER BY ' + value.sort)); // want sql
});`,
    },
  ],
  [
    'a field of a class of data with any text',
    {
      'a.ts': `import { Body, Controller, Post } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import { DataSource } from 'typeorm';
class Search { @IsString() @MaxLength(50) term!: string; }
@Controller('search')
export class SearchController {
  constructor(private readonly source: DataSource) {}
  @Post()
  find(@Body() body: Search) {
    return this.source.query(\`SELECT * FROM t WHERE name LIKE '%\${body.term}%'\`); // want sql
  }
}`,
    },
  ],
];

const SILENT: readonly Row[] = [
  [
    'an enum of Zod',
    {
      'a.ts': `${SQL}import { z } from 'zod';
const Query = z.object({ sort: z.enum(['id', 'name']), page: z.coerce.number().int().default(1) });
app.get('/a', async (req, res) => {
  const { sort, page } = Query.parse(req.query);
  res.json(await pool.query(\`SELECT * FROM t ORDER BY \${sort} OFFSET \${page * 20}\`));
});`,
    },
  ],
  [
    'what safeParse gives',
    {
      'a.ts': `${SQL}import { z } from 'zod';
const Query = z.object({ id: z.string().uuid(), sort: z.enum(['id', 'name']) });
app.get('/a', async (req, res) => {
  const parsed = Query.safeParse(req.query);
  if (!parsed.success) return res.status(400).json(parsed.error);
  res.json(await pool.query(\`SELECT * FROM t WHERE id = '\${parsed.data.id}' ORDER BY \${parsed.data.sort}\`));
});`,
    },
  ],
  [
    'a pattern in a schema',
    {
      'a.ts': `${SQL}import { z } from 'zod';
const Name = z.string().regex(/^[a-z_]+$/);
app.get('/a', async (req, res) => {
  const name = Name.parse(req.query.name);
  res.json(await pool.query(\`SELECT * FROM \${name}\`));
});`,
    },
  ],
  [
    'a schema of Joi with what may be',
    {
      'a.js': `${SQL}import Joi from 'joi';
const schema = Joi.object({ sort: Joi.string().valid('id', 'name').default('id'), page: Joi.number().integer() });
app.get('/a', async (req, res) => {
  const { error, value } = schema.validate(req.query);
  if (error) return res.status(400).end();
  res.json(await pool.query('SELECT * FROM t ORDER BY ' + value.sort + ' OFFSET ' + value.page));
});`,
    },
  ],
  [
    'a schema of Yup',
    {
      'a.js': `${SQL}import * as yup from 'yup';
const schema = yup.object({ sort: yup.string().oneOf(['id', 'name']), page: yup.number() });
app.get('/a', async (req, res) => {
  const query = await schema.validate(req.query);
  res.json(await pool.query('SELECT * FROM t ORDER BY ' + query.sort + ' OFFSET ' + query.page));
});`,
    },
  ],
  [
    'fields of a class of data that are numbers, identifiers or constants',
    {
      'a.ts': `import { Body, Controller, Post } from '@nestjs/common';
import { IsEnum, IsIn, IsInt, IsUUID } from 'class-validator';
import { DataSource } from 'typeorm';
enum Order { Up = 'ASC', Down = 'DESC' }
class Search { @IsUUID() owner!: string; @IsInt() page!: number; @IsIn(['id', 'name']) sort!: string; @IsEnum(Order) order!: Order; }
@Controller('search')
export class SearchController {
  constructor(private readonly source: DataSource) {}
  @Post()
  find(@Body() body: Search) {
    return this.source.query(
      \`SELECT * FROM t WHERE owner = '\${body.owner}' ORDER BY \${body.sort} \${body.order} OFFSET \${body.page}\`,
    );
  }
}`,
    },
  ],
];

flowsOf('data that schemas check', TOLD, SILENT);
