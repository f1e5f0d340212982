export type KeptAnswer<T> = { readonly get: () => Promise<T>; readonly forget: () => void };

/** Asks once and keeps the answer until told to forget it; a failure, or what `isFinal` doesn't take, is asked for again. */
export function keepAnswer<T>(ask: () => Promise<T>, isFinal: (answer: T) => boolean = () => true): KeptAnswer<T> {
  let kept: Promise<T> | undefined;
  return {
    get() {
      if (kept !== undefined) return kept;
      const asked = ask();
      kept = asked;
      const drop = (): void => {
        // Forgotten meanwhile, and perhaps asked anew: the newer one stays.
        if (kept === asked) kept = undefined;
      };
      asked.then(answer => (isFinal(answer) ? undefined : drop()), drop);
      return asked;
    },
    forget() {
      kept = undefined;
    },
  };
}
