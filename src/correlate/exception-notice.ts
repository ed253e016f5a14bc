import type { Finding } from '../model/finding.js';
import type { Exception } from '../model/policy.js';
import type { Notice } from '../model/run-result.js';
import { exceptionName } from '../util/exception-name.js';
import { nearestFinding } from './nearest-finding.js';

const EXPIRING_SOON_DAYS = 14;
const DAY_MS = 86_400_000;

/** What the reader must know of an exception that counts no more, or not for long; null: nothing. */
export function endingNotice(exception: Exception, today: string, policyPath: string): Notice | null {
  const { expires, owner, line, layer } = exception;
  const place = layer === undefined ? { location: { path: policyPath, startLine: line } } : {};
  const name = layer === undefined ? exceptionName(exception) : `${exceptionName(exception)} of ${layer}`;
  if (expires < today) {
    const message = `exception ${name} expired on ${expires}: remove or renew it`;
    return { kind: 'exception-expired', message, ...place };
  }
  const days = Math.round((Date.parse(expires) - Date.parse(today)) / DAY_MS);
  if (days > EXPIRING_SOON_DAYS) return null;
  const message = `exception ${name} expires in ${days} days (${owner})`;
  return { kind: 'exception-expiring', message, ...place };
}

/** An exception that met nothing, with the finding that it nearly covers: often it was written for that one. */
export function unusedNotice(exception: Exception, findings: readonly Finding[], policyPath: string): Notice {
  const near = nearestFinding(exception, findings);
  const words = near === null ? '' : ` (the nearest is ${wordsOf(near)})`;
  return {
    kind: 'exception-unused',
    message: `exception ${exceptionName(exception)} matches no finding any more: remove it${words}`,
    location: { path: policyPath, startLine: exception.line },
  };
}

function wordsOf({ rule, package: found, location }: Finding): string {
  const place = location === null ? '' : ` in ${location.path}`;
  return found === undefined ? `${rule}${place}` : `${rule} of ${found.name} ${found.version}${place}`;
}
