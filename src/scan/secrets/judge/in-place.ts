import type { Candidate } from '../match/match.js';
import { CLIENT_KEYS, type ClientKey } from './client-keys.js';
import type { Judgement } from './judge.js';
import { isPrinted } from './published.js';
import { isSealed } from './sealed.js';
import { isSignedAddress } from './signed-address.js';
import type { Surroundings } from './surroundings.js';

/** A value sealed for one cluster: RSA-OAEP of 512 bytes, whose length stands before it. */
const SEALED_FOR_CLUSTER = /^Ag[A-D][A-Za-z0-9+/]{200,}={0,2}$/;

/**
 * The judgement of a value once what stands around it is looked at: what is encrypted for a cluster or printed in a manual
 * is no secret, what is handed to every browser is told at low confidence.
 */
export function judgeInPlace(candidate: Candidate, judgement: Judgement, around: Surroundings): Judgement | null {
  const { value } = candidate;
  if (SEALED_FOR_CLUSTER.test(value) && around.fileSays('SealedSecret')) return null;
  if (isPrinted(value) || isPartOfReference(candidate, around)) return null;
  if (judgement.confidence === 'low') return judgement;
  const fact = reasonToDoubt(candidate, around);
  return fact === null ? judgement : { ...judgement, confidence: 'low', facts: [...judgement.facts, fact] };
}

/** `secret:` and `password:` occur within references, too: `arn:aws:secretsmanager:eu-west-1:…:secret:prod/db-x2y3`. */
function isPartOfReference({ rule, value }: Candidate, around: Surroundings): boolean {
  if (rule.kind !== 'generic') return false;
  const word = /[^\s"'`<>=]{1,300}$/.exec(around.before())?.[0];
  return word !== undefined && isSealed(word + value);
}

function reasonToDoubt(candidate: Candidate, around: Surroundings): string | null {
  const key = CLIENT_KEYS.find((each) => isClientKey(each, candidate, around));
  if (key !== undefined) return key.fact;
  return isSignedAddress(candidate, around) ? 'part of an address that is signed for a time or shows a picture' : null;
}

function isClientKey(key: ClientKey, { value, name, rule }: Candidate, around: Surroundings): boolean {
  if (!key.value.test(value)) return false;
  if (key.byName === true && rule.kind !== 'generic' && rule.kind !== 'assignment') return false;
  if (key.name !== undefined && !key.name.test(name ?? '')) return false;
  if (name !== null && /secret|passw|private|admin|server/i.test(name)) return false;
  if (key.before !== undefined && !key.before.test(around.before())) return false;
  return key.near === undefined || key.near.test(`${around.before()} ${around.after()}`);
}
