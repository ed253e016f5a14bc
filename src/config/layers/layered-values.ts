import { ConfigurationError } from '../../model/errors.js';
import type { SettingMistake } from '../../model/settings.js';
import { formMistakes, type PolicyDocument, type PolicyValues, told } from '../policy-document.js';
import type { ProductForm } from '../product-form.js';
import { type Floor, shortened, type Values, valueAt, writtenOut } from './floor.js';
import { policyLayering } from './policy-layering.js';
import { type PutOn, putOn } from './put-on.js';

/** What holds once a file is put on the layers above it. */
export interface Layered {
  readonly document: PolicyDocument;
  readonly values: PolicyValues;
  /** Which file said a setting, by its path; an item of a list by itself. */
  readonly origins: ReadonlyMap<unknown, string>;
  /** What it holds for the files below it. */
  readonly floor: Floor;
}

/** Keys that say how files stand to each other, and set nothing. */
const NO_SETTINGS = ['version', 'extends', 'overridable'];

/**
 * Puts policy files on each other, the topmost first. What holds above is the floor: a file may tighten every setting, and
 * loosen what each layer that says it lists under `overridable`; for what no layer says, the topmost stands for the default.
 * @returns what holds with each file, in their order
 * @throws ConfigurationError with one line for each setting that loosens without leave: place, setting, values, layer
 */
export async function putTogether(
  documents: readonly PolicyDocument[],
  form: ProductForm,
): Promise<readonly Layered[]> {
  const layering = policyLayering(form);
  const floors: Floor[] = [];
  const all: Layered[] = [];
  let whole: unknown = {};
  let origins: ReadonlyMap<unknown, string> = new Map();
  for (const document of documents) {
    const own = writtenOut(layering, settingsOf(document.values)) as Values;
    const to: PutOn = { floors, layer: document.place, mistakes: [], origins: new Map(origins) };
    whole = putOn(layering, whole, own, [], to);
    refuse(document, to.mistakes);
    const values = { version: 1, ...(shortened(layering, whole) as Values) };
    if (floors.length > 0) await refuseTogether(document, values, form);
    origins = to.origins;
    const overridable = overridableIn(document.values);
    const floor = { layer: document.place, own, whole: whole as Values, overridable };
    floors.push(floor);
    all.push({ document, values, origins, floor });
  }
  return all;
}

export function overridableIn({ overridable }: PolicyValues): readonly string[] {
  return Array.isArray(overridable) ? overridable.map(String) : [];
}

function settingsOf(values: PolicyValues): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !NO_SETTINGS.includes(key)));
}

/** One line for each setting of the file: a short form may stand for many. */
function refuse({ place, values, lineOf }: PolicyDocument, mistakes: readonly SettingMistake[]): void {
  const lines = new Map<string, string>();
  for (const { key, message } of mistakes) {
    const said = key.slice(0, depthIn(values, key));
    const name = said.filter((each) => typeof each === 'string').join('.');
    const at = `${place}:${lineOf(said)}`;
    if (!lines.has(said.join('.'))) lines.set(said.join('.'), `${at}: ${name}: ${message}`);
  }
  if (lines.size > 0) throw told([...lines.values()]);
}

/** How many keys of a path the file has. */
function depthIn(values: PolicyValues, key: readonly (string | number)[]): number {
  const names = key.map(String);
  const missing = names.findIndex((_, index) => valueAt(values, names.slice(0, index + 1)) === undefined);
  return missing === -1 ? key.length : missing;
}

/** Lists that have grown together have bounds as well. */
async function refuseTogether(document: PolicyDocument, values: PolicyValues, form: ProductForm): Promise<void> {
  const [mistake] = await formMistakes(values, document, form);
  if (mistake !== undefined) throw new ConfigurationError(`${mistake}, together with what it extends`);
}
