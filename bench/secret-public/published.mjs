// Values that their makers print in their manuals for everybody, in pieces.
const PIECES = {
  azurite: ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1', 'OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K', '1SZFPTOtr/KBHBeksoGMGw=='],
  cosmos: ['C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEH', 'LM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPM', 'bIZnqyMsEcaGQy67XIw/Jw=='],
  hardhat: ['0xac0974bec39a17e36ba4a6b4d238ff94', '4bacb478cbed5efcae784d7bf4f2ff80'],
  'recaptcha-test': ['6LeIxAcTAAAAAGG', '-vFI1TnRWxMZNFuojJ4WifJWe'],
  'supabase-demo': [
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.',
    'eyJpc3MiOiJzdXBhYmFzZS1kZW1vIiwicm9sZSI6InNlcnZpY2Vfcm9sZSIsImV4cCI6MTk4MzgxMjk5Nn0.',
    'EGIM96RAZx35lJzdJsyH-qQwv8Hdp7fsn3W0YpN81IU',
  ],
};

/** A published value by its name; undefined for a name that is none. */
export function publishedValue(name) {
  return PIECES[name]?.join('');
}
