import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BOT = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' };

/** A GitHub with one pull request, no comments yet, that keeps what it is sent. */
function startGitHub(pull, caught) {
  const answers = [
    [/^GET .*\/issues\/1\/comments/, () => []],
    [/^GET .*\/pulls\/1\/files/, () => pull.files],
    [/^GET .*\/pulls\/1$/, () => pull.data],
    [/^POST .*\/issues\/1\/comments/, (body) => ({ ...made(body), ...caught.push({ kind: 'comment', body }) })],
    [/^POST .*\/check-runs$/, (body) => ({ id: 1, ...made({}), ...body, ...caught.push({ kind: 'check', body }) })],
    [/^GET .*\/check-runs/, () => ({ total_count: 0, check_runs: [] })],
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

/** Every file of a change as the API lists it. */
function filesOf(git, base, head) {
  return git('diff', '--name-only', '--no-renames', '-z', base, head)
    .split('\0')
    .filter((filename) => filename !== '')
    .map((filename) => {
      const diff = git('diff', '--no-renames', base, head, '--', filename);
      const hunks = diff.indexOf('\n@@');
      return { filename, status: 'modified', ...(hunks >= 0 && { patch: diff.slice(hunks + 1) }) };
    });
}

/**
 * Runs the built action on a change of a repository whose head is checked out.
 * @param change `{ workspace, base, head, name, osv }`: full commit ids, `owner/name`, folder of the advisories
 * @param folder for what the run writes
 * @returns everything that it wrote, and `lineOf(path, line)` of the head
 */
export async function caughtRun({ workspace, base, head, name, osv }, folder) {
  const git = (...args) => spawnSync('git', args, { cwd: workspace, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
  const repo = { full_name: name };
  const data = {
    number: 1,
    state: 'open',
    user: { login: 'alice' },
    labels: [],
    base: { sha: base, ref: 'main', repo },
    head: { sha: head, ref: 'change', repo },
  };
  const caught = [];
  const server = await startGitHub({ data, files: filesOf(git, base, head) }, caught);
  const file = (which) => join(folder, which);
  writeFileSync(file('event.json'), JSON.stringify({ action: 'opened', number: 1, pull_request: data }));
  for (const which of ['output', 'summary']) writeFileSync(file(which), '');
  const api = `http://127.0.0.1:${server.address().port}`;
  const child = spawn(process.execPath, [join(root, 'dist/gatehouse.js')], {
    cwd: workspace,
    stdio: 'ignore',
    env: {
      PATH: process.env.PATH,
      GITHUB_API_URL: api,
      GITHUB_GRAPHQL_URL: `${api}/graphql`,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_REPOSITORY: name,
      GITHUB_RUN_ID: '77',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      RUNNER_TEMP: folder,
      INPUT_OFFLINE: 'true',
      'INPUT_OSV-DB': osv,
      'INPUT_CHECK-RUN': 'true',
      'INPUT_GITHUB-TOKEN': 'none',
    },
  });
  const code = await new Promise((done) => child.on('close', done));
  server.close();
  const wrote = (kind) => caught.find((one) => one.kind === kind)?.body;
  if (wrote('comment') === undefined) throw new Error(`the action ended with ${code} and wrote no comment`);
  return {
    comment: wrote('comment').body,
    review: wrote('review')?.comments ?? [],
    check: wrote('check')?.output ?? null,
    summary: readFileSync(file('summary'), 'utf8'),
    report: file('gatehouse.html'),
    result: JSON.parse(readFileSync(file('gatehouse.json'), 'utf8')),
    lineOf: (path, line) => readFileSync(join(workspace, path), 'utf8').split('\n')[line - 1] ?? '',
  };
}
