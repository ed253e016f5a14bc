import type { Source } from '../../model/finding.js';
import type { Location } from '../../model/location.js';
import type { Observation } from '../../model/observation.js';
import type { PullRequestText } from '../../model/pull-request-text.js';
import { CONFIDENCES } from '../../model/severity.js';
import { VERSION } from '../../util/version.js';
import type { SecretHash } from './hash/secret-hash.js';
import { redacted, secretFix, secretMessage } from './message.js';
import type { FoundSecret } from './scan-text.js';
import type { Verdict, Verdicts } from './verify/verdict.js';

/** A found secret and the commit that holds it, when it is in the history only. */
export interface PlacedSecret {
  readonly secret: FoundSecret;
  readonly commit: string | null;
  /** The text of the pull request that holds it; then it has no path. */
  readonly text?: PullRequestText;
  /** What of a commit, or which name, says it; then its path says the same. */
  readonly word?: { readonly what: string; readonly commit: string };
}

/** CWE-798: use of hard-coded credentials; CWE-321 for keys. */
const CWE = { credentials: 'CWE-798', key: 'CWE-321' };
/** Texts of a pull request that a finding names. */
const MOST_PAGES = 20;

const NO_VERDICTS: Verdicts = new Map();

/** What makes two places hold one secret; as secret as the value. */
export function secretKey({ secret }: PlacedSecret): string {
  return `${secret.rule.id} ${secret.value}`;
}

/** One observation for each secret, however many places hold it. The value goes no further than this. */
export function observeSecrets(
  placed: readonly PlacedSecret[],
  hash: SecretHash,
  verdicts: Verdicts = NO_VERDICTS,
): Observation[] {
  const groups = new Map<string, PlacedSecret[]>();
  for (const each of placed) {
    const key = secretKey(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups].map(([key, group]) =>
    withVerdict(observeGroup(group, hash, verdicts.get(key)), verdicts.get(key)),
  );
}

function observeGroup(group: readonly PlacedSecret[], hash: SecretHash, verdict: Verdict | undefined): Observation {
  const open = group.filter(({ secret }) => secret.inlineIgnore === undefined);
  const places = (open.length > 0 ? open : group).toSorted(comparePlaces);
  const [first] = places;
  if (first === undefined) throw new Error('a secret without a place');
  const [location, ...others] = places.filter(({ text }) => text === undefined).map(locationOf);
  const texts = places.flatMap(({ text }) => text ?? []);
  const { secret, commit } = first;
  const { rule, value } = secret;
  const hashed = hash(value);
  const facts = verdict === undefined ? secret.facts : [...secret.facts, verdict.fact];
  const pages = [...new Set(texts.map(({ url }) => url))].slice(0, MOST_PAGES);
  return {
    category: 'secret',
    rule: rule.id,
    severity: rule.severity,
    confidence: confidenceOf(first, places),
    title: rule.title,
    message: secretMessage(rule, redacted(rule, value, hashed), facts, {
      commit,
      word: first.word ?? null,
      texts,
      inFile: location !== undefined,
    }),
    location: location ?? null,
    ...(others.length > 0 && { otherLocations: others }),
    aliases: [],
    cwe: [rule.check === 'pem' ? CWE.key : CWE.credentials],
    references: [...[rule.revoke, rule.log].filter((page) => page !== null), ...pages],
    fix: { description: secretFix(rule, location === undefined) },
    sources: sourcesOf(group),
    ...(location === undefined
      ? { identity: ['secret-text', rule.id, hashed], lineage: ['secret-text', rule.id, hashed] }
      : { identity: ['secret', rule.id, secret.path, hashed], lineage: ['secret', rule.id, hashed] }),
    ...(secret.inlineIgnore !== undefined && { inlineIgnore: secret.inlineIgnore }),
  };
}

/** All tools that report one of the places; ours first. */
function sourcesOf(group: readonly PlacedSecret[]): Source[] {
  const all = group.flatMap(({ secret }) => secret.sources ?? [ownSource(secret.rule.id)]);
  return [...new Map(all.map((source) => [`${source.tool} ${source.rule}`, source])).values()];
}

/** Ourselves as the source of a finding. */
export function ownSource(rule: string): Source {
  return { tool: 'gatehouse', version: VERSION, rule };
}

/**
 * A token that its provider accepts is the worst there is; one that it calls revoked or expired opens nothing. Only the
 * head's are asked about, so the answer makes nothing worse than it was on the base.
 */
function withVerdict(asSeen: Observation, verdict: Verdict | undefined): Observation {
  const { severity, confidence } = asSeen;
  const observation = { ...asSeen, standing: { ...asSeen.standing, severity, confidence } };
  switch (verdict?.answer) {
    case 'live':
      return { ...observation, severity: 'critical', confidence: 'high', title: `${observation.title}, live` };
    case 'dead':
      return { ...observation, confidence: 'low' };
    default:
      return asSeen;
  }
}

/** That of the first place, or a surer one of a text: what somebody pastes is no fixture. */
function confidenceOf(first: PlacedSecret, places: readonly PlacedSecret[]): Observation['confidence'] {
  const known = [first, ...places.filter(({ text }) => text !== undefined)].map(({ secret }) => secret.confidence);
  return CONFIDENCES.find((each) => known.includes(each)) ?? first.secret.confidence;
}

/** The tree before the history before texts, the surest place first, then by path and line. */
function comparePlaces(a: PlacedSecret, b: PlacedSecret): number {
  return (
    Number(a.text !== undefined) - Number(b.text !== undefined) ||
    Number(a.word !== undefined) - Number(b.word !== undefined) ||
    Number(a.commit !== null) - Number(b.commit !== null) ||
    CONFIDENCES.indexOf(a.secret.confidence) - CONFIDENCES.indexOf(b.secret.confidence) ||
    (a.secret.path === b.secret.path ? 0 : a.secret.path < b.secret.path ? -1 : 1) ||
    a.secret.startLine - b.secret.startLine ||
    a.secret.startColumn - b.secret.startColumn
  );
}

function locationOf({ secret, commit, word }: PlacedSecret): Location {
  const { path, startLine, startColumn, endLine, endColumn } = secret;
  const holder = commit ?? word?.commit;
  return { path, startLine, startColumn, endLine, endColumn, ...(holder !== undefined && { commit: holder }) };
}
