import { LocatedError } from '../../../../model/errors.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import {
  entriesField,
  field,
  flagField,
  isTable,
  type Table,
  tableField,
  tableOf,
  textField,
} from '../../file/value.js';
import { yamlDocuments } from '../../file/yaml.js';
import { yamlKeyLines } from '../../file/yaml-lines.js';
import type { Extraction, Manifest, Origin } from '../../package/package.js';
import { claimsOf, type Release } from '../read/claims.js';
import { formatGaps } from '../read/format-version.js';
import { npmSpecifier } from '../read/npm-specifier.js';
import { type NpmTarball, npmTarball } from '../read/npm-tarball.js';
import { type Demand, type NewDraft, packageGraph } from '../read/package-graph.js';
import { readPackageJson } from '../read/package-json.js';

interface Entry {
  readonly fields: Table;
  readonly index: number;
  /** Folder of a workspace member. */
  readonly member: string | null;
}

/** Yarn 2 and later: the entries name the members of the workspace, whose package.json tells development from runtime. */
export async function parseBerry(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const [document] = await yamlDocuments(file);
  if (!isTable(document)) {
    throw new LocatedError({ message: 'not a yarn lockfile', path: file.path, line: 1, remedy: 'run `yarn install`' });
  }
  const graph = packageGraph();
  const lines = yamlKeyLines(file.text, [], 0);
  const descriptors = descriptorIndex();
  const entries: Entry[] = [];
  for (const [key, fields] of Object.entries(document)) {
    if (key === '__metadata') continue;
    const line = lines.get(key);
    const where = { path: file.path, ...(line !== undefined && { line }) };
    const identity = isTable(fields) ? identityOf(textField(fields, 'resolution') ?? '') : null;
    if (!isTable(fields) || identity === null) {
      graph.problem({ message: 'an entry without resolution', ...where });
      continue;
    }
    const index = graph.add(draftOf(key, fields, identity, line));
    entries.push({ fields, index, member: identity.member });
    descriptors.add(key, index);
  }
  for (const [patched, plain] of descriptors.patched()) graph.depend(patched, plain);

  const manifests: Manifest[] = [];
  for (const { fields, index, member } of entries) {
    const kinds = member === null ? null : await memberKinds(member);
    for (const [name, range] of entriesField(fields, 'dependencies')) {
      if (typeof range !== 'string') continue;
      const kind = kinds === null ? null : (kinds.get(name) ?? 'unknown');
      for (const target of descriptors.find(name, range)) {
        if (kind !== null) graph.demand(kind, target, plainRange(range));
        const spare =
          kind === 'optional' || flagField(tableField(tableField(fields, 'dependenciesMeta'), name), 'optional');
        if (kind !== 'development') graph.depend(index, target, plainRange(range), spare);
      }
    }
  }

  /** What a member's package.json says about each of its dependencies; the lockfile mixes them. */
  async function memberKinds(member: string): Promise<ReadonlyMap<string, Demand>> {
    const manifest = await readPackageJson(read, siblingPath(file.path, `${member}/package.json`), graph.problem);
    if (manifest === null) return new Map();
    manifests.push(manifest.manifest);
    return new Map(
      manifest.demands.map(({ name, kind }) => [name, kind === 'peer' || kind === 'optional-peer' ? 'runtime' : kind]),
    );
  }

  // The root's own manifest first.
  manifests.sort((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1));
  const gaps = formatGaps(file, field(tableField(document, '__metadata'), 'version'), 10);
  return graph.extraction('yarn-berry', { manifests, gaps });
}

/** What an entry says of its package. */
function draftOf(key: string, fields: Table, identity: Identity, line: number | undefined): NewDraft {
  const { member, ...known } = identity;
  const version = versionOf(fields, member);
  const claimed = known.origin === 'registry' ? entryNamed(key, known.name, version) : null;
  const checksum = textField(fields, 'checksum');
  return {
    ecosystem: 'npm',
    ...known,
    // Yarn fetches what `resolution` names, whatever else the entry claims to be.
    version: known.version ?? version,
    ...(claimed !== null && claimsOf(claimed, known)),
    ...(line !== undefined && { line }),
    ...(checksum !== undefined && { integrity: checksum }),
    // Yarn keeps no checksum of what it installs on some platforms only.
    ...(field(fields, 'conditions') !== undefined && { hashed: true as const }),
  };
}

interface Descriptors {
  /** @param key of an entry: its descriptors, with commas between them */
  add(key: string, index: number): void;
  /** The packages that a range of a name stands for. */
  find(name: string, range: string): number[];
  /** Patched packages, each with the plain one. */
  patched(): (readonly [patched: number, plain: number])[];
}

function descriptorIndex(): Descriptors {
  const plain = new Map<string, number>();
  const patches = new Map<string, { readonly index: number; readonly silent: boolean }>();
  return {
    add(key, index) {
      for (const descriptor of key.split(/,\s*/)) {
        plain.set(descriptor, index);
        const base = patchedDescriptor(descriptor);
        if (base !== null) patches.set(base, { index, silent: descriptor.includes('#optional!builtin<') });
      }
    },
    // Yarn patches some packages silently: who asks for the plain one gets the patched one too.
    find(name, range) {
      for (const descriptor of [`${name}@${range}`, `${name}@npm:${range}`]) {
        const found = plain.get(descriptor);
        const patch = patches.get(descriptor);
        if (found !== undefined) return patch?.silent === true ? [found, patch.index] : [found];
      }
      return [];
    },
    patched: () =>
      [...patches].flatMap(([base, { index }]) => {
        const found = plain.get(base);
        return found === undefined ? [] : [[index, found] as const];
      }),
  };
}

/** The descriptor inside `typescript@patch:typescript@npm%3A5.0.2#…`: what is patched. */
function patchedDescriptor(descriptor: string): string | null {
  const start = descriptor.indexOf('@patch:');
  const end = start === -1 ? -1 : descriptor.indexOf('#', start);
  return end === -1 ? null : descriptor.slice(start + 7, end).replace('%3A', ':');
}

/** A workspace member's version is written as `0.0.0-use.local`, which is none. */
function versionOf(fields: Table, member: string | null): string {
  const version = textField(tableOf(fields), 'version') ?? '';
  return member !== null && version === '0.0.0-use.local' ? '' : version;
}

function plainRange(range: string): string {
  return range.startsWith('npm:') && npmSpecifier(range).name === undefined ? range.slice(4) : range;
}

interface Identity {
  readonly name: string;
  readonly origin: Origin;
  /** Folder of a member of the workspace. */
  readonly member: string | null;
  readonly version?: string;
  readonly commit?: string;
  readonly resolved?: string;
}

/** `name@npm:1.0.0`, `name@workspace:folder`, `name@https://…git#commit=…`, `name@patch:name@npm%3A1.0.0#…`. */
function identityOf(resolution: string): Identity | null {
  const at = resolution.indexOf('@', 1);
  if (at === -1) return null;
  const name = resolution.slice(0, at);
  const bindings = resolution.indexOf('::', at);
  const reference = resolution.slice(at + 1, bindings === -1 ? undefined : bindings);
  const workspace = /^workspace:(.*)$/.exec(reference)?.[1];
  if (workspace !== undefined) return { name, origin: 'workspace', member: workspace };
  const source = npmSpecifier(reference);
  const archive = archiveOf(bindings === -1 ? '' : resolution.slice(bindings));
  const version = archive?.version ?? /^(?:patch:.*@)?npm(?::|%3A)(\d[^#:]*)/i.exec(reference)?.[1];
  return {
    name: archive?.name ?? source.name ?? name,
    origin: source.origin,
    member: null,
    ...(source.origin === 'registry' && version !== undefined && { version }),
    ...(source.commit !== undefined && { commit: source.commit }),
    ...(source.origin !== 'registry' && { resolved: reference }),
  };
}

/** `::__archiveUrl=https%3A%2F%2F…`: the tarball that Yarn asks for where it is not at the usual place. */
function archiveOf(bindings: string): NpmTarball | null {
  const address = new URLSearchParams(bindings.replace(/^::/, '')).get('__archiveUrl');
  return address === null ? null : npmTarball(address);
}

/** What an entry is asked for as, by the first of its descriptors that asks for another name than it resolves to. */
function entryNamed(key: string, name: string, version: string): Release {
  for (const descriptor of key.split(/,\s*/)) {
    const at = descriptor.indexOf('@', 1);
    // `npm:latest` is a tag, `npm:other@latest` another package.
    const alias = descriptor.includes('@', at + 1) ? npmSpecifier(descriptor.slice(at + 1)).name : undefined;
    const asked = alias ?? descriptor.slice(0, at === -1 ? undefined : at);
    if (asked !== name) return { name: asked, version };
  }
  return { name, version };
}
