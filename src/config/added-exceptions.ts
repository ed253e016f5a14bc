import type {
  AddedException,
  AddedExceptions,
  Exception,
  ExceptionFacts,
  ExceptionRefusal,
  Policy,
} from '../model/policy.js';
import type { Workspace } from '../model/workspace.js';
import { baseOwnersOf } from './code-owners.js';
import { type Floor, floorAgainst } from './layers/floor.js';
import { onlyFiles } from './layers/layer-reader.js';
import type { LoadedPolicy } from './load-policy.js';
import { MAX_POLICY_BYTES } from './policy-document.js';
import { type PolicyReading, refusalsOf } from './policy-file.js';
import type { ProductForm } from './product-form.js';
import { exceptionsSection } from './section/exceptions.js';
import { policyOfSide } from './side-policy.js';

/**
 * The exceptions that a change adds to the policy of the base, one that it makes wider or longer among them. Nothing else of
 * the head's file is read, and the base's settings say what an exception may be. null: none is added, or nothing can
 * tell.
 */
export async function addedExceptions(
  workspace: Workspace,
  loaded: LoadedPolicy,
  form: ProductForm,
): Promise<AddedExceptions | null> {
  const { path, policy, isInRepository, facts, layers } = loaded;
  if (!isInRepository || workspace.baseline !== 'known') return null;
  const reading = { layers: onlyFiles(layers) };
  const ofHead = (asked: PolicyReading) =>
    policyOfSide(workspace.read('head', [path], MAX_POLICY_BYTES), path, form, asked);
  const head = await ofHead(reading);
  if (head instanceof Error) return null;
  // Those of another layer count once it is the base's.
  const own = head.exceptions.filter(({ layer }) => layer === undefined);
  if (own.length === 0) return null;
  // What the branch had when it left and the base has removed since is no doing of the change, and would not be merged.
  const left = await policyOfSide(workspace.read('base', [path], MAX_POLICY_BYTES), path, form, reading);
  const added = addedTo([...policy.exceptions, ...(left instanceof Error ? [] : left.exceptions)], own);
  if (added.length === 0) return null;
  const asItIs = await ofHead({ ...reading, facts });
  const invalid = asItIs instanceof Error ? [{ setting: 'policy', message: `once merged: ${lineOf(asItIs)}` }] : [];
  const bound = boundBy(policy.gate, added, form, facts);
  return {
    exceptions: bound.map(({ exception, refusals }) => ({
      exception,
      refusals: [...refusals, ...refusedAbove(exception, layers.floors), ...invalid],
    })),
    policyPath: path,
    policyOwners: await baseOwnersOf(workspace, path),
  };
}

/** Each with what the settings of a gate find wrong with it. */
export function boundBy(
  gate: Policy['gate'],
  exceptions: readonly Exception[],
  form: ProductForm,
  facts: ExceptionFacts,
): AddedException[] {
  return exceptions.map((exception) => ({ exception, refusals: refusalsOf(exception, gate, form, facts) }));
}

/** What the layers of the base let nobody below them except, no approval does; the head's own `extends` has no say in it. */
function refusedAbove(exception: Exception, floors: readonly Floor[]): ExceptionRefusal[] {
  const against = floorAgainst(floors, exceptionsSection.layering, exception, ['exceptions']);
  const why = `${against?.layer} does not list it as overridable`;
  return against === undefined ? [] : [{ setting: 'extends', message: why }];
}

function lineOf({ message }: Error): string {
  return message.split('\n')[0] ?? '';
}

function addedTo(known: readonly Exception[], exceptions: readonly Exception[]): Exception[] {
  const longest = new Map<string, string>();
  for (const exception of known) {
    const key = keyOf(exception);
    if (exception.expires > (longest.get(key) ?? '')) longest.set(key, exception.expires);
  }
  return exceptions.filter((exception) => exception.expires > (longest.get(keyOf(exception)) ?? ''));
}

/** All that decides what an exception covers and who answers for it; other words for its reason are no other exception. */
function keyOf({ line: _line, layer: _layer, reason: _reason, expires: _expires, ...rest }: Exception): string {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}
