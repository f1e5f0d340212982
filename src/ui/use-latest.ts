import { useEffect, useState } from 'preact/hooks';

/**
 * What `load` gave for the latest `key`; answers to earlier keys that come late are dropped. Until the new
 * answer is there the old one stands, so that a list does not flicker at each letter. Null before the first.
 */
export function useLatest<T>(key: string, load: (key: string) => Promise<T>): T | null {
  const [latest, setLatest] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    void load(key).then(value => {
      if (current) setLatest(() => value);
    });
    return () => {
      current = false;
    };
  }, [key]);
  return latest;
}
