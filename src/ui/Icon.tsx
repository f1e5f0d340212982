/** Small line pictures of the pages; 16 × 16, in the colour of the text around. `back` and `next` point along the reading direction by CSS. */
const PATHS = {
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14',
  gear: 'M6.7 1.8h2.6l.4 1.9 1.3.7 1.8-.6 1.3 2.3-1.4 1.3v1.2l1.4 1.3-1.3 2.3-1.8-.6-1.3.7-.4 1.9H6.7l-.4-1.9-1.3-.7-1.8.6-1.3-2.3 1.4-1.3V7.4L1.9 6.1l1.3-2.3 1.8.6 1.3-.7zM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  back: 'M10 3 5 8l5 5',
  close: 'm4 4 8 8M12 4l-8 8',
  check: 'm3 8.5 3.3 3.3L13 4.8',
  add: 'M8 3v10M3 8h10',
  file: 'M4 1.8h5l3.5 3.5v8.9H4zM9 1.8v3.5h3.5',
  drop: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 11v2.5h11V11',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  link: 'M6.5 3.5h-4v10h10v-4M9 2.5h4.5V7M13.3 2.7 7.5 8.5',
  pencil: 'm3 13 .6-2.8L11 2.8l2.2 2.2-7.4 7.4zM9.4 4.4l2.2 2.2',
  shield: 'M8 1.8 13 3.6v4c0 3.2-2 5.4-5 6.6-3-1.2-5-3.4-5-6.6v-4z',
  archive: 'M2.5 3h11v3h-11zM3.5 6v7.5h9V6M6.5 8.8h3',
  look: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8ZM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  globe:
    'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM2 8h12M8 1.8c2 2 2.6 4 2.6 6.2S10 12.2 8 14.2C6 12.2 5.4 10.2 5.4 8S6 3.8 8 1.8Z',
  about: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM8 7.3v3.7M8 4.8v.4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}
