/** Pages import their sheet for esbuild to write beside the script; in-page code gets it as text (scripts/build/css-as-text.mjs). */
declare module '*.css' {
  const text: string;
  export default text;
}
