/**
 * Makes the pictures of docs/pictures/: the example's change goes through the built action, what it writes to GitHub is
 * caught by a small server, rendered as GitHub does (GFM, its sanitizer's rules, its style sheet) and photographed by a
 * headless Chromium. The packages are no dependencies of the product:
 *
 *   npm install --prefix /tmp/pictures --ignore-scripts unified@11 remark-parse@11 remark-gfm@4 remark-rehype@11 \
 *     rehype-raw@7 rehype-sanitize@6 rehype-stringify@10 github-markdown-css@5
 *   npm run build && node scripts/pictures.mjs /tmp/pictures/node_modules
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeExampleRepository } from '../examples/example-repository.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const BOT = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };

/** A GitHub with one pull request, no comments yet, that keeps what it is sent. */
function startGitHub(pull, caught) {
  const answers = [
    [/^GET .*\/issues\/1\/comments/, () => []],
    [/^GET .*\/pulls\/1\/files/, () => pull.files],
    [/^GET .*\/pulls\/1$/, () => pull.data],
    [/^POST .*\/issues\/1\/comments/, (body) => ({ ...made(body), ...caught.push({ kind: 'comment', body }) })],
    [/^POST .*\/pulls\/1\/reviews/, (body) => ({ ...made(body), ...caught.push({ kind: 'review', body }) })],
    [
      /^POST \/graphql/,
      ({ query }) => ({
        data: query.includes('viewer')
          ? { viewer: { login: 'github-actions', databaseId: BOT.id } }
          : {
              repository: {
                pullRequest: {
                  headRefOid: pull.data.head.sha,
                  reviewThreads: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
                },
              },
            },
      }),
    ],
  ];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks));
    const line = `${request.method} ${request.url.split('?')[0]}`;
    const answer = answers.find(([pattern]) => pattern.test(line));
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer === undefined ? { message: 'Not Found' } : answer[1](body)));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function made({ body }) {
  return { id: 1, node_id: 'x', body, html_url: 'http://localhost/x', user: BOT, created_at: '', updated_at: '' };
}

/** Runs the built action on the example's change; returns what it wrote. */
async function runExample(folder) {
  const workspace = join(folder, 'checkout');
  const { base, head } = makeExampleRepository(workspace);
  const git = (...args) => spawnSync('git', args, { cwd: workspace, encoding: 'utf8' }).stdout;
  const files = git('diff', '--name-only', base, head)
    .trim()
    .split('\n')
    .map((filename) => {
      const diff = git('diff', base, head, '--', filename);
      return { filename, status: 'modified', patch: diff.slice(diff.indexOf('\n@@') + 1) };
    });
  const repo = { full_name: 'acme/shop' };
  const data = {
    number: 1,
    state: 'open',
    user: { login: 'alice' },
    labels: [],
    base: { sha: base, ref: 'main', repo },
    head: { sha: head, ref: 'order-search', repo },
  };
  const caught = [];
  const server = await startGitHub({ data, files }, caught);
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ action: 'opened', number: 1, pull_request: data }));
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  const api = `http://127.0.0.1:${server.address().port}`;
  const child = spawn(process.execPath, [join(root, 'dist/gatehouse.js')], {
    cwd: workspace,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      GITHUB_API_URL: api,
      GITHUB_GRAPHQL_URL: `${api}/graphql`,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_RUN_ID: '77',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      INPUT_OFFLINE: 'true',
      'INPUT_OSV-DB': join(root, 'examples/osv'),
      'INPUT_GITHUB-TOKEN': 'none',
    },
  });
  await new Promise((done) => child.on('close', done));
  server.close();
  return {
    comment: caught.find(({ kind }) => kind === 'comment').body.body,
    review: caught.find(({ kind }) => kind === 'review').body.comments,
    report: join(folder, 'gatehouse.html'),
    lineOf: (path, line) => readFileSync(join(workspace, path), 'utf8').split('\n')[line - 1] ?? '',
  };
}

async function renderer(packages) {
  const require = createRequire(join(packages, 'x.js'));
  const load = async (name) => import(pathToFileURL(require.resolve(name)).href);
  const [{ unified }, ...plugins] = await Promise.all(
    ['unified', 'remark-parse', 'remark-gfm', 'remark-rehype', 'rehype-raw', 'rehype-sanitize', 'rehype-stringify'].map(
      load,
    ),
  );
  const [parse, gfm, rehype, raw, sanitize, stringify] = plugins.map((plugin) => plugin.default);
  const processor = unified()
    .use(parse)
    .use(gfm)
    .use(rehype, { allowDangerousHtml: true })
    .use(raw)
    .use(sanitize)
    .use(stringify);
  const style = readFileSync(join(packages, 'github-markdown-css/github-markdown-light.css'), 'utf8');
  return { html: async (markdown) => withSigns(String(await processor.process(markdown))), style };
}

/** GitHub shows emoji as pictures of its own; a machine without such a font would show boxes. */
function withSigns(text) {
  return text
    .replaceAll('❌', '<span style="color:#d1242f">✘</span>')
    .replaceAll('✅', '<span style="color:#1a7f37">✔</span>');
}

const FRAME = `
body { margin: 0; padding: 20px; background: #fff; font-family: -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; }
.box { border: 1px solid #d1d9e0; border-radius: 6px; margin-bottom: 16px; overflow: hidden; }
.head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; font-size: 14px; color: #59636e; }
.head b { color: #1f2328; }
.body { padding: 16px; font-size: 14px !important; }
.line { background: #dafbe1; font: 12px ui-monospace, 'DejaVu Sans Mono', monospace; padding: 4px 16px; white-space: pre-wrap; }
.language-suggestion { background: #dafbe1; display: block; }
`;

function page(style, content) {
  return `<!doctype html><meta charset="utf-8"><style>${style}${FRAME}</style>${content}`;
}

function box(title, body, line = '') {
  return `<div class="box"><div class="head">${title}</div>${line}<div class="body markdown-body">${body}</div></div>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A picture as high as its page: measured first, then taken. */
function photograph(file, picture, width, mostHeight) {
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-color-profile=srgb'];
  const url = pathToFileURL(file).href;
  const probe = join(dirname(file), 'probe.html');
  writeFileSync(
    probe,
    `<iframe id="f" src="${url}" style="width:${width}px;height:1px;border:0"></iframe><script>
    onload = () => { document.body.dataset.height = document.getElementById('f').contentDocument.documentElement.scrollHeight; };
  </script>`,
  );
  const measured = spawnSync(
    'chromium',
    [...common, '--allow-file-access-from-files', '--dump-dom', pathToFileURL(probe).href],
    { encoding: 'utf8' },
  );
  const height = Math.min(Number(/data-height="(\d+)"/.exec(measured.stdout)?.[1] ?? 1200), mostHeight);
  const ran = spawnSync('chromium', [...common, `--window-size=${width},${height}`, `--screenshot=${picture}`, url]);
  if (ran.status !== 0) throw new Error(`chromium: ${ran.stderr}`);
}

const packages = process.argv[2];
if (packages === undefined) throw new Error('usage: node scripts/pictures.mjs <node_modules folder>');
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-pictures-'));
try {
  const { comment, review, report, lineOf } = await runExample(folder);
  const { html, style } = await renderer(packages);
  const who = '<b>github-actions</b> bot commented';
  const threads = [];
  // A picture of a leaked key, planted or not, is a bad example.
  const shown = review.filter(({ body }) => !body.includes('aws-access-key')).slice(0, 3);
  for (const { path, line, body } of shown) {
    const code = `<div class="line">${line} + ${escaped(lineOf(path, line))}</div>`;
    threads.push(box(`<b>${escaped(path)}</b>`, await html(body), code));
  }
  writeFileSync(join(folder, 'comment.html'), page(style, box(who, await html(comment))));
  writeFileSync(join(folder, 'review.html'), page(style, threads.join('')));
  const target = join(root, 'docs/pictures');
  mkdirSync(target, { recursive: true });
  photograph(join(folder, 'comment.html'), join(target, 'comment.png'), 900, 2_000);
  photograph(join(folder, 'review.html'), join(target, 'review.png'), 900, 2_000);
  photograph(report, join(target, 'report.png'), 1_100, 1_400);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
