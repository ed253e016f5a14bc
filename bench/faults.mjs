// What becomes of a run in which something breaks: every call to git, every file of dist/, every service of the network,
// one at a time, on a change whose right verdict is known. Prints a table; `--write` renews docs/benchmarks/faults.md.
//   node bench/faults.mjs [--write] [--only git,dist,services,github] [--verbose]
import { rmSync, symlinkSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, ROOT } from './bundle.mjs';
import { publish } from './machine.mjs';
import { table } from './measure.mjs';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: 'git,dist,services,github' },
    dist: { type: 'string', default: join(ROOT, 'dist') },
    verbose: { type: 'boolean', default: false },
  },
});
const wanted = new Set(values.only.split(','));
const folder = await mkdtemp(join(tmpdir(), 'gatehouse-faults-'));
symlinkSync(join(ROOT, 'test/helpers/github/fixtures'), join(folder, 'fixtures'));
const harness = await import(
  pathToFileURL(await bundle("export * from './test/e2e/faults/campaign.js';", folder)).href
);
const rows = [];
const holes = [];
for (const [part, campaign] of Object.entries(harness.CAMPAIGNS)) {
  if (!wanted.has(part)) continue;
  for await (const { what, fault, judged } of campaign(ROOT, values.dist)) {
    rows.push({ part, what, fault, kind: judged.kind, says: judged.says });
    if (judged.kind === 'hole') holes.push(`${part}: ${what}: ${fault}: ${judged.says}`);
    if (values.verbose || judged.kind === 'hole')
      process.stderr.write(`${part}\t${what}\t${fault}\t${judged.kind}\t${judged.says.slice(0, 200)}\n`);
  }
}
rmSync(folder, { recursive: true, force: true });
