import type { CheckButton } from '../check-run.js';

/** What a click on one of our buttons asks for. */
export type ButtonRequest = { readonly kind: 'recheck' } | { readonly kind: 'explain'; readonly id: string };

const NAME = 'Gatehouse report';
const RECHECK = 'recheck';
const EXPLAIN = /^explain:([0-9a-f]{8})$/;
const ID_LENGTH = 8;
const PULL = /^gatehouse:pull\/([1-9]\d{0,8})$/;

/** The check run's name for a project key. Not the job's name: the job is what a ruleset requires, and never this. */
export function checkRunName(key: string): string {
  return key === 'default' ? NAME : `${NAME} (${key})`;
}

/** Whether a check run bears the name of ours, whatever its project. */
export function isCheckRunName(name: string): boolean {
  return name === NAME || (name.startsWith(`${NAME} (`) && name.endsWith(')'));
}

export const RECHECK_BUTTON = {
  label: 'Check again',
  description: 'Run the gate again for this commit',
  identifier: RECHECK,
} as const satisfies CheckButton;

/** The button that asks what a finding means, by the beginning of its id. */
export function explainButton(findingId: string): CheckButton {
  return {
    label: 'Explain the worst',
    description: 'Comment what the first finding means',
    identifier: `explain:${findingId.slice(0, ID_LENGTH)}`,
  };
}

/** What a button's identifier stands for; null when it is none of ours. */
export function readButton(identifier: string): ButtonRequest | null {
  if (identifier === RECHECK) return { kind: 'recheck' };
  const id = EXPLAIN.exec(identifier)?.[1];
  return id === undefined ? null : { kind: 'explain', id };
}

/** The external id of a check run on a pull request: a fork's pull request is not in the payload of a click. */
export function formatPullReference(number: number): string {
  return `gatehouse:pull/${number}`;
}

/** The pull request that an external id of ours names; null for any other. */
export function parsePullReference(externalId: string | null): number | null {
  const number = PULL.exec(externalId ?? '')?.[1];
  return number === undefined ? null : Number(number);
}
