import type { Card } from '../../core/card/card.ts';
import type { InScope } from './card-scope.ts';

/** Where sources differ: their words side by side, a row a slot, none of them chosen or mended. */
export function Disagreements({ disagreements, scope }: InScope & { readonly disagreements: Card['disagreements'] }) {
  const { words } = scope;
  if (disagreements.length === 0) return null;
  const numbers = [...new Set(disagreements.flatMap(each => each.numbers.flat()))].sort((a, b) => a - b);
  return (
    <section class="part differ">
      <h3>{words.sourcesDiffer}</h3>
      <table>
        <thead>
          <tr>
            <td />
            {numbers.map(number => (
              <th key={number} scope="col">
                <bdi>[{number}]</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {disagreements.map(({ slot, versions, numbers: tellers }) => (
            <tr key={slot}>
              <th scope="row">{words.slot[slot]}</th>
              {numbers.map(number => (
                <td key={number} dir="auto">
                  {versions
                    .filter((_, at) => tellers[at]?.includes(number))
                    .map(version => `«${version.text}»`)
                    .join(words.comma)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
