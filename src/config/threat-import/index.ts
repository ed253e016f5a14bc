import { loadValidator } from '../../io/validator.js';
import { ConfigurationError } from '../../model/errors.js';
import type { ForeignThreat } from '../../model/foreign-threat.js';
import { fieldOf, plainYaml } from '../plain-yaml.js';
import { importOtm } from './otm.js';
import { importThreagile } from './threagile.js';
import { importThreatDragon } from './threat-dragon.js';

/** Larger files are no model that somebody keeps. */
const MAX_MODEL_BYTES = 8 * 1024 * 1024;
/** A model with more is none that somebody reads. */
const MOST_THREATS = 5_000;

/**
 * The threats of a model of Threat Dragon (version 2), of the Open Threat Model format or of Threagile.
 * @throws ConfigurationError for a file that is none of these, too large, or cannot be read
 */
export async function importThreats(path: string, text: string): Promise<readonly ForeignThreat[]> {
  if (text.length > MAX_MODEL_BYTES) throw new ConfigurationError(`${path}: too large to be imported`);
  const threats = threatsIn(await contentOf(text, path), path);
  if (threats.length > MOST_THREATS)
    throw new ConfigurationError(
      `${path}: holds ${threats.length} threats, more than the ${MOST_THREATS} that are read`,
    );
  const validate = await loadValidator<object>('threats');
  const isAnswer = ({ answer }: ForeignThreat) => answer === null || validate({ version: 1, answers: [answer] });
  return threats.map((threat) => (isAnswer(threat) ? threat : { ...threat, answer: null }));
}

function threatsIn(model: unknown, path: string): readonly ForeignThreat[] {
  if (fieldOf(model, 'otmVersion') !== undefined) return importOtm(model);
  if (fieldOf(fieldOf(model, 'detail'), 'diagrams') !== undefined) return importThreatDragon(model);
  if (fieldOf(model, 'threagile_version') !== undefined) return importThreagile(model);
  throw new ConfigurationError(
    `${path}: no model of Threat Dragon version 2, of the Open Threat Model format or of Threagile`,
  );
}

async function contentOf(text: string, path: string): Promise<unknown> {
  if (/^\s*\{/.test(text)) {
    try {
      return JSON.parse(text);
    } catch {
      throw new ConfigurationError(`${path}: not valid JSON`);
    }
  }
  const value = await plainYaml(text);
  if (value === null) throw new ConfigurationError(`${path}: cannot be read as YAML, or is larger than 128 KB`);
  return value;
}
