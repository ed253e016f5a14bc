import type { Refusal } from '../../forge/answer.js';
import type { Content } from '../../forge/content.js';
import { ScanError } from '../../model/errors.js';
import { hasObjectId } from '../objects.js';
import type { BlobEntry } from '../tree-entry.js';
import type { ApiCalls } from './api-calls.js';

/** A file's bytes, or why there are none. */
export type Loaded = { readonly bytes: Buffer } | { readonly reason: string };

/** Brings contents from GitHub: texts that are asked for at the same moment in one call, everything else one by one. */
export type BlobFetcher = (file: BlobEntry) => Promise<Loaded>;

/** Texts that one call brings: GitHub ends a query after ten seconds. */
const TEXTS_AT_ONCE = 50;
const BYTES_AT_ONCE = 1_000_000;
/** GitHub cuts texts of more than half a megabyte. */
const LONGEST_TEXT = 400_000;

/** So many refusals one after another say that this token, or this host, has no texts to give. */
const REFUSALS_THAT_TELL = 3;
/** So many batches lost one after another, in whatever way, cost more time than one by one costs calls. */
const LOSSES_THAT_TELL = 6;
/** Kinds of refusal that every batch would meet. */
const WOULD_RETURN: ReadonlySet<Refusal['kind']> = new Set(['permission', 'not-found', 'invalid']);

/** The part of an `ApiSource` that is asked for contents. */
export interface BlobSource {
  readonly content: Pick<Content, 'blob' | 'blobTexts' | 'refusalOf'>;
  readonly calls: ApiCalls;
}

interface Wanted {
  readonly file: BlobEntry;
  settle(loaded: Loaded | Promise<Loaded>): void;
}

/**
 * A fetcher over one repository. What a batch that fails was asked for comes one by one; the next batch is one again,
 * until several have failed in turn: a time-out says little of the next call, a missing permission much.
 *
 * A blob whose bytes do not have its id is not what was asked for: so a text that was not UTF-8, and came back changed,
 * is asked for again as bytes, and bytes that are wrong are unreadable.
 */
export function createBlobFetcher({ content, calls }: BlobSource): BlobFetcher {
  let queue: Wanted[] = [];
  const failed = { refused: 0, lost: 0 };
  const inBatches = () => failed.refused < REFUSALS_THAT_TELL && failed.lost < LOSSES_THAT_TELL;

  function flush(): void {
    const wanted = queue;
    queue = [];
    const texts = inBatches() ? wanted.filter(({ file }) => file.size <= LONGEST_TEXT) : [];
    const together = new Set(texts.length > 1 ? texts : []);
    for (const one of wanted) if (!together.has(one)) one.settle(fetchOne(one.file));
    for (const batch of intoBatches([...together])) {
      const answers = fetchTexts(batch.map(({ file }) => file));
      for (const { file, settle } of batch) {
        settle(answers.then((loaded) => loaded.get(file.blob) ?? fetchOne(file)));
      }
    }
  }

  async function fetchTexts(files: readonly BlobEntry[]): Promise<ReadonlyMap<string, Loaded>> {
    const ids = [...new Set(files.map((file) => file.blob))];
    const loaded = new Map<string, Loaded>();
    try {
      const texts = await calls.ask('they could not be read', () => content.blobTexts(ids).catch(countFailure));
      failed.refused = 0;
      failed.lost = 0;
      for (const [id, text] of texts) {
        const bytes = Buffer.from(text, 'utf8');
        if (hasObjectId({ type: 'blob', bytes }, id)) loaded.set(id, { bytes });
      }
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
    }
    return loaded;
  }

  function countFailure(error: unknown): never {
    if (WOULD_RETURN.has(content.refusalOf(error, 'contents: read').kind)) failed.refused++;
    failed.lost++;
    throw error;
  }

  async function fetchOne({ blob }: BlobEntry): Promise<Loaded> {
    try {
      const bytes = await calls.ask('it could not be read', () => content.blob(blob));
      if (bytes === null || !hasObjectId({ type: 'blob', bytes }, blob))
        return { reason: `GitHub's answer is not the file of id ${blob}` };
      return { bytes };
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
      return { reason: error.message };
    }
  }

  return (file) =>
    new Promise((settle) => {
      if (queue.length === 0) setImmediate(flush);
      queue.push({ file, settle });
    });
}

function intoBatches(wanted: readonly Wanted[]): Wanted[][] {
  const batches: Wanted[][] = [];
  let bytes = 0;
  for (const one of wanted) {
    const last = batches.at(-1);
    if (last === undefined || last.length >= TEXTS_AT_ONCE || bytes + one.file.size > BYTES_AT_ONCE) {
      batches.push([one]);
      bytes = one.file.size;
    } else {
      last.push(one);
      bytes += one.file.size;
    }
  }
  return batches;
}
