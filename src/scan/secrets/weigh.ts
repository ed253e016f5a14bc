import type { FileClasses } from '../../model/file-class.js';
import type { Side } from '../../model/workspace.js';
import { NO_CLASSES } from '../../util/file-classes.js';
import type { CheckId } from './rules/rule.js';
import type { FoundSecret } from './scan-text.js';

/** Rules that go by a name, ours and those of other tools; what follows a provider's form is never one of them. */
const BY_NAME = /generic|keyword|entropy|passw(?:or)?d/i;
/** Passwords at a place for passwords, and keys and tokens that anybody can make. */
const MADE_AT_WILL: ReadonlySet<CheckId | null> = new Set<CheckId>([
  'url-password',
  'password',
  'basic-auth',
  'pem',
  'jwt',
]);

/**
 * Passwords and keys that anybody can make up are of low confidence in test code, where there is evidence that it is:
 * a token of a provider's form, or one whose checksum fits, is as sure there as anywhere.
 */
export function weighInTests(
  found: readonly FoundSecret[],
  side: Side,
  classes: FileClasses = NO_CLASSES,
): Promise<FoundSecret[]> {
  return Promise.all(found.map((secret) => weighed(secret, side, classes)));
}

async function weighed(secret: FoundSecret, side: Side, classes: FileClasses): Promise<FoundSecret> {
  if (secret.confidence === 'low' || !isMadeAtWill(secret)) return secret;
  const { kind, evidence } = await classes.of(side, secret.path);
  if (kind !== 'test') return secret;
  return { ...secret, confidence: 'low', facts: [...secret.facts, `in test code: ${evidence}`] };
}

function isMadeAtWill({ rule: { kind, id, check } }: FoundSecret): boolean {
  return MADE_AT_WILL.has(check) || kind === 'kubernetes' || (kind === 'generic' && BY_NAME.test(id));
}
