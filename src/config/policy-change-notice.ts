import type { Policy } from '../model/policy.js';
import type { Workspace } from '../model/workspace.js';
import { onlyFiles, UnreadLayerError } from './layers/layer-reader.js';
import { entriesOf } from './layers/layer-stack.js';
import { type LoadedPolicy, textOf } from './load-policy.js';
import { policyChanges } from './policy-change.js';
import { MAX_POLICY_BYTES, readDocument } from './policy-document.js';
import type { ProductForm } from './product-form.js';
import { first } from './read-first.js';
import { settingChanges } from './setting-changes.js';
import { policyOfSide } from './side-policy.js';

/** What a change to the policy file would mean once merged, with what both sides extend. */
export async function describePolicyChange(
  workspace: Workspace,
  loaded: LoadedPolicy,
  form: ProductForm,
): Promise<string[]> {
  const { path, layers, facts } = loaded;
  const [ofBase, ofHead] = [
    workspace.readBaseTip([path], MAX_POLICY_BYTES),
    workspace.read('head', [path], MAX_POLICY_BYTES),
  ];
  const base = await policyOfSide(ofBase, path, form, { facts, layers: layers.read });
  const head = await policyOfSide(ofHead, path, form, { facts, layers: onlyFiles(layers) });
  if (head instanceof UnreadLayerError) return notCompared(base, head, workspace, loaded, form);
  if (head instanceof Error) return [`would be invalid once merged: ${head.message.split('\n')[0]}`];
  if (base instanceof Error) return ['replaces an invalid policy'];
  const lines = policyChanges(base, head, form);
  return lines.length === 0 ? ['edited without a change of meaning'] : lines;
}

async function notCompared(
  base: Policy | Error,
  why: Error,
  workspace: Workspace,
  { path }: LoadedPolicy,
  form: ProductForm,
): Promise<string[]> {
  const before = new Map(base instanceof Error ? [] : base.extends.map((each) => [fileIn(each), each]));
  const text = textOf(await first(workspace.read('head', [path], MAX_POLICY_BYTES)), path);
  const { values } = await readDocument(text, path, form);
  const after = new Map(entriesOf(values).map((each) => [fileIn(each), each]));
  return [
    ...settingChanges(prefixed(before), prefixed(after)),
    `what the policy would come to once merged could not be compared: ${why.message}`,
  ];
}

function fileIn(entry: string): string {
  return entry.slice(0, Math.max(entry.lastIndexOf('@'), 0)) || entry;
}

function prefixed(entries: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...entries].map(([file, entry]) => [`extends ${file}`, entry.slice(file.length + 1)]));
}
