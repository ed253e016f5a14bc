import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withPostgres } from '../../../../src/io/postgres.js';
import type { Catalogue } from '../../../../src/model/catalogue.js';
import { compareCatalogues } from '../../../../src/scan/database/compare/comparison.js';
import { readAddress } from '../../../../src/scan/database/live/address.js';
import { readLive } from '../../../../src/scan/database/live/read.js';
import type { Right } from '../../../../src/scan/database/rights/right.js';
import { findPostgres, type PostgresServer, startPostgres } from '../../../helpers/postgres-server.js';

const BIN = findPostgres();
/** Major version of the server; 0 without one. */
const VERSION =
  BIN === null ? 0 : Number(/\) (\d+)/.exec(String(execFileSync(join(BIN, 'postgres'), ['--version'])))?.[1]);
const FOLDER = join(import.meta.dirname, '../pairs');
const NAMES = readdirSync(FOLDER).map((name) => name.replace(/\.sql$/, ''));
/** A right of a membership of its own came with PostgreSQL 16. */
const LATER = VERSION < 16 ? NAMES.filter((name) => /\bINHERIT TRUE\b/.test(pairOf(name).head)) : [];
const RUN = NAMES.filter((name) => !LATER.includes(name));
/** Who runs the migrations; reading them nobody knows his name. */
const RUNNER = 'runner';

function pairOf(name: string): { readonly opens: string; readonly base: string; readonly head: string } {
  const text = readFileSync(join(FOLDER, `${name}.sql`), 'utf8');
  const [, top = '', base = '', head = ''] = /^(.*)-- base\n(.*)-- head\n(.*)$/s.exec(text) ?? [];
  return { opens: /^-- opens: (.*)$/m.exec(top)?.[1] ?? '', base, head };
}

function told({ holder, action, object, on, as, through, passesOn }: Right): string {
  const owner = as === undefined ? '' : ` as ${as === null || as === RUNNER ? '?' : as}`;
  const rest = `${through === undefined ? '' : ` through ${through}`}${passesOn ? ', to pass on' : ''}`;
  return `${holder ?? 'PUBLIC'} ${action} ${object} ${on.replaceAll(RUNNER, 'who runs the migrations')}${owner}${rest}`;
}

(BIN === null ? describe.skip : describe)(
  'a real PostgreSQL before and after: the one right that is new is told, and no other',
  () => {
    let server: PostgresServer;

    beforeAll(async () => {
      server = startPostgres(BIN ?? '');
      await server.run('postgres', 'postgres', `create role ${RUNNER} login superuser`);
    });
    afterAll(() => server?.stop());

    /** Runs a script as a migration would; a role that the files take for given is made first. */
    async function run(database: string, script: string): Promise<void> {
      for (;;) {
        const missing = await server.run(database, RUNNER, script).then(
          () => null,
          (error: unknown) => /role "(\w+)" does not exist/.exec(String(error))?.[1] ?? String(error),
        );
        if (missing === null) return;
        if (!/^\w+$/.test(missing)) throw new Error(missing);
        await server.run('postgres', 'postgres', `create role ${missing}`);
      }
    }

    function read(database: string): Promise<Catalogue> {
      return withPostgres(readAddress(server.url(database), '/').address, readLive);
    }

    if (LATER.length > 0) test.skip.each(LATER)('%s: needs PostgreSQL 16', () => {});
    test.each(RUN)('%s', async (name) => {
      const { opens, base, head } = pairOf(name);
      const database = /ON DATABASE (\w+)/.exec(head)?.[1] ?? 'pair';
      await server.run('postgres', 'postgres', `create database ${database} owner ${RUNNER}`);
      try {
        await run(database, base);
        // A role that the head alone takes for given was there before as well.
        for (const [, role = ''] of head.matchAll(/\bTO (\w+)/g)) {
          if (role !== 'PUBLIC') await server.run('postgres', 'postgres', `create role ${role}`).catch(() => {});
        }
        const before = await read(database);
        await run(database, head);
        expect(compareCatalogues(before, await read(database)).gained.map(told)).toEqual([opens]);
      } finally {
        await server.run('postgres', 'postgres', `drop database ${database} with (force)`);
        const roles = await server.run(
          'postgres',
          'postgres',
          "select rolname from pg_roles where rolname !~ '^(pg_|postgres$|runner$)'",
        );
        for (const { rolname } of roles) {
          await server.run('postgres', 'postgres', `drop owned by "${rolname}"`, `drop role "${rolname}"`);
        }
      }
    });
  },
);
