import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from '../../../util/thrown.js';
import { type LanguageId, languageById } from '../language/index.js';
import { modelsOf } from '../models/model-set.js';
import { loadGrammar } from '../tree/parse.js';
import { loweredFiles } from './lowered-files.js';
import { server } from './server.js';
import type { Request } from './thread.js';

/** The thread behind `pool.ts`: one request after the other, in the order they come. */
const serve = server(loweredFiles());
let last: Promise<void> = prepare(workerData);

parentPort?.on('message', ({ id, request }: { id: number; request: Request }) => {
  last = last.then(async () => {
    const answer = await serve(request).catch((error: unknown) => ({ error: messageOf(error).slice(0, 500) }));
    parentPort?.postMessage({ id, answer });
  });
});

/** Loads grammars and models while git reads the files; what cannot be loaded now is met by the first file. */
async function prepare(languages: readonly LanguageId[]): Promise<void> {
  const all = languages.map(async (id) => {
    const { grammar, flow } = languageById(id);
    await loadGrammar(grammar);
    if (flow !== null) await modelsOf(flow.models);
  });
  await Promise.allSettled(all);
}
