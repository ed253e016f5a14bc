import type { Attack, Kind, Twin } from '../attack.js';
import { SAFE_JS } from '../mistakes.js';

const SPRING = (dependencies: string) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>2.5.0</version>
  </parent>
  <groupId>com.shop</groupId>
  <artifactId>shop</artifactId>
  <version>1.0.0</version>
  <dependencies>${dependencies}</dependencies>
</project>
`;
const dependency = (group: string, artifact: string, version = '') =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version === '' ? '' : `<version>${version}</version>`}</dependency>`;
const GO = (direct: string) => `module example.com/shop\n\ngo 1.24\n\nrequire ${direct}\n`;
const CRYPTO = 'golang.org/x/crypto v0.30.0';
const goFile = (path: string) => `package shop\n\nimport _ "${path}"\n`;

const added = (name: string, path: string, text: string, comment: RegExp): Attack => ({
  name,
  change: { [path]: text },
  answer: 'told',
  comment,
});

/** What is asked for in a way that no lockfile answers: read, or said. */
const ATTACKS: readonly Attack[] = [
  added(
    'adds a Spring service whose versions stand in its parent',
    'pom.xml',
    SPRING(dependency('org.apache.logging.log4j', 'log4j-core')),
    /pom\.xml|log4j/,
  ),
  added(
    'asks Maven for a range',
    'pom.xml',
    SPRING(dependency('org.apache.logging.log4j', 'log4j-core', '[2.0,2.15)')),
    /pom\.xml|log4j/,
  ),
  added(
    'hides the version of a Maven package in a property that nobody sets',
    'pom.xml',
    SPRING(dependency('org.apache.logging.log4j', 'log4j-core', '${log4j.version}')),
    /pom\.xml|log4j/,
  ),
  added(
    'adds a Gradle build without a lockfile',
    'build.gradle',
    "dependencies {\n  implementation 'org.apache.logging.log4j:log4j-core:2.14.1'\n}\n",
    /build\.gradle|log4j/,
  ),
  added(
    'adds a Gradle build that asks for whatever is newest',
    'app/build.gradle.kts',
    'dependencies {\n  implementation("org.apache.logging.log4j:log4j-core:2.+")\n}\n',
    /build\.gradle\.kts|log4j/,
  ),
  added(
    'adds a Gradle build with a plugin block alone',
    'app/build.gradle.kts',
    'plugins {\n  id("org.springframework.boot") version "2.5.0"\n}\n',
    /build\.gradle\.kts/,
  ),
  added(
    'applies another Gradle script that holds the dependencies',
    'gradle/libs.gradle',
    "dependencies {\n  implementation 'org.apache.logging.log4j:log4j-core:2.14.1'\n}\n",
    /libs\.gradle|log4j/,
  ),
  added('asks pip for a range', 'requirements.txt', 'jinja2>=2.0,<3\n', /requirements\.txt|jinja2/),
  added('asks pip for a name without a version', 'requirements.txt', 'jinja2\n', /requirements\.txt|jinja2/),
  added(
    'includes requirements that are not there',
    'requirements.txt',
    '-r more/requirements.txt\n',
    /requirements\.txt/,
  ),
  added(
    'writes requirements under a name that pip takes as well',
    'deps/requirements.in',
    'jinja2\n',
    /requirements\.in/,
  ),
  added(
    'adds a pyproject without a lockfile',
    'pyproject.toml',
    '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["jinja2==2.10"]\n',
    /pyproject\.toml|jinja2/,
  ),
  added(
    'adds a build backend that is fetched at installation',
    'pyproject.toml',
    '[build-system]\nrequires = ["jinja2==2.10"]\nbuild-backend = "setuptools.build_meta"\n\n[project]\nname = "shop"\nversion = "1"\n',
    /pyproject\.toml|jinja2/,
  ),
  added(
    'adds a setup.py without a lockfile',
    'setup.py',
    "from setuptools import setup\n\nsetup(name='shop', install_requires=['jinja2==2.10'])\n",
    /setup\.py|jinja2/,
  ),
  added(
    'writes what a Python script needs into its head',
    'tools/report.py',
    '# /// script\n# dependencies = ["jinja2==2.10"]\n# ///\nprint(1)\n',
    /report\.py|jinja2/,
  ),
  added(
    'adds a conda environment',
    'environment.yml',
    'dependencies:\n  - python=3.12\n  - pip:\n      - jinja2==2.10\n',
    /environment\.yml|jinja2/,
  ),
  added(
    'adds a pixi manifest',
    'pixi.toml',
    '[workspace]\nname = "shop"\n\n[pypi-dependencies]\njinja2 = "==2.10"\n',
    /pixi\.toml|jinja2/,
  ),
  added(
    'adds a project of NuGet with a floating version',
    'Shop.csproj',
    '<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <PackageReference Include="Newtonsoft.Json" Version="12.*" />\n  </ItemGroup>\n</Project>\n',
    /Shop\.csproj|Newtonsoft/,
  ),
  added(
    'adds a project of NuGet without any version',
    'Shop.csproj',
    '<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <PackageReference Include="Newtonsoft.Json" />\n  </ItemGroup>\n</Project>\n',
    /Shop\.csproj|Newtonsoft/,
  ),
  added(
    'adds a package.json of a tool without a lockfile',
    'tools/package.json',
    '{ "dependencies": { "lodash": "4.17.20" } }\n',
    /tools\/package\.json|lodash/,
  ),
  added(
    'adds a Gemfile without a lockfile',
    'ops/Gemfile',
    "source 'https://rubygems.org'\ngem 'rack', '2.0.1'\n",
    /ops\/Gemfile|rack/,
  ),
  added(
    'adds a composer.json without a lockfile',
    'php/composer.json',
    '{ "require": { "monolog/monolog": "2.0.0" } }\n',
    /php\/composer\.json|monolog/,
  ),
  added(
    'adds a Cargo.toml without a lockfile',
    'tools/Cargo.toml',
    '[package]\nname = "t"\nversion = "0.1.0"\n\n[dependencies]\ntime = "0.2.1"\n',
    /tools\/Cargo\.toml|time/,
  ),
  added(
    'adds sbt, whose versions nobody resolves',
    'build.sbt',
    'libraryDependencies += "org.apache.logging.log4j" % "log4j-core" % "2.14.1"\n',
    /build\.sbt|log4j/,
  ),
  added(
    'adds Ruby that builds a query from the request',
    'app/orders.rb',
    "get('/o') { DB.execute(\"SELECT 1 FROM o WHERE n = '#{params[:n]}'\") }\n",
    /Ruby|orders\.rb/,
  ),
  added(
    'adds PHP that builds a query from the request',
    'app/orders.php',
    '<?php\n$db->query("SELECT 1 FROM o WHERE n = \'" . $_GET[\'n\'] . "\'");\n',
    /PHP|orders\.php/,
  ),
  added(
    'adds Kotlin, for which there are no rules',
    'app/Orders.kt',
    'db.Execute("SELECT 1 FROM o WHERE n = \'" + Request.Query["n"] + "\'");\n',
    /Kotlin|Orders\.kt/,
  ),
  {
    name: 'begins to import what the advisory is about',
    base: { 'go.mod': GO(CRYPTO), 'main.go': goFile('golang.org/x/crypto/bcrypt') },
    change: { 'sign.go': goFile('golang.org/x/crypto/openpgp') },
    answer: 'blocked',
    comment: /x\/crypto/,
  },
  {
    name: 'imports what the advisory is about below itself',
    base: { 'go.mod': GO(CRYPTO), 'main.go': goFile('golang.org/x/crypto/bcrypt') },
    change: { 'sign.go': goFile('golang.org/x/crypto/openpgp').replace('_ "', 'pgp "') },
    answer: 'blocked',
  },
  {
    name: 'adds a module and imports its affected package at once',
    base: { 'go.mod': 'module example.com/shop\n\ngo 1.24\n' },
    change: { 'go.mod': GO(CRYPTO), 'sign.go': goFile('golang.org/x/crypto/openpgp') },
    answer: 'blocked',
  },
];

const TWINS: readonly Twin[] = [
  {
    name: 'adds the module whose affected package nobody imports',
    base: { 'go.mod': 'module example.com/shop\n\ngo 1.24\n', 'main.go': 'package shop\n' },
    change: { 'go.mod': GO(CRYPTO), 'main.go': goFile('golang.org/x/crypto/bcrypt') },
    answer: 'green',
  },
  {
    name: 'edits code beside a Gradle build that the base has',
    base: { 'build.gradle': "dependencies {\n  implementation 'org.slf4j:slf4j-api:2.0.17'\n}\n" },
    change: { 'src/bills.js': SAFE_JS },
    answer: 'green',
  },
  {
    name: 'adds a pyproject without dependencies',
    change: { 'pyproject.toml': '[tool.ruff]\nline-length = 100\n' },
    answer: 'green',
  },
  {
    name: 'raises the go line, which is a least version and no toolchain',
    base: { 'go.mod': 'module example.com/shop\n\ngo 1.23\n' },
    change: { 'go.mod': 'module example.com/shop\n\ngo 1.24\n' },
    answer: 'green',
  },
];

export const READING: Kind = {
  id: 'reading',
  title: 'asking for packages where nobody reads',
  attacks: ATTACKS.filter((_attack, index) => index % 2 === 0),
  more: ATTACKS.filter((_attack, index) => index % 2 === 1),
  twins: TWINS,
};
