import type { PolicyForm } from './config/policy-form.js';
import { CONDITIONS } from './policy/conditions/index.js';
import { SCANNERS } from './scan/index.js';

/** What a policy file can hold: a section for each scanner, a key for each condition of the gate. */
export const POLICY_FORM: PolicyForm = { scanners: SCANNERS, conditions: CONDITIONS };
