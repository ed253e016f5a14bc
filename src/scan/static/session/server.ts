import { ruleSet } from '../rule-set.js';
import type { LoweredFiles } from './lowered-files.js';
import { type Session, sessionOf } from './session.js';
import type { Answer, Request } from './thread.js';

/**
 * Does what a thread is asked for, one request after the other.
 * @param shared files that another server in the same thread may have lowered
 * @throws Error for a request before a list was given
 */
export function server(shared: LoweredFiles): (request: Request) => Promise<Answer> {
  let session: Session | null = null;

  function opened(): Session {
    if (session === null) throw new Error('the engine was asked before it was given a side');
    return session;
  }

  return async (request) => {
    switch (request.kind) {
      case 'open': {
        const off = new Set(request.rulesOff);
        const rules = (await ruleSet()).rules.filter(({ id }) => !off.has(id));
        session = sessionOf(request.list, rules, shared);
        return { kind: 'open' };
      }
      case 'add':
        return { kind: 'add', lost: await opened().add(request.files) };
      case 'missing':
        return { kind: 'missing', paths: opened().missing(request.from) };
      case 'importers':
        return { kind: 'importers', paths: opened().importers(request.paths, request.before) };
      case 'look':
        return { kind: 'look', ...(await opened().look(request.through, request)) };
    }
  };
}
