/** Forms of encrypted values: what opens them is kept elsewhere, and they are made to be committed. */
const SEALED: readonly RegExp[] = [
  // SOPS, hiera-eyaml, Jasypt, EJSON
  /^ENC\[[^\]]{8,4000}\]$/,
  /^ENC\([^()]{8,4000}\)$/,
  /^EJ\[1:[^\]]{8,4000}\]$/,
  // Spring Cloud Config, WebLogic and Liberty; `{xor}` is no encryption
  /^\{cipher\}./,
  /^\{(?:aes|AES|AES256|3DES)\}./,
  // dotenvx: ECIES on secp256k1, whose point begins with 04
  /^encrypted:B[A-Za-z0-9+/]{100,4000}={0,2}$/,
  // Pulumi, Vault's transit engine
  /^v1:[A-Za-z0-9+/]{16}:[A-Za-z0-9+/]{16,4000}={0,2}$/,
  /^vault:v\d{1,4}:./,
  // Key services of AWS and Google, Windows' data protection
  /^AQICAH./,
  /^CiQ[A-D][A-Za-z0-9+/]{80,4000}={0,2}$/,
  /^01000000d08c9ddf0115d1118c7a00c04fc297eb/i,
  // Mule, Fernet, Rails' credentials
  /^!\[[A-Za-z0-9+/]{8,4000}={0,2}\]$/,
  /^gAAAAA[A-Za-z0-9_-]{90,4000}={0,2}$/,
  /^[A-Za-z0-9+/]{8,4000}={0,2}--[A-Za-z0-9+/]{16}--[A-Za-z0-9+/]{22}==$/,
  /^\$ANSIBLE_VAULT;/,
  /^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE|PKCS7)/,
];

/** What databases keep instead of a password: MySQL, PostgreSQL. */
const DIGESTS: readonly RegExp[] = [/^\*[0-9A-F]{40}$/, /^md5[0-9a-f]{32}$/, /^SCRAM-SHA-\d{1,3}\$\d{1,7}:/];

/** Addresses and paths by which programs fetch a value from a store. */
const REFERENCES: readonly RegExp[] = [
  /^(?:op|bws|infisical|sm|gsm|gcp-?sm|gcp|aws-?sm|aws-?ssm|ssm|vault|hashivault|akv|azkv|azurekeyvault|keyvault|secrets?|doppler|keyring|pass|lastpass|keeper|conjur|env|k8s):\/\/\S/i,
  /^(?:conjur|infisical|bws|sm|gsm|keyring|credstash|chamber|awssm|awskms|gcpkms|azurekms|hashivault|secretref|summon):[\w./-]/i,
  /^arn:aws[\w-]{0,16}:[a-z0-9-]{2,30}:/,
  /^ref\+[a-z0-9]{2,20}:\/\//,
  /^projects\/[\w.:-]{1,80}\/(?:locations\/[\w-]{1,40}\/)?secrets\/[\w-]{1,255}/,
  /^@Microsoft\.KeyVault\(/i,
  /^https:\/\/[\w-]{1,40}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/(?:secrets|keys|certificates)\//i,
  /^!(?:var|env|file|str)(?::\w{1,10})?(?:\s|$)/,
  /^(?:secrets?|kv\d?|kv-v2|database|[\w-]{1,40}\/data)(?:\/[\w.-]{1,80}){1,12}#\/?[\w.-]{1,80}$/,
];

/** Whether a value is encrypted, digested, or says where the real one is kept: it opens nothing by itself. */
export function isSealed(value: string): boolean {
  return [SEALED, DIGESTS, REFERENCES].some((shapes) => shapes.some((shape) => shape.test(value)));
}
