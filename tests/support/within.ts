/**
 * What a promise comes to, or an error that names it after `ms`. For calls of the browsers' drivers: a message of theirs
 * can get lost, and nothing but the end of the whole test would ever say so.
 */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer from «${what}» in ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
