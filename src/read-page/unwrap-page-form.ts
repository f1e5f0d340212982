/** Of a page's words, what a form holds when it is the page itself and no box to fill in. */
const MIN_SHARE = 0.5;

/**
 * ASP.NET wraps whole pages in one `<form>`, which readers of articles throw out with the newsletter box: a form that holds
 * more than half of the page's words becomes a plain block. The document is changed: give it a copy.
 */
export function unwrapPageForm(copy: Document): void {
  const forms = Array.from(copy.getElementsByTagName('form')).slice(0, 50);
  const all = forms.length === 0 ? 0 : (copy.body?.textContent?.length ?? 0);
  for (const form of forms) {
    if ((form.textContent?.length ?? 0) <= all * MIN_SHARE) continue;
    const block = copy.createElement('div');
    block.append(...Array.from(form.childNodes));
    form.replaceWith(block);
  }
}
