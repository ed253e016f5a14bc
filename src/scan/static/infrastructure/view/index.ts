import type { Budget } from '../budget.js';
import type { Resource } from '../resource.js';
import { iamStatements } from './iam-statement.js';
import { networkRules } from './network-rule.js';
import { unsegmentedWorkloads } from './unsegmented-workload.js';
import type { View } from './view.js';

const VIEWS: readonly View[] = [iamStatements, networkRules, unsegmentedWorkloads];

/** The resources, and what the views make of them. */
export function withViews(resources: readonly Resource[], budget: Budget): readonly Resource[] {
  const derived = VIEWS.flatMap((view) =>
    resources.flatMap((resource) => {
      budget.spend();
      return view.derive(resource, resources);
    }),
  );
  budget.spend(derived.length);
  return [...resources, ...derived];
}
