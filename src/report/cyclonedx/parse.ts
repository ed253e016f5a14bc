import { loadValidator } from '../../io/validator.js';
import type { Scope } from '../../model/finding.js';
import type { InventoryItem } from '../../model/scan.js';
import { type DocumentForm, parseUntrusted } from '../untrusted-json.js';
import { ECOSYSTEM, SCOPES } from './component.js';
import { INCOMPLETE } from './incomplete.js';

/** About 500,000 places of packages; what is bigger was not written by us. */
export const MAX_SBOM_BYTES = 64 * 1024 * 1024;

/** What a bill of materials says of its packages, and of what it is. */
export interface SbomPart {
  readonly name: string;
  readonly version: string | null;
  readonly inventory: readonly InventoryItem[];
  /** What it says itself that it lacks. */
  readonly gaps: readonly string[];
}

interface Property {
  readonly name: string;
  readonly value: string;
}

interface Component {
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
  readonly purl?: string;
  readonly evidence?: { readonly occurrences: readonly { readonly location: string }[] };
  readonly properties: readonly Property[];
}

/** The document as `schema/sbom-part.schema.json` describes it. */
interface Sbom {
  readonly metadata: {
    readonly component: { readonly name: string; readonly version?: string };
    readonly properties?: readonly Property[];
  };
  readonly components: readonly Component[];
}

const FORM: DocumentForm<Sbom> = {
  name: 'the bill of materials',
  maxBytes: MAX_SBOM_BYTES,
  remedy: 'leave the file that the sbom output of this version names',
  validator: () => loadValidator('sbom-part'),
};

/**
 * Reads a bill of materials that another stage or shard left behind, as hostile input, back into the packages that it
 * was made of.
 * @param path its name, for messages
 * @throws LocatedError for one that is not as we write it
 */
export async function parseSbom(text: string, path: string): Promise<SbomPart> {
  const { metadata, components } = await parseUntrusted(text, path, FORM);
  return {
    name: metadata.component.name,
    version: metadata.component.version ?? null,
    inventory: components.flatMap(itemsOf),
    gaps: valuesOf(metadata.properties ?? [], INCOMPLETE),
  };
}

/** A package for each place that holds it; one that came from a finding without a place has no path, and is kept. */
function itemsOf(component: Component): InventoryItem[] {
  const { name, version, purl = '', evidence, properties } = component;
  const [ecosystem = ''] = valuesOf(properties, ECOSYSTEM);
  const licenses = (component.licenses ?? []).flatMap(
    ({ expression, license }) => expression ?? license?.id ?? license?.name ?? [],
  );
  const item = { ecosystem, name, version, purl, scope: scopeOf(component.scope), licenses };
  return (evidence?.occurrences ?? [{ location: '' }]).map(({ location }) => ({ ...item, path: location }));
}

function scopeOf(word: string | undefined): Scope {
  if (word === SCOPES.runtime) return 'runtime';
  return word === SCOPES.development ? 'development' : 'unknown';
}

function valuesOf(properties: readonly Property[], name: string): string[] {
  return properties.filter((property) => property.name === name).map((property) => property.value);
}
