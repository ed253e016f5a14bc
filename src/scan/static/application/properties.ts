import type { Application } from './application.js';

const FILE = 'application.properties';
/** Where Spring is told what all paths begin with. */
const CONTEXT = ['server.servlet.context-path', 'spring.webflux.base-path', 'server.context-path'];
const MOST_ROUNDS = 4;

/** The settings of a Spring application. */
export interface Properties {
  /** What all paths of a file begin with. */
  prefix(path: string): string;
  /** A path with the values of its placeholders: `${api.path:/api}`. */
  filled(text: string, path: string): string;
}

export function propertiesOf(application: Application): Properties {
  const known = new Map<string, ReadonlyMap<string, string>>();

  function of(path: string): ReadonlyMap<string, string> {
    const folder = nearest(application, path);
    const found = known.get(folder) ?? read(application, folder);
    known.set(folder, found);
    return found;
  }

  function prefix(path: string): string {
    const values = of(path);
    return CONTEXT.map((name) => values.get(name)).find((each) => each !== undefined) ?? '';
  }

  function filled(text: string, path: string): string {
    let made = text;
    for (let round = 0; round < MOST_ROUNDS && made.includes('${'); round++) {
      made = made.replaceAll(/\$\{([^{}:]+)(?::([^{}]*))?\}/g, (all, name: string, otherwise?: string) => {
        return of(path).get(name.trim()) ?? otherwise ?? all.replace('$', '');
      });
    }
    return made;
  }

  return { prefix, filled };
}

/** The settings file of the nearest folder that holds both: what lies below `src/main/resources` is of the folder above. */
function nearest({ interpreter }: Application, path: string): string {
  const files = interpreter?.program.files.called(FILE) ?? [];
  const owner = (file: string) =>
    file.replace(/(?:src\/main\/)?(?:resources\/)?(?:config\/)?application\.properties$/, '');
  const own = files.filter((file) => !/(?:^|\/)test\//.test(file) && path.startsWith(owner(file)));
  return own.sort((a, b) => owner(b).length - owner(a).length)[0] ?? '';
}

function read(application: Application, file: string): ReadonlyMap<string, string> {
  const text = file === '' ? null : application.interpreter?.program.files.settings(file);
  const lines = (text ?? '').split('\n').filter((line) => !/^\s*[#!]/.test(line));
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^\s*([\w.-]+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}
