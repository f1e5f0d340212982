/** A calendar day of the Gregorian calendar, `YYYY-MM-DD`. */
export type IsoDay = string;

/**
 * What is known of a date: the first and last day it can be, both inclusive.
 * `null` on a side means that nothing bounds it there. One day: `from === to`.
 */
export type DateRange = { readonly from: IsoDay | null; readonly to: IsoDay | null };
