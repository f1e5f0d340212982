import { buildCard } from '../../src/core/card/build-card.ts';
import { quoteCard } from '../../src/core/card/quote-card.ts';
import type { Dossier } from '../../src/core/link/dossier.ts';
import { fold } from '../../src/core/text/fold-text.ts';
import type { Command } from '../command.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { collectFailures } from '../io/failures.ts';
import { parseDate, parseFlags } from '../io/parse-flags.ts';
import { cardJson } from './card-json.ts';

/** The card of a name or id, one line for each bearer of the name. */
export const card: Command = {
  usage: 'card [--dataset DIR] [--as-of DATE] NAME|ID',
  async run(args, io) {
    const options = { dataset: { type: 'string' }, 'as-of': { type: 'string' } } as const;
    const { values, positionals } = parseFlags(args, options, { count: 1, of: 'NAME or ID' });
    const asOf = values['as-of'] === undefined ? null : parseDate(values['as-of']);
    const wanted = positionals.join(' ');
    const { dossiers, articles } = await loadDataset(values.dataset, io);
    const bearers = bearersOf(wanted, dossiers);
    const failures = collectFailures(io);
    if (bearers.length === 0) await failures.report({ id: wanted }, 'nothing in the dataset goes by this name or id');
    for (const dossier of bearers) {
      const built = buildCard(dossier, { exclude: null, asOf });
      await io.print(cardJson(dossier, built && quoteCard(built, articles), articles));
    }
    return failures.count === 0;
  },
};

/** By id; else by whole name; else by any other name the articles use. */
function bearersOf(wanted: string, dossiers: readonly Dossier[]): readonly Dossier[] {
  const byId = dossiers.filter(dossier => dossier.id === wanted);
  if (byId.length > 0) return byId;
  const folded = fold(wanted).trim();
  const byName = dossiers.filter(dossier => fold(dossier.name) === folded);
  if (byName.length > 0) return byName;
  return dossiers.filter(dossier => dossier.aliases.some(alias => fold(alias.text) === folded));
}
