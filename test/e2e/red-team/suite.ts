import { appendFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Attack, Kind } from './attack.js';
import { makeAdvisories } from './indexed-advisories.js';
import { besiege } from './siege.js';

/** File that takes one line of JSON for every attack: bench/red-team.mjs makes its table of it. */
const RECORD = process.env.RED_TEAM_RECORD ?? '';

/** The tail takes minutes, and so does a process for each attack: bench/red-team.mjs tries all on the built action. */
const TRIES_ALL = process.env.GATEHOUSE_RED_TEAM === 'all';

/** The tests of one kind: every attack gets the answer that it deserves, every honest twin passes. */
export function testKind({ id, title, attacks, more, twins }: Kind): void {
  let advisories = '';
  beforeAll(() => {
    advisories = makeAdvisories();
  });
  afterAll(() => rmSync(advisories, { recursive: true, force: true }));

  const run = async (attack: Attack): Promise<void> => {
    const { code, outcome, comment, problems, run: ran } = await besiege(attack, advisories, TRIES_ALL);
    if (RECORD !== '') {
      const { name, answer } = attack;
      const log = problems.length > 0 ? `${ran.stdout}\n${ran.stderr}`.slice(-3_000) : '';
      appendFileSync(
        RECORD,
        `${JSON.stringify({ kind: id, title, name, answer, code, outcome, comment, problems, log })}\n`,
      );
    }
    expect(problems).toEqual([]);
  };
  const here = (list: readonly Attack[]) => list.filter(({ notOn }) => notOn?.includes(process.platform) !== true);
  const named = (list: readonly Attack[]) => here(list).map((attack) => [attack.name, attack] as const);

  describe(title, () => {
    test.each(named(attacks))('no green for an author who %s', (_name, attack) => run(attack));
    if (TRIES_ALL && more.length > 0)
      test.each(named(more))('no green for an author who %s', (_name, attack) => run(attack));
    if (!TRIES_ALL && more.length > 0)
      test.skip.each(named(more))('no green for an author who %s (GATEHOUSE_RED_TEAM=all)', () => {});
    test.each(named(twins))('green for an author who %s', (_name, attack) => run(attack));
  });
}
