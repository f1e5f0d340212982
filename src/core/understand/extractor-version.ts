/** Raised whenever the same article would be understood otherwise: stored extractions of another version are made again. */
export const EXTRACTOR_VERSION = 1;
