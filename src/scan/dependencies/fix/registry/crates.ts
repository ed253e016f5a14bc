import { field, flagField, listField, textField } from '../../file/value.js';
import { jsonTable } from './answer.js';
import type { Asks, RegistryForm, Release } from './registries.js';

/** doc.rust-lang.org/cargo/reference/registry-index.html: a line of JSON for each release. */
export const cratesRegistry: RegistryForm = {
  variable: 'GATEHOUSE_CRATES',
  address: 'https://index.crates.io',
  accept: 'text/plain',
  list: (name) =>
    /^[A-Za-z0-9_-]{1,64}$/.test(name) ? `/${folderOf(name.toLowerCase())}/${name.toLowerCase()}` : null,
  readList: (body) =>
    body
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line): Release[] => {
        const release = jsonTable(Buffer.from(line));
        const version = textField(release, 'vers');
        return version === undefined || flagField(release, 'yanked') ? [] : [{ version, asks: asksOf(release) }];
      }),
  release: null,
};

function folderOf(name: string): string {
  if (name.length < 3) return String(name.length);
  return name.length === 3 ? `3/${name[0]}` : `${name.slice(0, 2)}/${name.slice(2, 4)}`;
}

function asksOf(release: unknown): Asks {
  const asked = listField(release, 'deps').filter((one) => field(one, 'kind') !== 'dev');
  return new Map(
    asked.map((one) => [textField(one, 'package') ?? textField(one, 'name') ?? '', textField(one, 'req') ?? '']),
  );
}
