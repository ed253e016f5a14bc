import type { Manifest } from './manifest.js';

const pom = (dependencies: string, parent = '') =>
  `<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <modelVersion>4.0.0</modelVersion>\n${parent}  <groupId>com.shop</groupId>\n  <artifactId>shop</artifactId>\n  <version>1.0.0</version>\n  <dependencies>\n${dependencies}  </dependencies>\n</project>\n`;
const dependency = (group: string, artifact: string, version?: string) =>
  `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${version === undefined ? '' : `<version>${version}</version>`}</dependency>\n`;
const PARENT =
  '  <parent>\n    <groupId>org.springframework.boot</groupId>\n    <artifactId>spring-boot-starter-parent</artifactId>\n    <version>3.4.0</version>\n  </parent>\n';
const SLF = dependency('org.slf4j', 'slf4j-api');
const gradle = (names: readonly string[]) =>
  `dependencies {\n${names.map((name) => `  implementation '${name}'\n`).join('')}}\n`;
const kotlin = (names: readonly string[]) =>
  `dependencies {\n${names.map((name) => `  implementation("${name}")\n`).join('')}}\n`;
const SLF_NAME = 'org.slf4j:slf4j-api:2.0.17';
const GUAVA = 'com.google.guava:guava:33.4.0-jre';
const verification = (version: string) =>
  `<verification-metadata><components><component group="org.slf4j" name="slf4j-api" version="${version}"/></components></verification-metadata>\n`;
const csproj = (references: string) =>
  `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>\n  <ItemGroup>\n${references}  </ItemGroup>\n</Project>\n`;
const reference = (name: string, version: string) =>
  `    <PackageReference Include="${name}" Version="${version}" />\n`;
const nugetLock = (version: string) =>
  `{ "version": 1, "dependencies": { "net9.0": { "Serilog": { "type": "Direct", "requested": "[4.2.0, )", "resolved": "${version}" } } } }\n`;

const jvm = (id: string, path: string, content: string, changed: string, more: Partial<Manifest> = {}): Manifest => ({
  id,
  ecosystem: 'Maven',
  path,
  reading: 'open',
  content,
  changed,
  ...more,
});
const nuget = (id: string, path: string, content: string, changed: string, more: Partial<Manifest> = {}): Manifest => ({
  ...jvm(id, path, content, changed, more),
  ecosystem: 'NuGet',
});

export const JVM: readonly Manifest[] = [
  // Offline nobody knows what slf4j itself brings along, so even literal versions are one level deep.
  jvm(
    'pom.xml, literal versions',
    'pom.xml',
    pom(dependency('org.slf4j', 'slf4j-api', '2.0.17')),
    pom(dependency('org.slf4j', 'slf4j-api', '2.0.16')),
    { isExample: true },
  ),
  jvm(
    'pom.xml with a parent elsewhere',
    'pom.xml',
    pom(SLF, PARENT),
    pom(SLF + dependency('com.google.guava', 'guava'), PARENT),
  ),
  jvm(
    'pom.xml, ranges',
    'pom.xml',
    pom(dependency('org.slf4j', 'slf4j-api', '[2.0,3)')),
    pom(dependency('org.slf4j', 'slf4j-api', '[1.7,3)')),
  ),
  jvm('build.gradle', 'build.gradle', gradle([SLF_NAME]), gradle([SLF_NAME, GUAVA])),
  jvm('build.gradle.kts', 'build.gradle.kts', kotlin([SLF_NAME]), kotlin([SLF_NAME, GUAVA])),
  jvm(
    'settings.gradle with a catalogue',
    'settings.gradle',
    `dependencyResolutionManagement { versionCatalogs { libs { library('slf4j', '${SLF_NAME}') } } }\n`,
    `dependencyResolutionManagement { versionCatalogs { libs { library('slf4j', '${SLF_NAME}')\n library('guava', '${GUAVA}') } } }\n`,
  ),
  jvm('a Gradle script beside the build', 'gradle/libs.gradle', gradle([SLF_NAME]), gradle([SLF_NAME, GUAVA])),
  jvm(
    'libs.versions.toml',
    'gradle/libs.versions.toml',
    `[libraries]\nslf4j = "${SLF_NAME}"\n`,
    `[libraries]\nslf4j = "${SLF_NAME}"\nguava = "${GUAVA}"\n`,
    { beside: { 'build.gradle': 'dependencies {\n  implementation(libs.slf4j)\n}\n' }, isAskedFor: true },
  ),
  jvm(
    'gradle.lockfile',
    'gradle.lockfile',
    `${SLF_NAME}=runtimeClasspath\nempty=\n`,
    'org.slf4j:slf4j-api:2.0.16=runtimeClasspath\nempty=\n',
    { reading: 'whole', beside: { 'build.gradle': gradle(['org.slf4j:slf4j-api:2.0.+']) }, isAskedFor: true },
  ),
  jvm(
    'dependency-locks of Gradle',
    'gradle/dependency-locks/compileClasspath.lockfile',
    `${SLF_NAME}\n`,
    'org.slf4j:slf4j-api:2.0.16\n',
    { reading: 'whole', beside: { 'build.gradle': gradle([SLF_NAME]) }, isAskedFor: true },
  ),
  jvm('verification-metadata.xml', 'gradle/verification-metadata.xml', verification('2.0.17'), verification('2.0.16'), {
    reading: 'whole',
  }),
  jvm(
    'build.sbt',
    'build.sbt',
    'libraryDependencies += "org.slf4j" % "slf4j-api" % "2.0.17"\n',
    'libraryDependencies ++= Seq("org.slf4j" % "slf4j-api" % "2.0.17", "com.google.guava" % "guava" % "33.4.0-jre")\n',
  ),
  jvm(
    'project.clj',
    'project.clj',
    '(defproject shop "1.0"\n  :dependencies [[org.slf4j/slf4j-api "2.0.17"]])\n',
    '(defproject shop "1.0"\n  :dependencies [[org.slf4j/slf4j-api "2.0.17"]\n                 [com.google.guava/guava "33.4.0-jre"]])\n',
  ),
  jvm(
    'deps.edn',
    'deps.edn',
    '{:deps {org.slf4j/slf4j-api {:mvn/version "2.0.17"}}}\n',
    '{:deps {org.slf4j/slf4j-api {:mvn/version "2.0.17"}\n        com.google.guava/guava {:mvn/version "33.4.0-jre"}}}\n',
  ),
  jvm(
    'ivy.xml',
    'ivy.xml',
    '<ivy-module version="2.0"><dependencies><dependency org="org.slf4j" name="slf4j-api" rev="2.0.17"/></dependencies></ivy-module>\n',
    '<ivy-module version="2.0"><dependencies><dependency org="org.slf4j" name="slf4j-api" rev="2.0.16"/></dependencies></ivy-module>\n',
  ),
  jvm(
    'maven_install.json of Bazel',
    'maven_install.json',
    '{ "artifacts": { "org.slf4j:slf4j-api": { "version": "2.0.17" } }, "version": "2" }\n',
    '{ "artifacts": { "org.slf4j:slf4j-api": { "version": "2.0.16" } }, "version": "2" }\n',
  ),
  jvm(
    'MODULE.bazel',
    'MODULE.bazel',
    'bazel_dep(name = "rules_java", version = "8.6.1")\n',
    'bazel_dep(name = "rules_java", version = "8.6.1")\nbazel_dep(name = "protobuf", version = "29.0")\n',
    { ecosystem: 'Bazel' },
  ),
];

export const DOTNET: readonly Manifest[] = [
  nuget('packages.lock.json', 'packages.lock.json', nugetLock('4.2.0'), nugetLock('4.1.0'), {
    reading: 'whole',
    beside: { 'Shop.csproj': csproj(reference('Serilog', '4.2.0')) },
    isExample: true,
  }),
  nuget(
    'packages.config',
    'packages.config',
    '<packages>\n  <package id="Serilog" version="4.2.0" />\n</packages>\n',
    '<packages>\n  <package id="Serilog" version="4.1.0" />\n</packages>\n',
    { reading: 'whole' },
  ),
  nuget(
    'csproj, literal versions',
    'Shop.csproj',
    csproj(reference('Serilog', '4.2.0')),
    csproj(reference('Serilog', '4.1.0')),
    { reading: 'whole' },
  ),
  nuget(
    'csproj, floating versions',
    'Shop.csproj',
    csproj(reference('Serilog', '4.*')),
    csproj(reference('Serilog', '*')),
  ),
  nuget(
    'csproj without versions',
    'Shop.csproj',
    csproj('    <PackageReference Include="Serilog" />\n'),
    csproj('    <PackageReference Include="Serilog" />\n    <PackageReference Include="Polly" />\n'),
  ),
  nuget(
    'deps.json of a build',
    'Shop.deps.json',
    '{ "libraries": { "Serilog/4.2.0": { "type": "package" } } }\n',
    '{ "libraries": { "Serilog/4.1.0": { "type": "package" } } }\n',
    { reading: 'whole' },
  ),
  nuget(
    'paket.lock',
    'paket.lock',
    'NUGET\n  remote: https://api.nuget.org/v3/index.json\n    Serilog (4.2)\n',
    'NUGET\n  remote: https://api.nuget.org/v3/index.json\n    Serilog (4.1)\n',
  ),
];
