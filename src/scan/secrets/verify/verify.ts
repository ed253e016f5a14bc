import type { Http } from '../../../model/http.js';
import { CONFIDENCES } from '../../../model/severity.js';
import { mapLimit } from '../../../util/map-limit.js';
import type { ScanContext } from '../../scanner.js';
import { type PlacedSecret, secretKey } from '../observe.js';
import type { SecretsSettings } from '../settings.js';
import { answerFields } from './answer-fields.js';
import { identityWords } from './identity.js';
import { LIVE_CHECKS, type LiveCheck } from './live-checks.js';
import type { Answer, Verdict, Verdicts } from './verdict.js';

/** Requests of one run: a list of a thousand tokens is answered by its first ones. */
const MOST_REQUESTS = 20;
const AT_ONCE = 4;
const TIMEOUT_MS = 5_000;
const MAX_ANSWER_BYTES = 1024 * 1024;

export interface Verification {
  readonly verdicts: Verdicts;
  readonly notes: readonly string[];
}

interface Question {
  readonly key: string;
  readonly value: string;
  readonly check: LiveCheck;
}

/**
 * Asks the providers that the policy names whether the tokens found are live. Only where the change is known to be no
 * stranger's and a network is allowed; each token goes to its own provider alone, in the header that it documents, and
 * neither token nor answer is kept; of the answer only the owner and the scopes that it names are shown. What has no clear answer stays as it is.
 */
export async function verifySecrets(
  secrets: readonly PlacedSecret[],
  context: ScanContext<SecretsSettings>,
): Promise<Verification> {
  const { settings, options, http, signal } = context;
  if (settings.verify.length === 0) return NOTHING;
  const questions = questionsOf(secrets, settings.verify);
  if (questions.length === 0) return NOTHING;
  if (context.mayVerify !== true)
    return told('no secret was shown to its provider: the change may be of somebody without write access');
  if (options.offline) return told('no secret was shown to its provider: the run is offline');

  const asked = questions.slice(0, MOST_REQUESTS);
  const answers = await mapLimit(asked, AT_ONCE, async (question) => {
    const answer = await ask(http, question, signal);
    return { key: question.key, verdict: answer === null ? null : verdictOf(answer, question.check) };
  });
  const verdicts = new Map(answers.flatMap(({ key, verdict }) => (verdict === null ? [] : [[key, verdict] as const])));
  return { verdicts, notes: [noteOf(questions.length, asked.length, verdicts)] };
}

const NOTHING: Verification = { verdicts: new Map(), notes: [] };

function told(note: string): Verification {
  return { verdicts: new Map(), notes: [note] };
}

/** Each token once, the surest first; doubtful ones, ignored ones, and values of an unknown form are no questions. */
function questionsOf(secrets: readonly PlacedSecret[], wanted: readonly string[]): Question[] {
  const checks = LIVE_CHECKS.filter(({ id }) => wanted.includes(id));
  const questions = new Map<string, Question>();
  const sure = secrets.filter(({ secret }) => secret.confidence !== 'low' && secret.inlineIgnore === undefined);
  const rank = ({ secret }: PlacedSecret) => CONFIDENCES.indexOf(secret.confidence);
  for (const each of sure.toSorted((a, b) => rank(a) - rank(b))) {
    const { rule, value } = each.secret;
    // A rule of the users' own may bear the name of ours, and its values be anything.
    const check = checks.find(({ provider, rules }) => provider === rule.provider && rules.includes(rule.id));
    const key = secretKey(each);
    if (check?.form.test(value) === true && !questions.has(key)) questions.set(key, { key, value, check });
  }
  return [...questions.values()];
}

/** A clear answer, and in our words whose the token is. */
interface Told {
  readonly answer: Answer;
  readonly identity: string;
}

/** null for everything that is no clear answer: no network, a limit, a server error, a redirect, a proxy's page. */
async function ask(http: Http, { value, check }: Question, signal: AbortSignal): Promise<Told | null> {
  signal.throwIfAborted();
  try {
    const { status, headers, body } = await http({
      method: check.method ?? 'GET',
      url: check.url,
      headers: check.headers(value),
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_ANSWER_BYTES,
      noRedirects: true,
      signal,
    });
    const fields = answerFields(body);
    const answer = check.read(status, fields);
    if (answer === null) return null;
    const identity = answer === 'live' ? identityWords(check.who(fields, headers)) : '';
    // An answer that repeats what was sent says nothing that may be shown.
    return { answer, identity: identity.includes(value) ? '' : identity };
  } catch {
    // The error may quote what was sent, so nothing of it is told.
    return null;
  }
}

function verdictOf({ answer, identity }: Told, { provider }: LiveCheck): Verdict {
  switch (answer) {
    case 'live':
      return { answer, fact: `${provider} accepts it, it is live${identity}` };
    case 'dead':
      return { answer, fact: `${provider} says that it is valid no more` };
    case 'refused':
      return { answer, fact: `${provider} did not accept it, which alone proves nothing` };
  }
}

function noteOf(all: number, asked: number, verdicts: Verdicts): string {
  const count = (wanted: Answer) => [...verdicts.values()].filter(({ answer }) => answer === wanted).length;
  const unclear = asked - verdicts.size;
  const parts = [`${count('live')} live`, `${count('dead')} valid no more`, `${count('refused')} not accepted`];
  const left = all > asked ? `, ${all - asked} more were not asked about` : '';
  return `${asked} ${asked === 1 ? 'token was' : 'tokens were'} shown to their providers: ${parts.join(', ')}, ${unclear} without a clear answer${left}`;
}
