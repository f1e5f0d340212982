/** BIO labels in the order of a weight row; O first. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-MISC', 'I-MISC'] as const;

export type Label = (typeof LABELS)[number];

export const LABEL_COUNT = LABELS.length;

export const OUTSIDE = 0;

/** An inside label is even and not O; its kind's beginning is the label before it. */
export function isInside(label: number): boolean {
  return label > 0 && (label & 1) === 0;
}

/** I-X only behind B-X or I-X; `OUTSIDE` also stands for the sentence's start. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}

const ALL_LABELS = Uint8Array.from(LABELS, (_, label) => label);

/** For each label those that may stand before it, and those that may follow it. */
export const BEFORE_LABEL: readonly Uint8Array[] = LABELS.map((_, label) => ALL_LABELS.filter(before => mayFollow(before, label)));
export const BEHIND_LABEL: readonly Uint8Array[] = LABELS.map((_, label) => ALL_LABELS.filter(behind => mayFollow(label, behind)));
