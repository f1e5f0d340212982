import { articlePage } from '../page/article-page.ts';

/** A page with a table in its article of which the page itself rewrites many cells ten times a second, once it is told to. */
export function mutatingTable(rows: number, paragraphs: readonly string[]): string {
  const cells = (row: number) => `<tr><td>${row}</td><td>شركة رقم ${row}</td><td>${row * 7}</td></tr>`;
  const table = `<table>${Array.from({ length: rows }, (_, row) => cells(row)).join('')}</table>`;
  const script = `<script>
    globalThis.startChanges = () => setInterval(() => {
      const rows = document.querySelector('table').rows;
      for (let i = 0; i < 250; i++) rows[Math.floor(Math.random() * rows.length)].cells[2].textContent = String(Math.random());
    }, 100);
  </script>`;
  return articlePage(paragraphs).replace('</article>', `${table}</article>${script}`);
}

/** An English page about nobody, of the length of a usual story. */
export function strangePage(): string {
  const sentence = 'The kettle had been on for a while before anyone in the house noticed that the rain had stopped again.';
  const paragraph = `<p>${Array.from({ length: 5 }, () => sentence).join(' ')}</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rain</title></head>
<body><nav><a href="/1">Home</a></nav><main><article><h1>On rain</h1>${paragraph.repeat(12)}</article></main></body></html>`;
}
