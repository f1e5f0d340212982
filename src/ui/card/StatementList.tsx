import type { CardStatement } from '../../core/card/card.ts';
import type { InScope } from './card-scope.ts';
import { Statement } from './Statement.tsx';

export function StatementList({ statements, scope }: InScope & { readonly statements: readonly CardStatement[] }) {
  if (statements.length === 0) return null;
  return (
    <ul class="said">
      {statements.map(statement => (
        <Statement key={`${statement.citations[0]?.number} ${statement.text}`} statement={statement} scope={scope} />
      ))}
    </ul>
  );
}
