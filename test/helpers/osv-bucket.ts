import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { patientServer } from './patient-server.js';
import { zipOf } from './zip-writer.js';

export type OsvJson = Readonly<Record<string, unknown>>;

/** OSV's bucket of dumps on loopback, as far as it is used: zips with ETag and hash, list of changes, single records. */
export interface OsvBucket {
  readonly url: string;
  /** `ecosystem/file`, each with its status; ranges are noted as `ecosystem/file#range`. */
  readonly requests: string[];
  /** Replaces what an ecosystem holds, as an export does: zip, list and records. */
  publish(ecosystem: string, records: readonly OsvJson[]): void;
  /** Replaces or adds one file, so that it can be damaged. */
  put(path: string, body: Buffer | string): void;
  remove(path: string): void;
  /** Statuses to answer with instead, by path. */
  readonly broken: Map<string, number>;
  /** Headers to send instead, by path. */
  readonly headers: Map<string, Readonly<Record<string, string>>>;
  /** Paths whose download breaks off before its end. */
  readonly cut: Set<string>;
  close(): Promise<void>;
}

export async function startOsvBucket(): Promise<OsvBucket> {
  const files = new Map<string, Buffer>();
  const requests: string[] = [];
  const broken = new Map<string, number>();
  const headers = new Map<string, Readonly<Record<string, string>>>();
  const cut = new Set<string>();
  const server = patientServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').slice(1));
    const body = files.get(path);
    const etag = body === undefined ? '' : `"${createHash('md5').update(body).digest('hex')}"`;
    const status =
      broken.get(path) ?? (body === undefined ? 404 : request.headers['if-none-match'] === etag ? 304 : 200);
    requests.push(`${path} ${status}`);
    if (status !== 200 || body === undefined) {
      response.writeHead(status, { etag }).end();
      return;
    }
    const md5 = createHash('md5').update(body).digest('base64');
    const range = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '');
    const part = range === null ? body : body.subarray(0, Number(range[1]) + 1);
    response.writeHead(range === null ? 200 : 206, { etag, 'x-goog-hash': `md5=${md5}`, ...headers.get(path) });
    if (cut.has(path)) response.write(part.subarray(0, -1), () => response.destroy());
    else response.end(part);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    broken,
    headers,
    cut,
    publish(ecosystem, records) {
      const json = (record: OsvJson) => JSON.stringify(record);
      files.set(
        `${ecosystem}/all.zip`,
        zipOf(Object.fromEntries(records.map((record) => [`${record.id}.json`, json(record)]))),
      );
      const changes = records.map(({ modified, id }) => `${modified},${id}`).sort();
      files.set(`${ecosystem}/modified_id.csv`, Buffer.from(`${changes.reverse().join('\n')}\n`));
      for (const record of records) files.set(`${ecosystem}/${record.id}.json`, Buffer.from(json(record)));
    },
    put: (path, body) => void files.set(path, Buffer.from(body)),
    remove: (path) => void files.delete(path),
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
