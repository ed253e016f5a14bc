import type { CoverageEntry } from '../../model/coverage.js';
import type { RuleLevel } from '../../model/finding.js';
import type { Observation } from '../../model/observation.js';
import type { Problem } from '../../model/scan.js';
import type { ScanOutcome } from '../../model/scan-outcome.js';
import type { Workspace } from '../../model/workspace.js';
import { ledgerOf } from '../ledger.js';
import type { ScanContext } from '../scanner.js';
import { withOtherEngines } from './engines/wrapped.js';
import { divideAllowed, listAllowed, observeAllowed } from './habits/allowed.js';
import { habitChanges } from './habits/habit-change.js';
import { readHabits } from './habits/habits.js';
import { type HashKey, repositoryKey } from './hash/repository-key.js';
import { hashSecrets, type SecretHash } from './hash/secret-hash.js';
import { gitAt } from './history/git.js';
import type { HistoryResult } from './history/scan-history.js';
import { createEngine, type Engine } from './match/engine.js';
import { maskedNames } from './names/masked-names.js';
import { observeSecrets, type PlacedSecret, secretKey } from './observe.js';
import { policyEngine } from './policy-engine.js';
import { loadRules } from './rules/load-rules.js';
import { scanPlaces } from './scan-places.js';
import type { FoundSecret } from './scan-text.js';
import { NO_TEXTS, scanTexts, type TextScan } from './scan-texts.js';
import type { SecretsSettings } from './settings.js';
import type { SideResult } from './side-result.js';
import type { Verdicts } from './verify/verdict.js';
import { verifySecrets } from './verify/verify.js';
import { weighInTests } from './weigh.js';

let product: Promise<Engine> | undefined;

/** Finds the secrets of both sides, of the commits between them and of what people wrote on the pull request. */
export async function scanSecrets(context: ScanContext<SecretsSettings>): Promise<ScanOutcome> {
  const { workspace } = context;
  product ??= loadRules().then(createEngine);
  const own = await product;
  const ourRules = new Set([...own.rules.rules, ...context.settings.ownRules].map((rule) => rule.id));
  const habits = await readHabits(workspace, ourRules);
  const { engine, levels, notes: ruleNotes } = policyEngine(own, context.settings, habits.provider);

  const reading = textsOf(context, engine);
  const git = gitAt(context.exec, workspace.root);
  const { paths, tree, baseTree, history, words } = await scanPlaces(engine, git, context);
  const all = await withOtherEngines(context, {
    head: { paths: paths.head, found: tree.found },
    base: { paths: paths.base, found: baseTree.found },
  });
  const [headFound, baseFound] = await Promise.all([
    weighInTests(all.head, 'head', context.classes),
    weighInTests(all.base, 'base', context.classes),
  ]);
  const removed = removedSince(history, tree.found);
  const texts = await reading;
  const placed = [...headFound.map(inTree), ...removed, ...words.head];
  const head = divideAllowed([...placed, ...texts.placed], habits);
  const base = divideAllowed([...baseFound.map(inTree), ...history.inBase, ...words.base], habits);
  const allowed = listAllowed(head.allowed, base.allowed);
  const shown = [...head.kept, ...base.kept, ...[...allowed.head, ...allowed.base].map((each) => each.placed)];
  for (const { secret } of shown) mask(secret, context);
  const verified = await verifySecrets(head.kept, context);

  const values = shown.map(({ secret }) => secret.value);
  const key = values.length === 0 ? NO_KEY : await repositoryKey(workspace, git, context.hashKey);
  const hash = await hashSecrets(key, values);
  const changedHabits = await habitChanges(workspace, habits, placed, ourRules);
  const problems = [...habits.problems, ...all.problems, ...history.problems, ...words.problems, ...texts.problems];
  return {
    engine: all.engine,
    status: problems.length > 0 ? 'partial' : 'complete',
    reason: reasonOf(problems),
    problems,
    head: [
      ...bounded(observeHead(head.kept, base.kept, hash, verified.verdicts), levels),
      ...observeAllowed(allowed.head, hash),
    ],
    base: [...bounded(observeSecrets(base.kept, hash), levels), ...observeAllowed(allowed.base, hash)],
    coverage: [...coverageOf(workspace, tree, baseTree), ...history.coverage],
    stats: { files: tree.files + history.files, bytes: tree.bytes + history.bytes + texts.bytes, packages: 0 },
    maskedNames: maskedNames([...paths.head, ...paths.base], shown),
    notes: [
      ...ruleNotes,
      ...habits.notes,
      ...changedHabits,
      ...all.notes,
      ...texts.notes,
      ...allowed.notes,
      ...verified.notes,
    ],
  };
}

/** A rule may go as far as the policy says of it. */
function bounded(seen: readonly Observation[], levels: ReadonlyMap<string, RuleLevel>): Observation[] {
  return seen.map((each) => {
    const level = levels.get(each.rule) ?? 'block';
    return level === 'block' ? each : { ...each, level };
  });
}

/** What is read as a text on the base, and is none any more, was taken out of sight; a picture never was in it. */
function coverageOf({ changes }: Workspace, head: SideResult, base: SideResult): CoverageEntry[] {
  const known = new Set(base.gaps.map(({ path }) => path));
  const looksAt = (path: string) => base.seen.has(path) || known.has(path);
  return ledgerOf({ scanner: 'secrets', head: head.gaps, base: base.gaps, changes, looksAt });
}

function reasonOf(problems: readonly Problem[]): string | null {
  const [only, ...others] = problems;
  if (only === undefined) return null;
  if (others.length > 0) return `${problems.length} places not wholly scanned`;
  return only.path === undefined ? only.message : '1 place not wholly scanned';
}

/** Read beside the scan of the tree. Of several runs that share a pull request, the first one reads its texts. */
function textsOf({ texts, workspace }: ScanContext, engine: Engine): Promise<TextScan> {
  if (texts === undefined || (workspace.part?.index ?? 1) !== 1) return Promise.resolve(NO_TEXTS);
  const scan = scanTexts(engine, texts);
  // Awaited later: until then a failure must not end the process.
  scan.catch(() => {});
  return scan;
}

/** A text has no base: a secret that the base knows in a file is new all the same where a text holds it. */
function observeHead(
  head: readonly PlacedSecret[],
  base: readonly PlacedSecret[],
  hash: SecretHash,
  verdicts: Verdicts,
): Observation[] {
  const known = new Set(base.map(secretKey));
  const isNews = (each: PlacedSecret) => each.text !== undefined && known.has(secretKey(each));
  return [
    ...observeSecrets(
      head.filter((each) => !isNews(each)),
      hash,
      verdicts,
    ),
    ...observeSecrets(head.filter(isNews), hash, verdicts),
  ];
}

function inTree(secret: FoundSecret): PlacedSecret {
  return { secret, commit: null };
}

/** Key of a run that found no secret: finding the repository's would walk the whole history. */
const NO_KEY: HashKey = { bytes: Buffer.alloc(0), isRandom: true };

/** Secrets of the history that the tree no longer holds: those it holds are reported at their place there. */
function removedSince(history: HistoryResult, tree: readonly FoundSecret[]): PlacedSecret[] {
  const there = new Set(tree.map((secret) => `${secret.rule.id} ${secret.value}`));
  return history.placed.filter(({ secret }) => !there.has(`${secret.rule.id} ${secret.value}`));
}

/** The host must hide the value, its lines and its base64 form before anything is said of it. */
function mask(secret: FoundSecret, context: ScanContext): void {
  if (context.mask === undefined) return;
  const bytes = Buffer.from(secret.value, 'latin1');
  const value = bytes.toString('utf8');
  context.mask(value);
  for (const line of value.split(/\r?\n|\\n/)) if (line.length >= 4 && line !== value) context.mask(line);
  context.mask(bytes.toString('base64'));
}
