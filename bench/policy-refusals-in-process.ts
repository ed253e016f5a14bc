import { parsePolicy } from '../src/config/policy-file.js';
import { PRODUCT } from '../src/product.js';
import { HOSTILE } from './policy-hostile.js';

/*
 * What becomes of hostile policies, one after another in a process that has read an honest one before; processor time.
 */

const ROUNDS = 3;
const NOW = new Date('2026-12-01T00:00:00Z');
const LIST = 'version: 1\ngate:\n  rules: [{ id: a, when: "finding.path.startsWith(\'a\')", then: warn }]\n';
await parsePolicy(LIST, 'policy.yml', PRODUCT, { facts: { now: NOW, owners: null } });

async function refusal(text: string): Promise<string | null> {
  try {
    await parsePolicy(text, 'policy.yml', PRODUCT, { facts: { now: NOW, owners: null } });
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

for (const [what, text] of HOSTILE) {
  const times: number[] = [];
  let message: string | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    message = await refusal(text);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  process.stdout.write(`${JSON.stringify({ what, ms: Math.min(...times), message })}\n`);
}
