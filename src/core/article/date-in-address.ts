/** «…/2021/02/08/…», «…/2021-02-08-…», «…/20210208/…», «…-20210208»: many archives file by day. */
export function dateInAddress(address: string | null): string | null {
  const path = /^[a-z]+:\/\/[^/?#]+([^?#]*)/i.exec(address ?? '')?.[1] ?? '';
  const parted = /\/((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/.exec(path);
  const joined = /[/_-]((?:19|20)\d\d)([01]\d)([0-3]\d)(?=[/_.-]|$)/.exec(path);
  const match = parted ?? joined;
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : null;
}
