import { describe, expect, test } from '@jest/globals';
import { staticChecks } from '../../../../src/scan/static/index.js';
import { aContext } from '../fake-context.js';
import { type Labelled, labelledInputs } from './labelled-inputs.js';

async function keysOf({ path, text, beside = {} }: Labelled): Promise<readonly string[]> {
  const { elements } = await staticChecks.scan(aContext({ head: { [path]: text, ...beside } }));
  return [...new Set((elements?.head ?? []).map(({ key }) => key))].sort();
}

describe('a reviewer is told what the code exposes and reaches, and nothing that it does not', () => {
  test.each(labelledInputs())('$what ($path)', async (labelled) => {
    const { keys, missed = [], invented = [] } = labelled;
    expect(await keysOf(labelled)).toEqual([...keys.filter((key) => !missed.includes(key)), ...invented].sort());
  });
});
