/** Ready markup; a plain string is never taken for it. */
export type Html = { readonly html: string };

type Part = Html | readonly Html[] | string | number | null;

/** A template whose values are escaped unless they are markup themselves; null is nothing. Article texts are hostile. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  const parts = strings.map((text, i) => text + (i < values.length ? written(values[i] ?? null) : ''));
  return { html: parts.join('') };
}

function written(value: Part): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'html' in value ? value.html : value.map(part => part.html).join('');
  return escaped(String(value));
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}
