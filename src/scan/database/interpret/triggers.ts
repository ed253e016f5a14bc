import type { CreateEventTrigStmt, CreateTrigStmt } from 'libpg-query';
import { qualified } from '../name.js';
import type { RelationState, TriggerState } from '../state/objects.js';
import { type Context, tellGap, work } from './context.js';
import { pathOf, relationNamed } from './lookup.js';
import { namesIn } from './tree.js';

export function createTrigger(
  { state, at }: Context,
  { trigname: name = '', relation, funcname }: CreateTrigStmt,
): void {
  relationNamed(state, relation).triggers.set(name, {
    name,
    calls: calledName(state, namesIn(funcname)),
    called: namesIn(funcname),
    enabled: true,
    location: at,
  });
}

interface FoundTrigger {
  readonly relation: RelationState;
  readonly trigger: TriggerState;
}

/** Triggers that call a function. @param called its name, `schema.name` */
export function triggersCalling(context: Context, called: string): FoundTrigger[] {
  const found: FoundTrigger[] = [];
  for (const schema of context.state.schemas.values()) {
    work(context, schema.relations.size);
    for (const relation of schema.relations.values()) {
      for (const trigger of relation.triggers.values()) if (trigger.calls === called) found.push({ relation, trigger });
    }
  }
  return found;
}

function calledName(state: Context['state'], names: readonly string[]): string {
  const name = names.at(-1) ?? '';
  const home = pathOf(state, names.at(-2)).find(({ functions }) => functions.has(name));
  return qualified(home?.name ?? names.at(-2) ?? state.searchPath[0] ?? 'public', name);
}

/** From here on each statement may run it, with the rights of whoever changes the schema. */
export function createEventTrigger(context: Context, { trigname = '', funcname }: CreateEventTrigStmt): void {
  const called = calledName(context.state, namesIn(funcname));
  tellGap(context, 'dynamic-sql', null, `event trigger ${trigname} runs ${called} whenever the schema changes`);
}
