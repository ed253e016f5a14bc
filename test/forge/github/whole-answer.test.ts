import type { Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createClient } from '../../../src/forge/github/client.js';
import { urlsFrom } from '../../../src/forge/github/urls.js';
import { patientServer } from '../../helpers/patient-server.js';
import { recordingLog } from '../../helpers/silent-log.js';

const USUAL = JSON.stringify({ id: 1, login: 'octocat' });
let body = USUAL;
let server: Server;
/** So many answers break off in the middle of their body. */
let broken = 0;

beforeEach(async () => {
  body = USUAL;
  server = patientServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    if (broken-- <= 0) response.end(body);
    else response.write(body.slice(0, 9), () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function read() {
  const address = server.address();
  const urls = urlsFrom({ GITHUB_API_URL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` });
  const client = createClient({ token: 'x', urls, log: recordingLog(), env: {}, retryUnitMs: 1 });
  return client.rest.users.getAuthenticated();
}

test('an answer that breaks off is asked for again, so that a lost connection costs no verdict', async () => {
  broken = 1;
  expect((await read()).data).toMatchObject({ login: 'octocat' });
});

test('and is an error of the connection when it never comes whole, not the word of a proxy', async () => {
  broken = 100;
  await expect(read()).rejects.toMatchObject({ status: 500 });
});

test('a file of many megabytes is an answer like any other', async () => {
  broken = 0;
  body = JSON.stringify({ id: 1, login: 'x'.repeat(40_000_000) });
  expect((await read()).data.login).toHaveLength(40_000_000);
});
