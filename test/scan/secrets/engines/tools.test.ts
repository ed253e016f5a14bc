import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SECRET_TOOLS } from '../../../../src/scan/secrets/engines/tools.js';
import { ROOT } from '../../../helpers/dist.js';

test('the policy takes the name of every secret tool there is, and no name of one that is not', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'schema/policy.schema.json'), 'utf8'));
  const { enum: names } = schema.properties.secrets.properties.engine;
  expect(names).toEqual(['builtin', ...SECRET_TOOLS.map(({ name }) => name), 'all']);
});
