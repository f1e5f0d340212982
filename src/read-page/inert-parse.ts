/** The part of Trusted Types that is used here; TypeScript's DOM library doesn't hold it. */
type InertPolicy = { createHTML(html: string): string };
type PolicyFactory = { createPolicy(name: string, rules: { createHTML(html: string): string }): InertPolicy };

let policy: InertPolicy | null = null;

/**
 * HTML → a document that is never attached: no script runs, nothing loads. DOMParser is a Trusted Types sink even
 * for that, so this file holds the extension's one policy (`inert`, named in the manifest's CSP), and nothing else
 * makes one. `Document.parseHTML` needs none, but drops the `<meta>` and JSON-LD that hold the publication date.
 */
export function parseInert(html: string): Document {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy('inert', { createHTML: text => text }) ?? { createHTML: text => text };
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}
