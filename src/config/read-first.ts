import type { ReadResult } from '../model/workspace.js';

/** The one result of reading one file. */
export async function first(results: AsyncIterable<ReadResult>): Promise<ReadResult> {
  for await (const result of results) return result;
  throw new Error('a file was asked for and no answer came');
}
