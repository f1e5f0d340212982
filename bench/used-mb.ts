/** Heap and typed arrays together, after a collection: large tables are kept outside the heap. */
export function usedMb(): number {
  if (!globalThis.gc) throw new Error('run with --expose-gc: memory is measured after a collection');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}
