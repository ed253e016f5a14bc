import type { Exception, ExceptionFacts, ExceptionRefusal, Policy } from '../model/policy.js';
import type { Settings } from '../model/settings.js';
import { defaultPolicy } from './default-policy.js';
import type { Floor } from './layers/floor.js';
import { noLayers, type ReadLayer } from './layers/layer-reader.js';
import { entriesOf, type Layer, layersOf } from './layers/layer-stack.js';
import { type Layered, overridableIn, putTogether } from './layers/layered-values.js';
import { overridableMistakes } from './layers/overridable.js';
import { type PolicyDocument, type PolicyValues, readDocument, told } from './policy-document.js';
import type { ProductForm } from './product-form.js';
import { coverageSection } from './section/coverage.js';
import { exceptionsSection } from './section/exceptions.js';
import { publishSection } from './section/publish.js';
import { resultsSection } from './section/results.js';

export const DEFAULT_POLICY_PATH = '.github/gatehouse.yml';

/** How a policy file is read beside its text. */
export interface PolicyReading {
  /** What settings about exceptions are judged by; absent: nobody asks for them. */
  readonly facts?: ExceptionFacts;
  /** Reads what the file extends; absent: a file that extends something is an error. */
  readonly layers?: ReadLayer;
}

/** A policy with where each value comes from. */
export interface EffectivePolicy {
  readonly policy: Policy;
  readonly layers: readonly Layer[];
  /** What each layer holds for the file. */
  readonly floors: readonly Floor[];
  /** Names of files by the path of what they say. */
  readonly origins: ReadonlyMap<unknown, string>;
}

/** The policy that a file comes to together with what it extends. @throws ConfigurationError as `effectivePolicy` */
export async function parsePolicy(
  text: string,
  place: string,
  form: ProductForm,
  reading: PolicyReading = {},
): Promise<Policy> {
  return (await effectivePolicy(text, place, form, reading)).policy;
}

/**
 * Reads a policy file and puts it on the layers that it extends.
 * @param place how messages name the file
 * @throws ConfigurationError with one line for every mistake: place, line, what is wrong, the nearest right key; and when
 *   a layer cannot be read.
 */
export async function effectivePolicy(
  text: string,
  place: string,
  form: ProductForm,
  { facts, layers: read = noLayers }: PolicyReading = {},
): Promise<EffectivePolicy> {
  const document = await readDocument(text, place, form);
  const layers = await layersOf(document, read, form);
  const all = await putTogether([...layers.map((layer) => layer.document), document], form);
  let policy = defaultPolicy(form);
  for (const layered of all) {
    await refuseMistakes(layered, form);
    policy = toPolicy(layered, all, form);
    // Whom the base's CODEOWNERS names is nothing that a layer above could know.
    const known = facts === undefined || layered.document === document ? facts : { ...facts, owners: null };
    if (known !== undefined) refuseExceptions(policy, layered.document, form, known);
  }
  const floors = all.slice(0, -1).map(({ floor }) => floor);
  return { policy, layers, floors, origins: all.at(-1)?.origins ?? new Map() };
}

/** What is wrong with a file beside its form. What it leaves out of a section is as the layers above have it. */
async function refuseMistakes({ document, values }: Layered, form: ProductForm): Promise<void> {
  const { place, lineOf } = document;
  const at = (key: readonly (string | number)[], message: string) => `${place}:${lineOf(key)}: ${message}`;
  const mistakes = await Promise.all(
    partsOf(document.values, values, form).map(async ({ keys, settings, value }) =>
      ((await settings.mistakes?.(value)) ?? []).map(({ key, message }) => at([...keys, ...key], message)),
    ),
  );
  const unknown = overridableMistakes(overridableIn(document.values), form);
  const all = [...unknown.map(({ key, message }) => at(['overridable', ...key], message)), ...mistakes.flat()];
  if (all.length > 0) throw told(all);
}

/** Exceptions of a file that the gate's own settings do not allow, each with its line. */
function refuseExceptions(
  { gate, exceptions }: Policy,
  { place }: PolicyDocument,
  form: ProductForm,
  facts: ExceptionFacts,
): void {
  const refused = exceptions
    .filter(({ layer }) => layer === undefined || layer === place)
    .flatMap((exception) =>
      refusalsOf(exception, gate, form, facts).map(({ message }) => `${place}:${exception.line}: ${message}`),
    );
  if (refused.length > 0) throw told(refused);
}

/** What a gate's settings find wrong with an exception. */
export function refusalsOf(
  exception: Exception,
  gate: Policy['gate'],
  { conditions }: ProductForm,
  facts: ExceptionFacts,
): ExceptionRefusal[] {
  return conditions.flatMap(({ id, settings, exceptionMistake }) => {
    const message = exceptionMistake?.(gate[id] ?? settings?.defaults, exception, facts) ?? null;
    return message === null ? [] : [{ setting: id, message }];
  });
}

/** A part of the file that has mistakes of its own: its keys, and what is there. */
interface Part {
  /** Keys that lead to it. */
  readonly keys: readonly string[];
  readonly settings: Settings<unknown>;
  readonly value: unknown;
}

function partsOf(file: PolicyValues, whole: PolicyValues, { scanners, conditions, services }: ProductForm): Part[] {
  const gate = Object(file.gate) as PolicyValues;
  const ofGate = conditions.flatMap(({ id, settings }): Part[] =>
    settings === null || gate[id] === undefined ? [] : [{ keys: ['gate', id], settings, value: gate[id] }],
  );
  const sections = [
    ...scanners.map(({ id, settings }) => ({ key: id, settings })),
    { key: 'coverage', settings: coverageSection as Settings<unknown> },
    { key: 'publish', settings: publishSection as Settings<unknown> },
    { key: 'results', settings: resultsSection(services) as Settings<unknown> },
    { key: 'exceptions', settings: exceptionsSection as Settings<unknown> },
  ];
  const ofFile = sections.flatMap(({ key, settings }): Part[] => {
    const own = file[key];
    if (own === undefined) return [];
    return [{ keys: [key], settings, value: Array.isArray(own) ? own : { ...Object(whole[key]), ...Object(own) } }];
  });
  return [...ofGate, ...ofFile];
}

function toPolicy({ document, values, origins }: Layered, all: readonly Layered[], form: ProductForm): Policy {
  const policy = defaultPolicy(form);
  const read = <S>(key: string, settings: Settings<S>): S =>
    values[key] === undefined ? settings.defaults : settings.read(values[key]);
  const gate = Object(values.gate);
  const items: readonly unknown[] = Array.isArray(values.exceptions) ? values.exceptions : [];
  return {
    ...policy,
    extends: entriesOf(document.values),
    overridable: overridableIn(document.values),
    scanners: Object.fromEntries(
      form.scanners.map(({ id, settings }) => [
        id,
        { enabled: Object(values[id]).enabled !== false, settings: read(id, settings) },
      ]),
    ),
    gate: {
      ...policy.gate,
      ...Object.fromEntries(
        form.conditions.flatMap(({ id, settings }) =>
          settings === null || gate[id] === undefined ? [] : [[id, settings.read(gate[id])]],
        ),
      ),
    },
    coverage: read('coverage', coverageSection as Settings<Policy['coverage']>),
    publish: read('publish', publishSection as Settings<Policy['publish']>),
    results: read('results', resultsSection(form.services) as Settings<Policy['results']>),
    exceptions: read('exceptions', exceptionsSection as Settings<typeof exceptionsSection.defaults>).map(
      (exception, index) => {
        const place = origins.get(items[index]);
        const said = all.find((each) => each.document.place === place)?.document ?? document;
        const own = Object(said.values.exceptions).indexOf(items[index]);
        const line = said.lineOf(['exceptions', own]);
        return { ...exception, line, ...(said !== all.at(-1)?.document && { layer: said.place }) };
      },
    ),
  };
}
