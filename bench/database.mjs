// `npm run bench:database`: what a change of one migration costs where there are very many before it: the whole command, both
// sides read, put in order, interpreted and compared; and whether it grows with their number.
//   node bench/database.mjs [--repeat N] [--write]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bundle.mjs';
import { machine, publish } from './machine.mjs';
import { measure, table } from './measure.mjs';

const { values } = parseArgs({
  options: { repeat: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});
const repeat = Number(values.repeat);
const SIZES = [175, 350, 700, 1400];
const BUDGET = { migrations: 350, seconds: 1.5, megabytes: 200 };
const CLI = join(ROOT, 'dist/cli.js');

/** A migration as teams write them: a table, an index, a policy, a function with a trigger, grants, and some rows. */
function migration(index) {
  const table = `app.table_${index}`;
  const rows = Array.from({ length: 10 }, (_, row) => `(${row}, 'row ${row}', now())`).join(',\n  ');
  return `
CREATE TABLE ${table} (
  id bigserial PRIMARY KEY, tenant uuid NOT NULL, title text NOT NULL DEFAULT '', created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT title_${index} CHECK (length(title) < 200)
);
CREATE INDEX table_${index}_tenant ON ${table} (tenant, created_at DESC);
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON ${table} USING (tenant = current_setting('app.tenant')::uuid);
CREATE FUNCTION app.touch_${index}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.title IS DISTINCT FROM OLD.title THEN NEW.created_at := now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER touch BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION app.touch_${index}();
GRANT SELECT, INSERT, UPDATE ON ${table} TO web;
GRANT SELECT ON ALL TABLES IN SCHEMA app TO reports;
INSERT INTO ${table} (id, title, created_at) VALUES
  ${rows};
`;
}

function repositoryOf(count) {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-database-'));
  const git = (...args) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args]);
  mkdirSync(join(folder, 'db/migrations'), { recursive: true });
  const write = (index, text) =>
    writeFileSync(join(folder, `db/migrations/${String(index).padStart(5, '0')}_step.sql`), text);
  write(1, 'CREATE ROLE web; CREATE ROLE reports; CREATE SCHEMA app; GRANT USAGE ON SCHEMA app TO web, reports;\n');
  for (let index = 2; index < count; index++) write(index, migration(index));
  git('init', '--quiet');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'base');
  write(count, `CREATE ROLE jobs;\nGRANT reports TO jobs;\n${migration(count)}`);
  git('add', '-A');
  git('commit', '--quiet', '-m', 'head');
  return folder;
}

function row(count, idle) {
  const folder = repositoryOf(count);
  try {
    const args = [CLI, 'check', folder, '--base', 'HEAD~1', '--head', 'HEAD', '--only', 'database', '--format', 'json'];
    const run = measure(repeat, process.execPath, args);
    const { scans, findings } = JSON.parse(run.stdout);
    const [scan] = scans.filter(({ scanner }) => scanner === 'database');
    if (scan.status !== 'complete' || findings.length === 0)
      throw new Error(`${count}: ${scan.status} ${scan.reason ?? ''}`);
    process.stderr.write(`${count}: ${JSON.stringify({ ...run, stdout: undefined, stderr: undefined })}\n`);
    return { ...run, count, over: run.cpu - idle };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const idle = measure(repeat, process.execPath, ['-e', '0']).cpu;
const rows = SIZES.map((count) => row(count, idle));
const at = rows.find(({ count }) => count === BUDGET.migrations);
const text = [
  `${machine()}. Medians of ${repeat} runs, each a process of its own, start included.`,
  '',
  table(
    ['migrations', 'seconds', 'processor, s', 'processor for each, ms', 'MB'],
    rows.map(({ count, wall, cpu, megabytes }) => [
      count.toLocaleString('en'),
      wall.toFixed(2),
      cpu.toFixed(2),
      ((cpu / count) * 1000).toFixed(2),
      megabytes.toFixed(0),
    ]),
  ),
  '',
  `Budget: ${BUDGET.migrations} migrations in ${BUDGET.seconds} s and ${BUDGET.megabytes} MB: ${at.cpu <= BUDGET.seconds && at.megabytes <= BUDGET.megabytes ? 'kept' : 'missed'}.`,
].join('\n');
publish('database', text, values.write);
