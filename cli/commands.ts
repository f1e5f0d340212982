import type { Command } from './command.ts';
import { annotate } from './commands/annotate.ts';
import { build } from './commands/build.ts';
import { card } from './commands/card.ts';
import { evaluate } from './commands/evaluate.ts';
import { extract } from './commands/extract.ts';
import { recognise } from './commands/recognise.ts';
import { search } from './commands/search.ts';

/** Every command by the name it is called by. */
export const COMMANDS: Readonly<Record<string, Command>> = { recognise, extract, build, annotate, card, search, evaluate };
