/** What one script did on a page's main thread, out of a Chromium trace with its sampling profiler on. */
export type ScriptWork = {
  /**
   * Time with the script anywhere on the stack, what it calls in the browser included, and the time it took to compile, which
   * the profiler puts on nobody's stack; without what other processes took of it: the thread's own clock, as far as the
   * trace tells it for each task.
   */
  readonly scriptMs: number;
  /** Tasks of the main thread over 50 ms with at least 5 ms of the script in them. */
  readonly longTasks: number;
};

/** Categories that {@link readTrace} needs. */
export const TRACE_CATEGORIES = [
  '-*',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'v8.execute',
];

const LONG_TASK_US = 50_000;
const LEAST_SHARE_US = 5_000;

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread really ran. */
  readonly tdur?: number;
  readonly args?: { readonly data?: ProfileData };
};
type ProfileData = {
  /** Of a script that is compiled. */
  readonly url?: string;
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
};
type ProfileNode = { readonly id: number; readonly parent?: number; readonly callFrame: { readonly url?: string } };
type Slice = { readonly from: number; readonly to: number };

/** @param isOurs whether a script's address is one of those measured */
export function readTrace(trace: string, isOurs: (url: string) => boolean): ScriptWork {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  let scriptUs = 0;
  let longTasks = 0;
  for (const profile of traceEvents.filter(event => event.name === 'Profile')) {
    const chunks = traceEvents.filter(event => event.name === 'ProfileChunk' && event.id === profile.id && event.pid === profile.pid);
    const compiled = traceEvents.filter(
      ({ name, pid, tid, args }) => name === 'v8.compile' && pid === profile.pid && tid === profile.tid && isOurs(args?.data?.url ?? ''),
    );
    const sampled = slicesOf(profile.args?.data?.startTime ?? profile.ts, chunks, isOurs);
    const slices = [
      ...compiled.map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur })),
      ...sampled.filter(({ from }) => !compiled.some(({ ts, dur = 0 }) => from >= ts && from < ts + dur)),
    ];
    const tasks = traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && pid === profile.pid && tid === profile.tid);
    for (const { ts, dur = 0, tdur = dur } of tasks) {
      const within = slices.filter(({ from }) => from >= ts && from < ts + dur);
      if (within.length === 0) continue;
      const us = (sum(within) * tdur) / dur;
      scriptUs += us;
      if (dur > LONG_TASK_US && us >= LEAST_SHARE_US) longTasks++;
    }
  }
  return { scriptMs: scriptUs / 1000, longTasks };
}

/** The stretches between samples that have one of our scripts on the stack. */
function slicesOf(startTime: number, chunks: readonly TraceEvent[], isOurs: (url: string) => boolean): readonly Slice[] {
  const ours = new Map<number, boolean>();
  const slices: Slice[] = [];
  let now = startTime;
  for (const { args } of chunks) {
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) {
      ours.set(id, isOurs(callFrame.url ?? '') || (parent !== undefined && ours.get(parent) === true));
    }
    const deltas = args?.data?.timeDeltas ?? [];
    for (const [i, sample] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      const from = now;
      now += deltas[i] ?? 0;
      if (ours.get(sample) === true) slices.push({ from, to: now });
    }
  }
  return slices;
}

function sum(slices: readonly Slice[]): number {
  return slices.reduce((total, { from, to }) => total + Math.max(0, to - from), 0);
}
