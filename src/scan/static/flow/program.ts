import type { ClassForm, Import } from '../ir/module.js';
import type { ModuleConventions, RepositoryFiles } from '../language/modules.js';
import type { ModelIndex } from '../models/model-index.js';
import { EVERYWHERE_LOOKED, type Focus } from './focus.js';
import type { Unit } from './unit.js';
import type { Scope } from './value.js';

/** A class of the repository. */
export interface ClassOfRepository {
  readonly unit: Unit;
  readonly index: number;
  readonly form: ClassForm;
  /** How types call it. */
  readonly type: string;
}

/** A file with what the interpreter learnt of it. */
export interface LoadedUnit extends Unit {
  readonly conventions: ModuleConventions;
  readonly models: ModelIndex;
  readonly scope: Scope;
  /** Imports by local name. */
  readonly imports: ReadonlyMap<string, Import>;
  readonly wildcards: readonly Import[];
  /** Classes by the name that they are written with. */
  readonly classes: ReadonlyMap<string, ClassOfRepository>;
  state: 'new' | 'running' | 'done';
}

/** The files of one side that are looked at together. */
export interface Program {
  readonly units: ReadonlyMap<string, LoadedUnit>;
  readonly files: RepositoryFiles;
  /** Classes by type: the parts of one class may stand in several files. */
  readonly classes: ReadonlyMap<string, readonly ClassOfRepository[]>;
  /** Classes that name a type among their bases, by the base as it is written. */
  readonly heirs: ReadonlyMap<string, readonly ClassOfRepository[]>;
  /** What somebody wants to know of. */
  readonly focus: Focus;
}

export function loadUnit(unit: Unit, conventions: ModuleConventions, models: ModelIndex): LoadedUnit {
  const { imports } = unit.module;
  return {
    ...unit,
    conventions,
    models,
    scope: { vars: new Map(), outer: null },
    imports: new Map(imports.filter(({ local }) => local !== '*').map((each) => [each.local, each])),
    wildcards: imports.filter(({ local }) => local === '*'),
    classes: new Map(
      unit.module.classes.map((form, index) => [
        form.name,
        { unit, index, form, type: typeOf(unit.path, form.name, conventions.partialClasses) },
      ]),
    ),
    state: 'new',
  };
}

/** The canonical name of a class of the repository; one whose parts stand in several files is called by their folder. */
function typeOf(path: string, name: string, isPartial: boolean): string {
  return `repo:${isPartial ? path.slice(0, path.lastIndexOf('/') + 1) : path}#${name}`;
}

/** @param focus what is looked at of the files that are looked through; of the others nothing need be */
export function makeProgram(
  units: readonly LoadedUnit[],
  files: RepositoryFiles,
  focus: Focus = EVERYWHERE_LOOKED,
): Program {
  const classes = new Map<string, ClassOfRepository[]>();
  const heirs = new Map<string, ClassOfRepository[]>();
  for (const unit of units) {
    for (const each of unit.classes.values()) {
      const parts = classes.get(each.type);
      if (parts === undefined) classes.set(each.type, [each]);
      else parts.push(each);
      for (const { name } of each.form.bases) {
        const last = name.slice(name.lastIndexOf('.') + 1);
        const known = heirs.get(last);
        if (known === undefined) heirs.set(last, [each]);
        else known.push(each);
      }
    }
  }
  return { units: new Map(units.map((unit) => [unit.path, unit])), files, classes, heirs, focus };
}
