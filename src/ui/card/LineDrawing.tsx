/** A line drawing on a 20 × 20 grid; the words for it stand beside it or on its button. */
export function LineDrawing({ paths }: { readonly paths: readonly string[] }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {paths.map(d => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
