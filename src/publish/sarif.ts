import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { CommitPage } from '../forge/page.js';
import { stripControl } from '../util/control-characters.js';
import { messageOf } from '../util/thrown.js';
import type { PublishResult } from './publish-result.js';
import type { Publisher } from './publisher.js';

export interface SarifRequest {
  /** SARIF 2.1.0 with a category (`automationDetails.id`) of its own: GitHub rejects two runs of one category. */
  readonly sarif: string;
  readonly commit: string;
  readonly ref: string;
  /** First wait between two polls, doubled each time up to eight times; milliseconds. */
  readonly pollMs?: number;
  /** Longest wait for GitHub to process the log; milliseconds. */
  readonly patienceMs?: number;
}

const GRANT = 'security-events: write';
/** GitHub takes 10 MB, compressed. */
const MAX_COMPRESSED = 10_000_000;

const compress = promisify(gzip);

/**
 * Uploads a SARIF log to code scanning and waits for its end. Where code scanning is not licensed or switched on, that
 * is said and nothing fails. Never throws for what the host answers.
 */
export async function publishSarif(page: CommitPage, request: SarifRequest): Promise<PublishResult> {
  const compressed = await compress(request.sarif);
  if (compressed.length > MAX_COMPRESSED) {
    return { status: 'refused', reason: `the SARIF log has ${compressed.length} bytes compressed; GitHub takes 10 MB` };
  }
  try {
    const id = await page.uploadSarif({ commit: request.commit, ref: request.ref, compressed });
    if (id === null) return UNSEEN;
    return await waitForEnd(page, id, request.pollMs ?? 1000, request.patienceMs ?? 60_000);
  } catch (error) {
    const unlicensed = /code scanning is not enabled|advanced security|code security/i.test(messageOf(error));
    if (page.statusOf(error) === 403 && unlicensed) {
      return { status: 'skipped', reason: 'code scanning is not enabled for this repository' };
    }
    return { status: 'refused', reason: page.refusalOf(error, GRANT).reason };
  }
}

const UNSEEN: PublishResult = {
  status: 'written',
  url: null,
  notes: ['code scanning has not processed the SARIF log yet'],
};

async function waitForEnd(page: CommitPage, id: string, pollMs: number, patienceMs: number): Promise<PublishResult> {
  let waited = 0;
  for (let pause = pollMs; waited < patienceMs; pause = Math.min(pause * 2, pollMs * 8)) {
    const { state, errors } = await page.sarifState(id);
    if (state === 'complete') return { status: 'written', url: null, notes: [] };
    if (state === 'failed') return { status: 'refused', reason: stripControl(`code scanning: ${errors.join('; ')}`) };
    await sleep(pause);
    waited += pause;
  }
  return UNSEEN;
}

export const sarifUpload = {
  id: 'SARIF upload',
  place: 'commit',
  write: publishSarif,
} as const satisfies Publisher<SarifRequest>;
