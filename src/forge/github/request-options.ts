/** For calls that make something new: a lost answer must not make it twice, so the caller looks before it tries again. */
export const NO_RETRY = { request: { retries: 0 } } as const;
