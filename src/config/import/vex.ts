import { VEX_JUSTIFICATIONS, type VexJustification, type VexStatus } from '../../model/vex.js';
import { fieldOf, itemsOf } from '../plain-yaml.js';
import { given, type Imported, type ImportedException, textOf } from './imported.js';
import { packageOfPurl } from './purl-name.js';

/** OpenVEX 0.2.0: a statement lets a finding stay where it says that the product is not affected, or fixed. */
export function importOpenVex(value: unknown, path: string): Imported {
  return joined(
    itemsOf(fieldOf(value, 'statements')).map((statement) => {
      const vulnerability = fieldOf(statement, 'vulnerability');
      const id = typeof vulnerability === 'string' ? textOf(statement, 'vulnerability') : textOf(vulnerability, 'name');
      const status = textOf(statement, 'status');
      if (status !== 'not_affected' && status !== 'fixed') return notCarried(path, id, status);
      const justification = VEX_JUSTIFICATIONS.find((word) => word === textOf(statement, 'justification')) ?? null;
      const reason = textOf(statement, 'impact_statement') ?? textOf(statement, 'status_notes');
      return carried(
        path,
        { id, status, justification, reason },
        itemsOf(fieldOf(statement, 'products')).flatMap(purlsOf),
      );
    }),
  );
}

/** What a product's statement is about: its parts, where it names some. */
function purlsOf(product: unknown): string[] {
  const parts = itemsOf(fieldOf(product, 'subcomponents'));
  if (parts.length > 0) return parts.flatMap(purlsOf);
  if (typeof product === 'string') return [product];
  const purl = textOf(fieldOf(product, 'identifiers'), 'purl') ?? textOf(product, '@id');
  return purl === null ? [] : [purl];
}

const STATES: Readonly<Record<string, VexStatus>> = {
  not_affected: 'not_affected',
  false_positive: 'not_affected',
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
};
const JUSTIFICATIONS: Readonly<Record<string, VexJustification>> = {
  code_not_present: 'vulnerable_code_not_present',
  code_not_reachable: 'vulnerable_code_not_in_execute_path',
  protected_by_compiler: 'inline_mitigations_already_exist',
  protected_at_runtime: 'inline_mitigations_already_exist',
  protected_by_mitigating_control: 'inline_mitigations_already_exist',
};

/** CycloneDX 1.4 to 1.6, `vulnerabilities` with their `analysis`. */
export function importCycloneDx(value: unknown, path: string): Imported {
  const purls = new Map(
    itemsOf(fieldOf(value, 'components')).flatMap((each): [string, string][] => {
      const [ref, purl] = [textOf(each, 'bom-ref'), textOf(each, 'purl')];
      return ref === null || purl === null ? [] : [[ref, purl]];
    }),
  );
  return joined(
    itemsOf(fieldOf(value, 'vulnerabilities')).map((each) => {
      const id = textOf(each, 'id');
      const analysis = fieldOf(each, 'analysis');
      const state = textOf(analysis, 'state');
      const status = state !== null && Object.hasOwn(STATES, state) ? (STATES[state] ?? null) : null;
      if (status === null) return notCarried(path, id, state);
      const word = textOf(analysis, 'justification') ?? '';
      const justification = Object.hasOwn(JUSTIFICATIONS, word) ? (JUSTIFICATIONS[word] ?? null) : null;
      const refs = itemsOf(fieldOf(each, 'affects')).flatMap((affected) => textOf(affected, 'ref') ?? []);
      const reason = textOf(analysis, 'detail');
      return carried(
        path,
        { id, status, justification, reason },
        refs.map((ref) => purls.get(ref) ?? ref),
      );
    }),
  );
}

interface Said {
  readonly id: string | null;
  readonly status: VexStatus;
  readonly justification: VexJustification | null;
  readonly reason: string | null;
}

/** One exception for each package; without any the statement is about the product, and holds for all of it. */
function carried(path: string, { id, status, justification, reason }: Said, purls: readonly string[]): Imported {
  if (id === null) return { exceptions: [], notes: [`${path}: a statement names no vulnerability`] };
  const why = status === 'not_affected' ? justification : null;
  const packages = [...new Set(purls.map(packageOfPurl))];
  const names = packages.length === 0 ? [null] : packages;
  const exceptions = names.map(
    (name): ImportedException => given({ id, package: name, status, justification: why, reason }),
  );
  return { exceptions, notes: [] };
}

function notCarried(path: string, id: string | null, status: string | null): Imported {
  return {
    exceptions: [],
    notes: [`${path}: ${id ?? 'a statement'} is ${status ?? 'without a status'}: it lets nothing stay`],
  };
}

function joined(parts: readonly Imported[]): Imported {
  return {
    exceptions: parts.flatMap(({ exceptions }) => exceptions),
    notes: parts.flatMap(({ notes }) => notes),
  };
}
