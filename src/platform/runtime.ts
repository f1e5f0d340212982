/**
 * The extension API as the page's scripts use it: bare, because the polyfill (10 kB) would be half
 * of what runs in every page. Both browsers answer the few calls below with promises.
 */
type MessageListener = (message: unknown, sender: BareSender, reply: (answer: unknown) => void) => boolean | undefined;
type StorageListener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => void;
type Event<L> = { addListener(listener: L): void; removeListener(listener: L): void };

type BareSender = { readonly id?: string; readonly url?: string };

export type BareApi = {
  readonly runtime?: {
    /** Absent once this copy of the extension was updated or disabled under an open page. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: Event<MessageListener>;
  };
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> }; readonly onChanged: Event<StorageListener> };
};

/** Looked up at every use: tests set it, and an orphaned script finds its `runtime` gone. */
export function bareApi(): BareApi | undefined {
  const { browser, chrome } = globalThis as { readonly browser?: BareApi; readonly chrome?: BareApi };
  return browser ?? chrome;
}
