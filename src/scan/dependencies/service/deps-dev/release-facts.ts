import { ServiceError } from '../../../../io/retry.js';

/** One release as deps.dev describes it (docs.deps.dev/api/v3, GetVersion), as far as it is used. */
export interface ReleaseFacts {
  /** Milliseconds since 1970; null when it is not told. */
  readonly published: number | null;
  /** SPDX expressions, or the words `non-standard`; all of them apply. */
  readonly licenses: readonly string[];
}

const MAX_LICENSES = 50;
const MAX_LICENSE_LENGTH = 1_000;

/**
 * Reads an answer.
 * @throws ServiceError when it is not of that form
 */
export function releaseFacts(body: Buffer): ReleaseFacts {
  let answer: unknown;
  try {
    answer = JSON.parse(body.toString('utf8'));
  } catch {
    throw new ServiceError('malformed', 'answered with broken JSON');
  }
  if (typeof answer !== 'object' || answer === null || !('versionKey' in answer)) {
    throw new ServiceError('malformed', 'answered with something that is no release');
  }
  const { publishedAt, licenses } = answer as { publishedAt?: unknown; licenses?: unknown };
  const published = typeof publishedAt === 'string' ? Date.parse(publishedAt) : Number.NaN;
  const known = Array.isArray(licenses) ? licenses.filter(isLicense).slice(0, MAX_LICENSES) : [];
  return { published: Number.isNaN(published) ? null : published, licenses: known };
}

function isLicense(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_LICENSE_LENGTH;
}
