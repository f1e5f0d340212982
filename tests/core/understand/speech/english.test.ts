import { describe, expect, it } from 'vitest';
import { BANK, JANE, MALTA_IN_ENGLISH } from '../made-up-names.ts';
import { type TestName, understandText } from '../understand-text.ts';

const NAMES: readonly TestName[] = [{ ...JANE, forms: ['Porter'] }, BANK, { id: 'oslo', kind: 'place', name: 'Norway' }, MALTA_IN_ENGLISH];

describe('who says it, in English', () => {
  it.each([
    ['Jane Porter said that Malta closed its port last year.', 'jane', 'Malta closed its port last year', 'happened'],
    ['Minister Jane Porter told reporters that Malta closed its port.', 'jane', 'Malta closed its port', 'happened'],
    ['"Malta has closed its port," said Jane Porter.', 'jane', 'Malta has closed its port', 'happened'],
    ['"Malta has closed its port," Jane Porter told reporters in Norway.', 'jane', 'Malta has closed its port', 'happened'],
    ['Norway is expected to close its port.', null, 'Norway is expected to close its port', 'planned'],
    ['Norway claimed responsibility for the port.', null, 'Norway claimed responsibility for the port', 'happened'],
    ['Malta closed its port this week, Norway says.', 'oslo', 'Malta closed its port this week', 'happened'],
    ['According to the Central Bank, Malta closed its port.', 'bank', 'Malta closed its port', 'happened'],
    ['Malta closed its port this week, according to Jane Porter.', 'jane', 'Malta closed its port this week', 'happened'],
    ['Norway urged Malta to open its port, Jane Porter said.', 'jane', 'Norway urged Malta to open its port', 'happened'],
    [
      'Norway accused Malta of closing its port, Jane Porter said in a statement.',
      'jane',
      'Norway accused Malta of closing its port',
      'happened',
    ],
    ['Malta closed its port this week, Jane Porter said in a statement.', 'jane', 'Malta closed its port this week', 'happened'],
    ['Norway claims that Malta closed its port.', 'oslo', 'Malta closed its port', 'claimed'],
    ['Norway says Malta may close its port.', 'oslo', 'Malta may close its port', 'possible'],
    ['Norway denied that Malta closed its port.', 'oslo', 'Norway denied that Malta closed its port', 'denied'],
    ['Norway accused Malta of closing its port.', 'oslo', 'Norway accused Malta of closing its port', 'claimed'],
  ])('%s', (text, saidBy, words, status) => {
    const { statements } = understandText(text, NAMES);
    expect(statements.map(({ start, end, ...rest }) => ({ ...rest, words: text.slice(start, end) }))).toEqual([
      expect.objectContaining({ saidBy, words, status }),
    ]);
  });

  it('leaves narration to the outlet', () => {
    expect(understandText('Malta closed its port in May 2020.', NAMES).statements).toEqual([
      expect.objectContaining({ saidBy: null, saidByText: null }),
    ]);
  });
});

describe('what happened, in English', () => {
  it.each([
    ['Norway expelled Malta on 3 May 2020.', 'SANCTION', ['oslo', 'malta'], '2020-05-03'],
    ['Norway has expelled two diplomats of Malta on 3 May 2020.', 'SANCTION', ['oslo', 'malta'], '2020-05-03'],
    ['A bomb exploded in Malta on 3 May 2020.', 'ASSAULT', [], '2020-05-03'],
    ['The government of Norway collapsed on 3 May 2020.', 'OTHER', ['oslo'], '2020-05-03'],
    ['Jane Porter was arrested in Malta on 3 May 2020.', 'COERCE', ['jane'], '2020-05-03'],
  ])('%s', (text, type, who, from) => {
    expect(understandText(text, NAMES).events).toEqual([expect.objectContaining({ type, date: expect.objectContaining({ from }) })]);
    expect(understandText(text, NAMES).events[0]?.participants.map(({ entity }) => entity)).toEqual(who);
  });

  it.each([
    ['Norway has expelled two diplomats of Malta.', 'expulsion of two diplomats of Malta'],
    ['Jane Porter met with Central Bank in Malta.', 'meeting of Jane Porter and Central Bank'],
    ['At least 12 people were killed in Malta on 3 May 2020.', 'killing of 12 people'],
  ])('has a name of its own words: %s', (text, name) => {
    expect(understandText(text, NAMES).events.map(event => event.name)).toEqual([name]);
  });

  it('is nothing that may or did not happen', () => {
    expect(understandText('Norway may attack Malta. Norway did not attack Malta. Norway could have attacked Malta.', NAMES).events).toEqual(
      [],
    );
  });
});

describe('quotes in English', () => {
  const quotesOf = (text: string) =>
    understandText(text, NAMES).quotes.map(({ start, end, speaker, how }) => `${speaker}, ${how}: ${text.slice(start, end)}`);

  it('go on in a sentence of nothing but quoted words', () => {
    expect(quotesOf('"We have closed the port," Porter told reporters. "It will stay closed for a year."')).toEqual([
      'jane, direct: We have closed the port,',
      'jane, direct: It will stay closed for a year.',
    ]);
  });

  it.each([
    ['OSLO, 3 March (AP) — Malta has closed its port, the Central Bank said.', 'bank, relayed: Malta has closed its port'],
    ['According to the Central Bank (CB), Malta has closed its port.', 'bank, relayed: Malta has closed its port'],
    [
      '"We have closed the port," Porter, a doctor who joined the cabinet, told journalists in Norway.',
      'jane, direct: We have closed the port,',
    ],
    ['Malta, Norway — Malta has closed its port, the Central Bank said.', 'bank, relayed: Malta has closed its port'],
    ['Jane Porter, who runs a bank, said the ruling might help Norway.', 'jane, relayed: the ruling might help Norway'],
  ])('leave out what is not said: %s', (text, expected) => {
    expect(quotesOf(text)).toEqual([expected]);
  });
});
