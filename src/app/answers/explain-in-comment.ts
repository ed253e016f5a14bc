import type { PublishedFinding, Texts } from '../../forge/texts.js';
import type { Environment } from '../../model/environment.js';
import { ConfigurationError, ScanError } from '../../model/errors.js';
import type { Explanation } from '../../model/explanation.js';
import type { Http } from '../../model/http.js';
import { explanationMarkdown, wayMarkdown, whereMarkdown } from '../../report/explanation.js';
import { isFindingId } from '../../util/finding-id.js';
import { escapeText } from '../../util/markdown.js';
import { messageOf } from '../../util/thrown.js';
import { explanationOf } from './explanation.js';

const MAX_SAID = 600;
/** Published rules may be another tool's words; ours and advisories look like this. */
const RULE = /^[\w.:-]{1,100}$/;

/** What a question was answered with, and whether that is an answer. Markdown, escaped. */
export interface Explained {
  readonly found: boolean;
  readonly reply: string;
}

/** The ports of a question: where it was asked, and what it may ask of others. */
export interface Asking {
  readonly texts: Texts;
  /** Of the pull request. */
  readonly number: number;
  readonly http: Http;
  readonly env: Environment;
}

/** Answers `/gatehouse explain`: a rule, an advisory, or a finding that our comments on this pull request name. */
export async function explainInComment(asking: Asking, id: string): Promise<Explained> {
  if (!isFindingId(id)) {
    const explained = await explain(asking, id);
    if (typeof explained === 'string') return said(`${explained}.`);
    return { found: true, reply: explanationMarkdown(explained) };
  }
  const findings = await lookUp(asking, id);
  if (typeof findings === 'string') return said(findings);
  const [finding, second] = findings;
  if (finding === undefined) {
    return said(`No finding ${id} in the gate's comments on this pull request. ${UNKNOWN}`);
  }
  if (second !== undefined) return said(`${findings.length} findings begin with ${id}: give more of the id.`);
  return explainFinding(asking, finding);
}

const UNKNOWN =
  'It may be fixed, or not listed there: the full report has all findings. Ask for the rule or advisory that it names.';

async function lookUp({ texts, number }: Asking, id: string): Promise<readonly PublishedFinding[] | string> {
  try {
    return await texts.published(number, id);
  } catch (error) {
    return `The comments of this pull request could not be read: ${texts.refusalOf(error, 'pull-requests: read').reason}.`;
  }
}

async function explainFinding(asking: Asking, finding: PublishedFinding): Promise<Explained> {
  const { rule, place } = finding;
  const where = whereOf(finding);
  const apart = where === '' ? '' : `${where}\n\n`;
  if (rule === null) {
    const reply = `${apart}${escapeText('Ask for the rule or advisory that the comment there names.', MAX_SAID)}`;
    return { found: place !== null, reply };
  }
  const explained = RULE.test(rule) ? await explain(asking, rule) : `there is no explanation of the rule ${rule}`;
  if (typeof explained !== 'string') return { found: true, reply: explanationMarkdown(explained, where) };
  return { found: false, reply: `${apart}${escapeText(`${explained}.`, MAX_SAID)}` };
}

/** Where a finding is and the way that its data takes, as far as our comment records them; Markdown. */
function whereOf({ place, commit, trace = [] }: PublishedFinding): string {
  return [
    ...(place === null ? [] : [whereMarkdown(place.path, place.line, commit)]),
    ...(trace.length === 0 ? [] : [wayMarkdown(trace)]),
  ].join('\n\n');
}

/** A text: why there is none. */
async function explain({ http, env }: Asking, id: string): Promise<Explanation | string> {
  try {
    return await explanationOf({ id, osvDb: null, offline: false, http, env });
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof ScanError)) throw error;
    return messageOf(error);
  }
}

function said(text: string): Explained {
  return { found: false, reply: escapeText(text, MAX_SAID) };
}
