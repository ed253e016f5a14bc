import type { Http, HttpRequest } from '../../../../src/model/http.js';
import { secrets } from '../../../../src/scan/secrets/index.js';
import type { Verifier } from '../../../../src/scan/secrets/verify/verifiers.js';
import { contextFor, type Files, memoryWorkspace, type SettledContext } from '../../../helpers/scan-context.js';
import { recordingLog } from '../../../helpers/silent-log.js';
import { secretOf } from '../scan-repository.js';

export type Reply = { readonly status: number; readonly body?: unknown } | Error;

export interface Fake {
  readonly http: Http;
  readonly requests: HttpRequest[];
}

/** A provider that gives one answer to everything. */
export function fake(reply: Reply | ((request: HttpRequest) => Reply)): Fake {
  const requests: HttpRequest[] = [];
  return {
    requests,
    http: async (request) => {
      requests.push(request);
      const answer = typeof reply === 'function' ? reply(request) : reply;
      if (answer instanceof Error) throw answer;
      const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? {});
      return { status: answer.status, headers: {}, body: Buffer.from(body) };
    },
  };
}

export const GITHUB = secretOf('{@crc ghp_}');
export const SLACK = secretOf('xoxb-{1-9:12}-{1-9:13}-{A-Za-z0-9:24}');
export const fileOf = (value: string): Files => ({ 'src/a.ts': `const token = "${value}";\n` });

export async function scan(
  http: Http,
  verify: readonly Verifier[],
  files: Files,
  overrides: Partial<SettledContext> = {},
) {
  const log = recordingLog();
  const outcome = await secrets.scan(
    contextFor(
      secrets,
      {
        workspace: { ...memoryWorkspace(files, {}), isGit: false },
        hashKey: 'key',
        mayVerify: true,
        http,
        log,
        ...overrides,
      },
      { verify },
    ),
  );
  return { ...outcome, notes: outcome.notes ?? [], log };
}
