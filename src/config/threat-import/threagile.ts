import type { ForeignThreat } from '../../model/foreign-threat.js';
import { textOf } from '../import/imported.js';
import { entriesOf, fieldOf } from '../plain-yaml.js';
import { statusOf } from './answer-text.js';

/** Categories of Threagile's built-in rules, and the letter of STRIDE under which it has them. */
const STRIDE: Readonly<Record<string, string>> = {
  'missing-authentication': 'spoofing',
  'missing-authentication-second-factor': 'spoofing',
  'cross-site-request-forgery': 'spoofing',
  'unguarded-access-from-internet': 'elevation of privilege',
  'unguarded-direct-datastore-access': 'elevation of privilege',
  'untrusted-deserialization': 'elevation of privilege',
  'container-baseimage-backdooring': 'tampering',
  'code-backdooring': 'tampering',
  'sql-nosql-injection': 'tampering',
  'ldap-injection': 'tampering',
  'missing-hardening': 'tampering',
  'missing-file-validation': 'spoofing',
  'missing-waf': 'tampering',
  'cross-site-scripting': 'tampering',
  'unencrypted-communication': 'information disclosure',
  'unencrypted-asset': 'information disclosure',
  'path-traversal': 'information disclosure',
  'server-side-request-forgery': 'information disclosure',
  'accidental-secret-leak': 'information disclosure',
  'missing-vault': 'information disclosure',
  'dos-risky-access-across-trust-boundary': 'denial of service',
};

/** The tracked risks of a model of Threagile: `category@asset@…`, each with what the team says of it. */
export function importThreagile(model: unknown): readonly ForeignThreat[] {
  const titles = new Map(
    entriesOf(fieldOf(model, 'technical_assets')).map(([title, asset]) => [String(fieldOf(asset, 'id')), title]),
  );
  return entriesOf(fieldOf(model, 'risk_tracking')).map(([id, risk]): ForeignThreat => {
    const [category = '', ...assets] = id.split('@');
    const ticket = textOf(risk, 'ticket');
    const justification = textOf(risk, 'justification');
    const reason = [justification, ticket === null ? null : `ticket ${ticket}`].filter((part) => part !== null);
    return {
      title: id.slice(0, 300),
      about: assets.flatMap((asset) => [titles.get(asset) ?? [], asset].flat()).filter((name) => name !== '*'),
      category: Object.hasOwn(STRIDE, category) ? (STRIDE[category] ?? null) : null,
      status: statusOf(fieldOf(risk, 'status')),
      by: textOf(risk, 'checked_by'),
      reason: reason.length === 0 ? null : reason.join('; '),
      answer: null,
    };
  });
}
