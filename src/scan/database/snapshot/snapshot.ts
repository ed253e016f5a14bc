import { loadValidator } from '../../../io/validator.js';
import type { Catalogue } from '../../../model/catalogue.js';
import { ConfigurationError } from '../../../model/errors.js';
import { messageOf } from '../../../util/thrown.js';
import { sortedCatalogue } from './order.js';

/** `schema/catalogue.schema.json`. */
interface Snapshot {
  readonly version: 1;
  readonly catalogue: Catalogue;
}

/** A snapshot of 100,000 tables is smaller. */
const MOST_SNAPSHOT_BYTES = 256 * 1024 * 1024;

/** The text of a snapshot: an object a line, in one order, so that two can be compared as files. */
export function snapshotText(catalogue: Catalogue): string {
  const lines = Object.entries(sortedCatalogue(catalogue)).map(([key, value]: [string, unknown]) => {
    const name = JSON.stringify(key);
    if (!Array.isArray(value) || value.length === 0) return `    ${name}: ${JSON.stringify(value)}`;
    return `    ${name}: [\n${value.map((entry) => `      ${JSON.stringify(entry)}`).join(',\n')}\n    ]`;
  });
  return `{\n  "version": 1,\n  "catalogue": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/**
 * The catalogue that a snapshot holds. The text is anybody's: it is looked at as a whole before anything of it is used.
 * @param name how messages call the file
 * @throws ConfigurationError for what is no snapshot
 */
export async function readSnapshot(bytes: Buffer, name: string): Promise<Catalogue> {
  if (bytes.length > MOST_SNAPSHOT_BYTES) {
    throw new ConfigurationError(`${name}: no snapshot of a database is larger than ${MOST_SNAPSHOT_BYTES} bytes`);
  }
  const value = jsonOf(bytes, name);
  const validate = await loadValidator<Snapshot>('catalogue');
  if (validate(value)) return { ...value.catalogue, origin: 'snapshot' };
  const [error] = validate.errors ?? [];
  const place = error?.instancePath.slice(1).replaceAll('/', '.') || 'the file';
  throw new ConfigurationError(
    `${name}: no snapshot of a database: ${place} ${error?.message ?? 'is wrong'}; gatehouse database --write-snapshot writes one`,
  );
}

function jsonOf(bytes: Buffer, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ConfigurationError(`${name}: no snapshot of a database: ${messageOf(error).slice(0, 200)}`);
  }
}
