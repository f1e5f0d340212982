/** A sheet shows every card state once: one language, theme and size. */
export const SIZES = { usual: { inlineSize: 360, zoom: 1 }, narrow: { inlineSize: 300, zoom: 1 }, large: { inlineSize: 360, zoom: 2 } } as const;

export type Sheet = {
  readonly language: 'ar' | 'en';
  readonly theme: 'light' | 'dark';
  /** `narrow`: what a window of 320 px leaves; `large`: text at 200 %. */
  readonly size: keyof typeof SIZES;
};

/** Each language and theme at the usual size; the other sizes in two of the four, for the pictures are in every clone. */
export const SHEETS: readonly Sheet[] = [
  { language: 'ar', theme: 'light', size: 'usual' },
  { language: 'ar', theme: 'dark', size: 'usual' },
  { language: 'en', theme: 'light', size: 'usual' },
  { language: 'en', theme: 'dark', size: 'usual' },
  { language: 'ar', theme: 'light', size: 'narrow' },
  { language: 'en', theme: 'dark', size: 'narrow' },
  { language: 'ar', theme: 'dark', size: 'large' },
  { language: 'en', theme: 'light', size: 'large' },
];

/** `ar-light-usual`: a picture's name, and the address's part behind `#`. */
export const nameOfSheet = ({ language, theme, size }: Sheet): string => `${language}-${theme}-${size}`;
