import { actionKey } from '../link/close-actions.ts';
import { fold } from '../text/fold-text.ts';
import { NOUN_TRIGGERS, VERB_ENTRIES } from '../understand/verbs/verb-tables.ts';

let formsByAction: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Every folded word that tells of what these words tell of: «تسميم» → تسميم، التسميم، تسمم، سمم، سممت، يسمم …
 * A word that the tables don't know stands for itself.
 */
export function wordsOfTrigger(triggers: readonly string[]): readonly string[] {
  formsByAction ??= collectForms();
  const words = new Set<string>();
  for (const trigger of triggers) {
    const forms = actionsOf(trigger).flatMap(action => formsByAction!.get(action) ?? []);
    for (const form of forms.length > 0 ? forms : [trigger]) words.add(form);
  }
  return [...words];
}

/** The actions a word may name: a verbal noun's own, a verb form's noun's. */
function actionsOf(word: string): readonly string[] {
  const bare = word.startsWith('ال') ? word.slice(2) : word;
  if (NOUN_TRIGGERS.has(bare)) return [actionKey(bare)];
  return (VERB_ENTRIES.get(word) ?? []).flatMap(({ trigger }) => (trigger ? [actionKey(fold(trigger.noun))] : []));
}

function collectForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  const add = (action: string, word: string) => {
    const list = forms.get(action) ?? [];
    list.push(word);
    forms.set(action, list);
  };
  for (const noun of NOUN_TRIGGERS.keys()) {
    if (noun.includes(' ')) continue;
    add(actionKey(noun), noun);
    add(actionKey(noun), `ال${noun}`);
  }
  for (const [form, entries] of VERB_ENTRIES) {
    if (form.includes(' ')) continue;
    for (const action of new Set(entries.flatMap(({ trigger }) => (trigger ? [actionKey(fold(trigger.noun))] : [])))) add(action, form);
  }
  return forms;
}
