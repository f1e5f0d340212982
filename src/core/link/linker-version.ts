/** Put in by the build (scripts/build/understanding-fingerprint.mjs): another one whenever the same articles may be linked otherwise. */
declare const LINKING_FINGERPRINT: number | undefined;

/** Dossiers and tables of any other version are made again. 1 where nothing was built: in tests. */
export const LINKER_VERSION: number = typeof LINKING_FINGERPRINT === 'number' ? LINKING_FINGERPRINT : 1;
