import { OUTCOMES, THINGS } from './error-article.ts';

const LOOK = `
:root{color-scheme:light dark;--ink:light-dark(#1c2024,#e6e8ea);--soft:light-dark(#60686f,#9aa3ab);--paper:light-dark(#fbfaf7,#15181b);
--card:light-dark(#fff,#1c2024);--line:light-dark(#e2dfd8,#2f353b);--bad:light-dark(#b3261e,#ff8a80);--extra:light-dark(#a15c00,#ffb95c);
--half:light-dark(#6b3fa0,#c9a6ff);--person:light-dark(#dbe8ff,#1d3a66);--organisation:light-dark(#eadfff,#3d2a66);
--place:light-dark(#d9f2e1,#1b4a31);--role:light-dark(#0f766e,#5eead4);--event:light-dark(#b45309,#fbbf24);--quote:light-dark(#be185d,#f9a8d4)}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main,header{max-width:104rem;margin-inline:auto;padding-inline:1.25rem}
h1{font-size:1.5rem;margin:1.5rem 0 .25rem}h2{font-size:1.1rem;margin:0;overflow-wrap:anywhere}
p.lead{color:var(--soft);max-width:60rem;margin:.25rem 0 1rem}
.filters{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:.6rem 1.25rem;background:var(--card);border-block:1px solid var(--line)}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:center}
legend{float:left;padding:0;margin-inline-end:.75rem;color:var(--soft)}
label{display:inline-flex;gap:.35rem;align-items:center;white-space:nowrap;cursor:pointer}
input:focus-visible,a:focus-visible{outline:2px solid var(--half);outline-offset:2px}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.35rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;color:var(--soft);white-space:nowrap}
.summary{width:auto;margin-block:1rem 1.5rem}.summary td{font-variant-numeric:tabular-nums;white-space:nowrap}.summary tbody th{font-weight:400}
a{color:inherit;text-underline-offset:.2em}
.scroll{overflow-x:auto}
article{background:var(--card);border:1px solid var(--line);border-radius:12px;margin-block:1.5rem;padding:1rem 1.25rem 1.25rem}
.figures{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin:.35rem 0 1rem;color:var(--soft)}.figures b{color:var(--ink);font-weight:600}
.text{display:grid;grid-template-columns:1fr 1fr;direction:rtl;border-block-start:1px solid var(--line)}
.text>.head{direction:ltr;text-align:end;color:var(--soft);font-weight:600;padding:.35rem .75rem}
.text>div{padding:.5rem .75rem;border-block-end:1px solid var(--line);min-width:0}
.text>.line{font:1.05rem/2.15 "Noto Naskh Arabic","Noto Sans Arabic",Amiri,"Geeza Pro",Tahoma,serif;overflow-wrap:anywhere}
.text>.found{border-inline-start:1px solid var(--line)}
@media(max-width:60rem){.text{grid-template-columns:1fr}.text>.found{border-inline-start:0}.text>.line.gold{border-block-end-style:dashed}}
.mark{padding-block:.12em}
.person{background:var(--person)}.organisation{background:var(--organisation)}.place{background:var(--place)}
.mark.role{border-block-end:2px dotted var(--role)}.mark.event{border-block-end:2px solid var(--event)}.mark.quote{border-block-start:2px solid var(--quote)}
.mark.first{border-start-start-radius:4px;border-end-start-radius:4px}.mark.last{border-start-end-radius:4px;border-end-end-radius:4px}
.mark.missed:is(.person,.organisation,.place){box-shadow:inset 0 0 0 1.5px var(--bad)}
.mark.wrong:is(.person,.organisation,.place){box-shadow:inset 0 0 0 1.5px var(--extra)}
.mark.passed{opacity:.62}
.tag{font:600 .62rem/1 ui-monospace,monospace;font-style:normal;direction:ltr;unicode-bidi:isolate;vertical-align:super;margin-inline:.15em;color:var(--soft)}
.missed>.tag,.is.missed{color:var(--bad)}.wrong>.tag,.is.wrong{color:var(--extra)}.partly>.tag,.is.partly{color:var(--half)}
.is{font-weight:700;white-space:nowrap}.rows{margin-block-start:1rem}.rows td[dir]{font-size:1rem;line-height:1.8;width:42%}
tr.row{background:none}
`;

/** The page's whole style: its look, and the filters, which are check boxes that rules listen to: the page needs no script. */
export const STYLE = [
  LOOK,
  ...[...THINGS, ...OUTCOMES].map(
    name =>
      `body:has(#show-${name}:not(:checked)) .mark.${name}{background:none;border-color:transparent;box-shadow:none;opacity:1}` +
      `body:has(#show-${name}:not(:checked)) :is(.mark.${name}>.tag,.row.${name}){display:none}`,
  ),
  'body:has(#only-errors:checked) .line.clean{display:none}',
].join('\n');
