// What JSX becomes in the bundles. The automatic runtime writes `children:` into every element; the classic factory
// doesn't, which is worth a kilobyte of the card. (tsconfig's `react-jsx` is for the type checker alone.)
export { Fragment, h } from 'preact';
