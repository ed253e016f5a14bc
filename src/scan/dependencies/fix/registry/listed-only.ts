import { entriesField, textField, textsField } from '../../file/value.js';
import { jsonTable } from './answer.js';
import type { RegistryForm, Release } from './registries.js';

const releases = (versions: readonly string[]): Release[] => versions.map((version) => ({ version }));
const lines = (body: Buffer) => body.toString('utf8').split('\n');

/** go.dev/ref/mod#goproxy-protocol; capital letters are written as `!` and the small one. */
export const goProxy: RegistryForm = {
  variable: 'GATEHOUSE_GOPROXY',
  address: 'https://proxy.golang.org',
  accept: 'text/plain',
  list: (name) =>
    /^[\w.~-]+\.[\w.~-]+(?:\/[\w.~-]+)*$/.test(name)
      ? `/${name.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`)}/@v/list`
      : null,
  readList: (body) => releases(lines(body).flatMap((line) => /^v(\d\S*)$/.exec(line.trim())?.[1] ?? [])),
  release: null,
};

/** maven.apache.org/repositories/metadata.html */
export const mavenCentral: RegistryForm = {
  variable: 'GATEHOUSE_MAVEN',
  address: 'https://repo.maven.apache.org/maven2',
  accept: 'text/xml',
  list: (name) => {
    const [, group, artifact] = /^([\w.-]+):([\w.-]+)$/.exec(name) ?? [];
    if (group === undefined || artifact === undefined || /\.\./.test(name)) return null;
    return `/${group.replaceAll('.', '/')}/${artifact}/maven-metadata.xml`;
  },
  readList: (body) =>
    releases([...body.toString('utf8').matchAll(/<version>([^<\s]+)<\/version>/g)].map(([, v]) => v ?? '')),
  release: null,
};

/** guides.rubygems.org/rubygems-org-compact-index-api; a platform follows a hyphen. */
export const rubyGems: RegistryForm = {
  variable: 'GATEHOUSE_RUBYGEMS',
  address: 'https://index.rubygems.org',
  accept: 'text/plain',
  list: (name) => (/^[\w.-]+$/.test(name) ? `/info/${name}` : null),
  readList: (body) => releases(lines(body).flatMap((line) => /^(\d[^\s-]*)(?:-\S+)? /.exec(line)?.[1] ?? [])),
  release: null,
};

/** learn.microsoft.com/nuget/api/package-base-address-resource */
export const nugetGallery: RegistryForm = {
  variable: 'GATEHOUSE_NUGET',
  address: 'https://api.nuget.org/v3-flatcontainer',
  accept: 'application/json',
  list: (name) => (/^[\w.-]+$/.test(name) ? `/${name.toLowerCase()}/index.json` : null),
  readList: (body) => releases(textsField(jsonTable(body), 'versions')),
  release: null,
};

/** packagist.org/apidoc#get-package-data, the metadata of Composer 2. */
export const packagistMetadata: RegistryForm = {
  variable: 'GATEHOUSE_PACKAGIST',
  address: 'https://repo.packagist.org',
  accept: 'application/json',
  list: (name) => (/^[\w.-]+\/[\w.-]+$/.test(name) ? `/p2/${name.toLowerCase()}.json` : null),
  readList: (body) =>
    releases(
      entriesField(jsonTable(body), 'packages').flatMap(([, list]) =>
        Array.isArray(list) ? list.flatMap((one) => textField(one, 'version')?.replace(/^v(?=\d)/, '') ?? []) : [],
      ),
    ),
  release: null,
};
