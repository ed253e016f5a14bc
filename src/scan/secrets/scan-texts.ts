import type { PullRequestText, TextSource, TextStanding } from '../../model/pull-request-text.js';
import type { Problem } from '../../model/scan.js';
import type { FileContext } from './judge/judge.js';
import type { Engine } from './match/engine.js';
import type { PlacedSecret } from './observe.js';
import { type FoundSecret, scanText } from './scan-text.js';

/** More secrets than this in the texts of one pull request are a list of them: the first ones are shown. */
const MOST_SECRETS = 200;
/** People whose permission is asked; each is one call, and strangers must not use up the token. */
const MOST_ASKED = 3;
/** Prose: a password is told from a word by its provider's form alone; and no example file. */
const CONTEXT: FileContext = { path: '', kind: 'prose' };
/** The texts that may block come first, so that no stranger can fill up what is looked at. */
const ORDER: readonly TextStanding[] = ['author', 'insider', 'stranger', 'bot'];

export interface TextScan {
  readonly placed: readonly PlacedSecret[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly bytes: number;
}

export const NO_TEXTS: TextScan = { placed: [], problems: [], notes: [], bytes: 0 };

/**
 * Finds the secrets in what people wrote on a pull request. Words of somebody who may not write to the repository are
 * of low confidence: else a stranger could stop every merge with a made-up key.
 */
export async function scanTexts(engine: Engine, source: TextSource): Promise<TextScan> {
  const { texts, notes, problems } = await source.read();
  const placed: PlacedSecret[] = [];
  const limits = { problems: [...problems], notes: [...notes] };
  const counts = trust(source);
  let bytes = 0;
  for (const text of texts.toSorted((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing))) {
    const content = Buffer.from(text.body, 'utf8');
    bytes += content.length;
    const result = scanText(engine, '', content, CONTEXT);
    const may = result.found.some(({ confidence }) => confidence !== 'low') && (await counts(text));
    for (const limit of result.limits) tellLimit(limits, text, limit);
    for (const secret of result.found) {
      if (placed.length === MOST_SECRETS) {
        limits.notes.push(`the pull request's texts hold more than ${MOST_SECRETS} secrets: the first ones are shown`);
        return { placed, ...limits, bytes };
      }
      placed.push({ secret: may ? plain(secret) : doubted(secret), commit: null, text });
    }
  }
  return { placed, ...limits, bytes };
}

/** Whether what somebody wrote counts like a file: by the author, or by people who may write to the repository. */
function trust(source: TextSource): (text: PullRequestText) => Promise<boolean> {
  const asked = new Map<string, boolean>();
  return async ({ standing, author }) => {
    if (standing === 'author' || standing === 'insider') return true;
    if (standing === 'bot' || author === null) return false;
    const known = asked.get(author);
    if (known !== undefined) return known;
    if (asked.size === MOST_ASKED) return false;
    // Members of an organisation who hide that look like strangers, so their permission is asked.
    const may = await source.mayWrite(author);
    asked.set(author, may);
    return may;
  };
}

/** An ignore comment in a text is no decision of the repository. */
function plain(secret: FoundSecret): FoundSecret {
  return { ...secret, inlineIgnore: undefined };
}

function doubted(secret: FoundSecret): FoundSecret {
  if (secret.confidence === 'low') return plain(secret);
  const facts = [...secret.facts, 'not by the author, nor by a person who may write to the repository'];
  return { ...plain(secret), confidence: 'low', facts };
}

/** A text of the author's that is not wholly scanned is not clean; a stranger's must not stop the gate. */
function tellLimit(to: { problems: Problem[]; notes: string[] }, { kind, standing }: PullRequestText, limit: string) {
  const message = `a text of the pull request (${kind}) is not wholly scanned for secrets: ${limit}`;
  if (standing === 'author' || standing === 'insider') to.problems.push({ message, remedy: 'Shorten the text.' });
  else if (!to.notes.includes(message)) to.notes.push(message);
}
