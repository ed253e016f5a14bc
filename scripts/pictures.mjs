/**
 * Makes the pictures of docs/pictures/: a change goes through the built action, what it writes to GitHub is caught by a
 * small server, rendered as GitHub does (GFM, its sanitizer's rules, its style sheet) and photographed by a headless
 * Chromium. The packages are no dependencies of the product:
 *
 *   npm install --prefix /tmp/pictures --ignore-scripts unified@11 remark-parse@11 remark-gfm@4 remark-rehype@11 \
 *     rehype-raw@7 rehype-sanitize@6 rehype-stringify@10 github-markdown-css@5
 *   npm run build && node scripts/pictures.mjs /tmp/pictures/node_modules
 *
 * A change of another repository, into docs/pictures/real/: each page light, dark and 420 points wide.
 *
 *   node scripts/pictures.mjs /tmp/pictures/node_modules --change DIR BASE HEAD --name OWNER/NAME --osv DIR
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeExampleRepository } from '../examples/example-repository.mjs';
import { caughtRun } from './pictures/caught-run.mjs';
import { box, escaped, pageOf, photograph, renderer } from './pictures/page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { change: { type: 'string' }, name: { type: 'string' }, osv: { type: 'string' } },
});
const [packages, base, head] = positionals;
if (packages === undefined) throw new Error('usage: node scripts/pictures.mjs <node_modules folder> [--change …]');
const LOOKS = [
  { look: 'light', scheme: 'light', width: 900 },
  { look: 'dark', scheme: 'dark', width: 900 },
  { look: 'narrow', scheme: 'light', width: 420 },
];

async function threadsOf(review, lineOf, html) {
  const threads = [];
  for (const { path, line, body } of review) {
    const code = `<div class="line">${line} + ${escaped(lineOf(path, line))}</div>`;
    threads.push(box(`<b>${escaped(path)}</b>`, await html(body), code));
  }
  return threads.join('');
}

const WHO = '<b>github-actions</b> bot commented';

async function example(folder) {
  const workspace = join(folder, 'checkout');
  const commits = makeExampleRepository(workspace);
  const run = await caughtRun({ workspace, ...commits, name: 'acme/shop', osv: join(root, 'examples/osv') }, folder);
  const { html, styleOf } = await renderer(packages);
  // A picture of a leaked key, planted or not, is a bad example.
  const shown = run.review.filter(({ body }) => !body.includes('aws-access-key')).slice(0, 3);
  const target = join(root, 'docs/pictures');
  const pages = { comment: box(WHO, await html(run.comment)), review: await threadsOf(shown, run.lineOf, html) };
  for (const [name, content] of Object.entries(pages)) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, pageOf(styleOf('light'), 'light', content));
    photograph(file, join(target, `${name}.png`), { width: 900, most: 2_000 });
  }
  photograph(run.report, join(target, 'report.png'), { width: 1_100, most: 1_400 });
}

async function real(folder, workspace) {
  const commit = (revision) =>
    spawnSync('git', ['rev-parse', revision], { cwd: workspace, encoding: 'utf8' }).stdout.trim();
  const change = { workspace, base: commit(base), head: commit(head), name: values.name, osv: resolve(values.osv) };
  const run = await caughtRun(change, folder);
  const { html, styleOf } = await renderer(packages);
  const target = join(root, 'docs/pictures/real', values.name.split('/')[1]);
  mkdirSync(target, { recursive: true });
  const check =
    run.check === null
      ? ''
      : box(`<b>${escaped(run.check.title)}</b>`, await html(`${run.check.summary}\n\n${run.check.text ?? ''}`));
  const pages = {
    comment: box(WHO, await html(run.comment)),
    review: await threadsOf(run.review.slice(0, 4), run.lineOf, html),
    summary: box('<b>Summary</b> of the run', await html(run.summary)),
    check,
  };
  for (const { look, scheme, width } of LOOKS) {
    for (const [name, content] of Object.entries(pages)) {
      if (content === '') continue;
      const file = join(folder, `${name}.html`);
      writeFileSync(file, pageOf(styleOf(scheme), scheme, content));
      photograph(file, join(target, `${name}-${look}.png`), { width, most: 1_800, scheme });
    }
    photograph(run.report, join(target, `report-${look}.png`), { width, most: 1_200, scheme });
  }
  const { remedies, findings, verdict } = run.result;
  process.stdout.write(
    `${values.name} ${change.base} ${change.head} ${verdict.outcome}: ${remedies.length} remedies, ${findings.filter(({ state }) => state === 'new').length} new findings\n`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-pictures-'));
try {
  await (values.change === undefined ? example(folder) : real(folder, resolve(values.change)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
