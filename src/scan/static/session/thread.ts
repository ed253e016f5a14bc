import type { CodeFile, Lost } from './code-file.js';
import type { Looked, LookingAt, SideList } from './session.js';

/** What a thread is asked to do; answers come in the same order. */
export type Request =
  | { readonly kind: 'open'; readonly list: SideList; readonly rulesOff: readonly string[] }
  | { readonly kind: 'add'; readonly files: readonly CodeFile[] }
  | { readonly kind: 'missing'; readonly from: readonly string[] }
  | { readonly kind: 'importers'; readonly paths: readonly string[]; readonly before: LookingAt['before'] }
  | ({ readonly kind: 'look'; readonly through: readonly string[] } & LookingAt);

export type Answer =
  | { readonly kind: 'open' }
  | { readonly kind: 'add'; readonly lost: readonly Lost[] }
  | { readonly kind: 'missing' | 'importers'; readonly paths: readonly string[] }
  | ({ readonly kind: 'look' } & Looked);

/** A session in this thread or in another one. */
export interface EngineThread {
  open(list: SideList, rulesOff: readonly string[]): Promise<void>;
  add(files: readonly CodeFile[]): Promise<readonly Lost[]>;
  missing(from: readonly string[]): Promise<readonly string[]>;
  importers(paths: readonly string[], before: LookingAt['before']): Promise<readonly string[]>;
  look(through: readonly string[], how: LookingAt): Promise<Looked>;
  close(): Promise<void>;
}

/** @param ask hands a request to whoever does the work */
export function engineThread(ask: (request: Request) => Promise<Answer>, close: () => Promise<void>): EngineThread {
  async function paths(request: Request): Promise<readonly string[]> {
    const answer = await ask(request);
    return 'paths' in answer ? answer.paths : [];
  }

  return {
    async open(list, rulesOff) {
      await ask({ kind: 'open', list, rulesOff });
    },
    async add(files) {
      const answer = await ask({ kind: 'add', files });
      return answer.kind === 'add' ? answer.lost : [];
    },
    missing: (from) => paths({ kind: 'missing', from }),
    importers: (asked, before) => paths({ kind: 'importers', paths: asked, before }),
    async look(through, how) {
      const answer = await ask({ kind: 'look', through, ...how });
      if (answer.kind !== 'look') throw new Error('the engine answered something else');
      return answer;
    },
    close,
  };
}
