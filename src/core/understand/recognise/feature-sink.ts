/** Takes a token's features one by one: a template's number and the hash of what stands there. */
export type FeatureSink = { add(template: number, value: number): void };
