/** One of our own rules about packages, as `gatehouse explain` shows it. */
export interface PackageRule {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** What is said of packages without an advisory. */
export const PACKAGE_RULES: readonly PackageRule[] = [
  {
    id: 'too-new-release',
    title: 'a release younger than the policy wants',
    severity: 'medium',
    what: 'The change adds a release that was published less than `dependencies.minimum-age` ago, or whose date deps.dev does not know. Without `minimum-age` in the policy nothing is asked.',
    why: 'A taken-over package is used for the attack at once, and most malicious releases are found and removed within days.',
    fix: 'Take an older release, or wait. For a private package write an exception.',
  },
  {
    id: 'install-script-added',
    title: 'a package that now runs a script when it is installed',
    severity: 'medium; low for a package that is new to the project',
    what: 'The lockfile marks the added version as one with an install script, and the version of the base had none.',
    why: "Install scripts run on every developer's machine and in every build, before any code of the package is called.",
    fix: 'Read the script, or install without scripts where the package works without it.',
  },
  {
    id: 'registry-changed',
    title: 'a package from a host that the base does not use',
    severity: 'high',
    what: 'The lockfile takes a package from another host than the base takes packages of the ecosystem from, from git instead of the registry, or over plain http.',
    why: 'Package managers install what the lockfile names, and hardly anybody reads lockfiles: it is the place to slip in other code under a known name and version.',
    fix: 'Restore the lockfile of the base and let the package manager write it anew.',
  },
  {
    id: 'source-not-registry',
    title: 'a package from somewhere else than a registry',
    severity: 'medium; high without encryption, a fixed commit or a checksum',
    what: 'The change takes a package from a repository, an address, or a folder outside of the repository, from which the base does not take it.',
    why: 'No advisory names such a package, and its owner can replace what is there.',
    fix: 'Depend on a release of the registry. Where that is not possible, use https and a full commit or a checksum.',
  },
  {
    id: 'lockfile-source-mismatch',
    title: 'an entry that is fetched as another package',
    severity: 'high',
    what: 'The address of a lockfile entry is the tarball of another package or another version than the entry says, its files are those of another release, or its archive and its clone are not the same code. Both releases are audited.',
    why: 'Package managers install what the address names, and hardly anybody reads it. None of them writes such an entry.',
    fix: 'Restore the lockfile of the base and let the package manager write the change anew.',
  },
  {
    id: 'integrity-missing',
    title: 'an entry without a checksum',
    severity: 'medium where the base had one; low for a new entry',
    what: 'The lockfile has checksums for nearly all entries, and none for this one.',
    why: 'Whatever is served under the name and version is installed.',
    fix: 'Let the package manager write the entry anew.',
  },
  {
    id: 'lockfile-out-of-sync',
    title: 'a manifest that asks for what its lockfile does not hold',
    severity: 'medium; low for a missing line of go.sum',
    what: 'The manifest names a package that is not in the lockfile, or a range that the locked version does not satisfy. With a base, told only where the change touches one of the two.',
    why: 'The next install brings in what was not audited.',
    fix: 'Bring the lockfile up to date and commit both files together.',
  },
  {
    id: 'lockfiles-disagree',
    title: 'two lockfiles of one folder that hold different versions',
    severity: 'low',
    what: 'Lockfiles of two JavaScript package managers stand side by side and hold different versions of what the project asks for.',
    why: 'Which of them is installed depends on the command that is typed.',
    fix: 'Keep the lockfile of the package manager that the project uses, and delete the other.',
  },
  {
    id: 'integrity-changed',
    title: 'another checksum for the same release',
    severity: 'high',
    what: 'The checksum of a name and version differs from that of the base, in one algorithm and a lockfile of one package manager.',
    why: 'A published release does not change. Another checksum means other code.',
    fix: 'Restore the lockfile of the base and let the package manager write it anew; if the checksum still differs, ask the registry why.',
  },
  {
    id: 'typosquat-suspected',
    title: 'a name almost like that of a popular package',
    severity: 'medium',
    what: 'The name of a package that is new to the project is one edit, or a separator, away from one of the widely used packages of its registry, where we have a list of them.',
    why: 'Attackers publish packages under such names and wait for a slip of the finger.',
    fix: 'Check which of the two is meant. If it is the honest package, write an exception.',
  },
  {
    id: 'deprecated-package',
    title: 'a package that its authors have given up',
    severity: 'low',
    what: 'The lockfile marks an added package as deprecated or abandoned.',
    why: 'A vulnerability in it will hardly be fixed.',
    fix: 'Take the successor that its authors name, or another package that is maintained.',
  },
  {
    id: 'package-denied',
    title: 'a package that the policy never wants',
    severity: 'high; it blocks whatever the threshold',
    what: 'A lockfile brings in a package that `dependencies.packages.deny` names, directly or through others, from a registry or from anywhere else, or a manifest asks for it and no lockfile of it holds it. What the base has too is existing.',
    why: 'Somebody has decided that it must not be used here, whether or not anything else is known of it.',
    fix: 'Replace the direct dependency that brings it in, or take a version that the policy does not name. An exception lets one stay for a while.',
  },
  {
    id: 'license-denied',
    title: 'a licence that the policy denies',
    severity: 'high',
    what: 'Whatever choice its SPDX expression leaves, a licence of `dependencies.licenses.deny` applies to the package.',
    why: 'What a licence asks of you applies as soon as the package is used.',
    fix: 'Take a package under another licence, or have an exception approved.',
  },
  {
    id: 'license-not-allowed',
    title: 'a licence that the policy does not allow',
    severity: 'high',
    what: 'No choice of its SPDX expression is covered by `dependencies.licenses.allow`.',
    why: 'What a licence asks of you applies as soon as the package is used.',
    fix: 'Take a package under another licence, or have the licence added to the policy.',
  },
  {
    id: 'license-unknown',
    title: 'a licence that nobody tells',
    severity: 'low',
    what: 'Neither the lockfile nor deps.dev has the licence of the package, or what they have is no SPDX expression.',
    why: 'The lists of the policy cannot be applied to it.',
    fix: 'Read the licence in the package itself, and write an exception with what was found.',
  },
  {
    id: 'lockfile-unattended',
    title: 'a lockfile that nobody keeps up to date',
    severity: 'info, in the report alone',
    what: 'Dependabot (`.github/dependabot.yml`) or Renovate (`renovate.json` and its other places) is configured, and what it is told leaves this lockfile out.',
    why: 'The team believes that its packages are kept up to date. Those of this lockfile grow old until an advisory names one.',
    fix: 'Name the folder of the lockfile in the configuration, or leave a note there why nobody does.',
  },
];
