import type { Confidence } from '../../../model/severity.js';
import type { Candidate } from '../match/match.js';
import { checkStructure } from './checks.js';
import { entropy } from './entropy.js';
import { type FileKind, fileKind } from './file-kind.js';
import { namesOtherThing, namesSecret } from './generic-name.js';
import {
  isAddress,
  isPath,
  judgeFixedPassword,
  judgeKey,
  judgePassword,
  looksLikeName,
  plainText,
} from './generic-value.js';
import { pathFits } from './path-glob.js';
import { isPlaceholder, isTemplate, isTokenPlaceholder } from './placeholder.js';
import { isPublicForm } from './published.js';
import { isSealed } from './sealed.js';

/** What a file's path says about the values in it; computed once a file. */
export interface FileContext {
  readonly path: string;
  readonly kind: FileKind;
}

/** A candidate that is a secret, and how sure that is. */
export interface Judgement {
  readonly confidence: Confidence;
  readonly verified: boolean;
  readonly facts: readonly string[];
}

export function fileContext(path: string): FileContext {
  return { path, kind: fileKind(innermost(path)) };
}

/** The path of a file in its archive: `config/.env` of `a.zip!config/.env`. */
function innermost(path: string): string {
  return path.slice(path.lastIndexOf('!') + 1) || path;
}

/** A blob of the history has no path yet: then it may have any. A text of a pull request has none at all. */
function mayLieAt(glob: string, file: FileContext): boolean {
  return file.path === '' ? file.kind !== 'prose' : pathFits(glob, file.path) || pathFits(glob, innermost(file.path));
}

/** In random text of this length short telling words and runs occur by chance. */
const LONG = 64;

/** Whether a candidate is a secret, and how sure; null for what only looks like one. */
export function judge(candidate: Candidate, file: FileContext): Judgement | null {
  const { rule, value } = candidate;
  if (rule.path !== undefined && !mayLieAt(rule.path, file)) return null;
  if (rule.allow.some((allowed) => new RegExp(allowed).test(value))) return null;
  // Words of a program beside each other make no assignment.
  if (file.kind === 'strings' && rule.kind !== 'token' && rule.kind !== 'window') return null;
  if (isOpen(candidate)) return null;
  if (rule.kind === 'generic') return judgeGeneric(candidate, file);
  if (rule.kind === 'kubernetes') return judgeKubernetes(candidate);
  if (rule.kind === 'assignment' && isPath(value)) return null;
  const bare = rule.kind === 'assignment' && !candidate.quoted;
  if (bare && !(rule.named && /\d/.test(value)) && looksLikeName(value)) return null;
  if (rule.kind === 'assignment' && rule.named && !namesSecret(candidate.name ?? '')) return null;
  if (rule.check === 'url-password') return judgeConnection(candidate, file);
  const token = rule.kind !== 'assignment' || rule.runs || value.length >= LONG;
  if (token ? isTokenPlaceholder(value, rule.runs) : isPlaceholder(value)) return null;
  if (entropy(value) < rule.entropy) return null;
  const check = rule.check === null ? null : checkStructure(rule.check, value);
  if (check?.outcome === 'harmless') return null;
  const facts = check?.fact === undefined ? [] : [check.fact];
  const verified = check?.outcome === 'verified';
  if (check?.outcome === 'broken')
    return { confidence: 'low', verified, facts: ['its checksum or structure does not fit'] };
  if (rule.check === 'password') return judgeArgument(candidate, file);
  return { confidence: lowered(rule.confidence, rule.kind, file), verified, facts };
}

/** What is sealed or published: a provider's rule knows its own forms, only names are taken at their word. */
function isOpen({ rule, value }: Candidate): boolean {
  if (rule.kind === 'token' || rule.kind === 'window') return false;
  return isSealed(value) || (rule.kind === 'generic' && isPublicForm(value));
}

/** Hashes of a lockfile stand beside names of all sorts. */
function lowered(own: Confidence, kind: Candidate['rule']['kind'], file: FileContext): Confidence {
  return file.kind === 'lock' && kind === 'assignment' ? 'low' : own;
}

function judgeGeneric(candidate: Candidate, file: FileContext): Judgement | null {
  const { name, quoted, inString, rule } = candidate;
  if (file.kind === 'lock' || name === null || namesOtherThing(name)) return null;
  if (!quoted && !inString && file.kind !== 'configuration') return null;
  const value = candidate.value.replace(/^(?:Bearer|Basic|Token) /, '');
  const plain = plainText(value);
  if (plain !== value && (isPlaceholder(plain) || judgePassword(plain) === 'not')) return null;
  const verdict = rule.id === 'generic-password' ? judgePassword(value) : judgeKey(value);
  if (verdict === 'not') return null;
  if (!quoted && isExpression(value)) return null;
  const confidence = verdict === 'weak' || file.kind === 'prose' ? 'low' : rule.confidence;
  return { confidence, verified: false, facts: [] };
}

/** Bare text in a script or template that computes a value. */
function isExpression(value: string): boolean {
  return /^[\w.]+\(|^\$|[=!]=\w|=>|::|^(?:var|local|module|data|each|self)\.|^[A-Za-z]\w*\.\w+(?:\.\w+)?$/.test(value);
}

function judgeKubernetes(candidate: Candidate): Judgement | null {
  const { value, name, inString: isText } = candidate;
  if (isPlaceholder(value) || name === null) return null;
  if (/^(?:ca\.crt|tls\.crt|namespace|username|user|host|port|url|endpoint|region|issuer)$/i.test(name)) return null;
  if (isAddress(value)) return null;
  // Text of `stringData` is whole configurations too; what somebody encoded is short.
  if (isText) {
    const isSecret = judgePassword(value) === 'secret' || judgeKey(value) === 'secret';
    return isSecret ? { confidence: 'medium', verified: false, facts: ['in a Secret'] } : null;
  }
  const long = value.length >= 16 && entropy(value) >= 3;
  if (!long && judgePassword(value) !== 'secret') return null;
  return { confidence: 'medium', verified: false, facts: ['base64 is no encryption'] };
}

const LOCAL_HOST =
  /@(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\b|hostname|server|example\b(?!-)|[\w.-]*\.(?:example|test|local|invalid)\b)/i;
const USUAL_WORD =
  /^(?:password|passwd|pass|pwd|secret|postgres|root|admin|mysql|guest|user|test|mongo|redis|rabbitmq|changeme|example|dev|docker)\d{0,4}$/i;
const SHORT = /^(?:[a-z]{1,5}|\d{1,6})\d{0,4}$/i;
/** Hosts of documentation (RFC 2606). */
const EXAMPLE_HOST = /@(?:[\w-]+\.){0,6}example\.(?:com|org|net|io|edu)\b/i;
/** A host that others reach: a name with a dot or an address that is not private. Short passwords count there too. */
const REMOTE_HOST = /@(?!(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.)[\w-]+(?:\.[\w-]+){1,8}$/i;

/** A password in a connection string: usual passwords of local databases are none worth a block. */
function judgeConnection(candidate: Candidate, file: FileContext): Judgement | null {
  const { value, rule } = candidate;
  const at = value.lastIndexOf('@');
  const authority = at === -1 ? value : value.slice(0, at);
  const user = /:\/\/([^:@/]*):/.exec(value)?.[1] ?? '';
  const password = authority.slice(authority.indexOf(':', authority.indexOf('://') + 3) + 1);
  if (password.length < 4 || isPlaceholder(password) || isTemplate(value) || password === user) return null;
  if (EXAMPLE_HOST.test(value) || entropy(value) < rule.entropy) return null;
  if (/[{}<>$*]/.test(authority) || /^%[sdv]|^\[/.test(password)) return null;
  const weak = SHORT.test(password) && !(REMOTE_HOST.test(value) && password.length >= 7 && /[a-z]/i.test(password));
  if (weak || USUAL_WORD.test(password)) return { confidence: 'low', verified: false, facts: [] };
  if (LOCAL_HOST.test(value)) return { confidence: 'low', verified: false, facts: ['a local or example host'] };
  return { confidence: lowered(rule.confidence, 'assignment', file), verified: false, facts: [] };
}

/** A password at a place that holds nothing else, such as the second argument of `NetworkCredential`. */
function judgeArgument(candidate: Candidate, file: FileContext): Judgement | null {
  const { value, rule } = candidate;
  const verdict = judgeFixedPassword(value);
  if (verdict === 'not') return null;
  const confidence = verdict === 'weak' ? 'low' : lowered(rule.confidence, 'assignment', file);
  return { confidence, verified: false, facts: [] };
}
