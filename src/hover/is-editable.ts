/** Whether keys typed at this element are text: then nothing of ours happens under the hands. */
export function isEditable(target: EventTarget | null | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const typed = target instanceof HTMLInputElement && !/^(?:button|checkbox|radio|range|submit|reset|color|file|image)$/.test(target.type);
  return typed || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
