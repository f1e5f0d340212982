/** Put in by the build (scripts/build/understanding-fingerprint.mjs): another one whenever articles may be understood otherwise. */
declare const UNDERSTANDING_FINGERPRINT: number | undefined;

/** Stored extractions of any other version are made again. 1 where nothing was built: in tests. */
export const EXTRACTOR_VERSION: number = typeof UNDERSTANDING_FINGERPRINT === 'number' ? UNDERSTANDING_FINGERPRINT : 1;
