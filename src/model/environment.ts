/** Variables of the process, or what stands for them in a test. Only io and the entries read the real ones. */
export type Environment = Readonly<Record<string, string | undefined>>;
