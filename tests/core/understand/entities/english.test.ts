import { expect, test } from 'vitest';
import { groupsOf, rolesIn, surfaces } from './read-entities.ts';

const TEXT =
  'Canadian Prime Minister Justin Trudeau met Angela Merkel in Paris. Trudeau told the European Commission that NATO and the Ministry of Defence of Norway agreed. The talks ended. Mr. Trudeau left London for New York.';

test('English people are told by titles and capitals, their surnames after that', () => {
  expect(surfaces(TEXT, 'person')).toEqual(['Justin Trudeau', 'Angela Merkel', 'Trudeau', 'Trudeau']);
});

test('English organisations are told by a word of theirs or by capitals alone', () => {
  expect(surfaces(TEXT, 'organisation')).toEqual(['European Commission', 'NATO', 'Ministry of Defence of Norway']);
});

test('English places come from the tables', () => {
  expect(surfaces(TEXT, 'place')).toEqual(['Paris', 'London', 'New York']);
});

test('a capital at the start of a sentence is no name', () => {
  expect(surfaces('Nobody came. Talks failed. The end.', 'person')).toEqual([]);
});

test.each([
  ['British Prime Minister Boris Johnson said so.', ['Boris Johnson: British Prime Minister (held)']],
  ['U.S. Secretary of State Antony Blinken arrived.', ['Antony Blinken: U.S. Secretary of State (held)']],
  ['NATO Secretary-General Jens Stoltenberg agreed.', ['Jens Stoltenberg: NATO Secretary-General (held)']],
  ['They poisoned former Russian spy Sergei Skripal.', ['Sergei Skripal: former Russian spy (former)']],
  ['Charles Michel, the president of the European Council, tweeted.', ['Charles Michel: president of the European Council (held)']],
  ['They met Liv Aasen, leader of the seamen’s union.', ['Liv Aasen: leader of the seamen’s union (held)']],
  ['The premier named Dipak Lama acting minister.', ['Dipak Lama: acting minister (acting)']],
  ['The European Commission’s vice president, Josep Borrell, agreed.', ['Josep Borrell: European Commission’s vice president (held)']],
  ['President-elect Joe Biden spoke.', ['Joe Biden: President-elect (elect)']],
  ['Acting Prime Minister Najib Mikati spoke.', ['Najib Mikati: Acting Prime Minister (acting)']],
  ["Vladimir Putin's spokesman Dmitry Peskov denied it.", ['Dmitry Peskov: spokesman (held)']],
  [
    'Syrian Foreign Minister Faisal Mekdad, Iraqi lawmaker Ali Hassan and others came.',
    ['Faisal Mekdad: Syrian Foreign Minister (held)', 'Ali Hassan: Iraqi lawmaker (held)'],
  ],
])('English roles: %s', (text, expected) => {
  expect(rolesIn(text)).toEqual(expected);
});

test('English role-only mentions stand for the only holder', () => {
  const text = 'German Chancellor Olaf Scholz spoke. Later the chancellor left. The French president stayed.';
  expect(groupsOf(text, 'person')).toEqual([['Olaf Scholz full', 'chancellor role']]);
});

test('English names keep their initials, links and short names in brackets', () => {
  expect(surfaces('Police met John F. Kennedy Jr. and Ursula von der Leyen.', 'person')).toEqual([
    'John F. Kennedy Jr',
    'Ursula von der Leyen',
  ]);
  expect(groupsOf('The World Health Organization (WHO) met. WHO was worried.', 'organisation')).toEqual([
    ['World Health Organization full', 'WHO alias', 'WHO alias'],
  ]);
  expect(surfaces('Apple Inc and Microsoft met the Bank of England.', 'organisation')).toEqual([
    'Apple Inc',
    'Microsoft',
    'Bank of England',
  ]);
});

test('a noun in small letters behind a name tells an English organisation', () => {
  const text = "The Evening Herald newspaper said so. Harding's Veritas coalition and the Kurdish party met the Conservative group.";
  expect(surfaces(text, 'organisation')).toEqual(['Evening Herald', 'Veritas']);
  expect(surfaces(text, 'person')).toEqual([]);
});

test.each([
  ['KHARKIV (Reuters) - Norwegian police came.', 'place', ['KHARKIV']],
  ['Ships left the port of Bandirma. Bandirma is quiet.', 'place', ['Bandirma', 'Bandirma']],
  ['The European Court of Justice ruled.', 'organisation', ['European Court of Justice']],
  [
    'Borgvik Steel Group fell. Shares in Borgvik rose. The European Commission met; the Commission agreed.',
    'organisation',
    ['Borgvik Steel Group', 'Borgvik', 'European Commission', 'Commission'],
  ],
  [
    'The Organization for Security and Co-operation in Europe met.',
    'organisation',
    ['Organization for Security and Co-operation in Europe'],
  ],
  [
    'By Jane Doe and John Roe\nNorwegian police met Karen Blix. (Reporting by Mary Major; editing by Peter Minor)',
    'person',
    ['Karen Blix'],
  ],
  [
    'Peter van der Berg spoke. Van der Berg left. Omar al-Masri spoke. Al-Masri left.',
    'person',
    ['Peter van der Berg', 'Van der Berg', 'Omar al-Masri', 'Al-Masri'],
  ],
  ['Declaring Mosul free was early. Unlike Egypt they left.', 'place', ['Mosul', 'Egypt']],
  ['The UK Government met Col. Peter Borg.', 'person', ['Peter Borg']],
  ['They lost to John Wintermeyer in Oslo.', 'person', ['John Wintermeyer']],
  ['EU Energy Commissioner Maria Lund spoke.', 'person', ['Maria Lund']],
  [
    "The Oslo Children's Hospital closed. The World Health Organization (WHO) helped those who came.",
    'organisation',
    ["Oslo Children's Hospital", 'World Health Organization', 'WHO'],
  ],
] as const)('English names as agencies write them: %s', (text, kind, expected) => {
  expect(surfaces(text, kind)).toEqual(expected);
});

test.each([
  ['Transport Secretary Beatrice Hall spoke.', ['Beatrice Hall: Transport Secretary (held)']],
  ['He met his Maltese counterpart, Mario Borg, there.', ['Mario Borg: his Maltese counterpart (held)']],
  ["Maria Lund, the party's candidate, spoke.", ["Maria Lund: party's candidate (held)"]],
  ['Dieter Kranz, a dispatcher in Hamburg, spoke.', ['Dieter Kranz: dispatcher in Hamburg (held)']],
  ['Carmen Abela, who chairs the committee, spoke.', ['Carmen Abela: chairs the committee (held)']],
  ['Jens Lund, the NATO secretary-general, left.', ['Jens Lund: NATO secretary-general (held)']],
  ["Ukraine's President Maria Lund spoke.", ["Maria Lund: Ukraine's President (held)"]],
  ['Peter Borg, Minister for the Middle East welcomes it.', ['Peter Borg: Minister for the Middle East (held)']],
  ['Maria Lund, Peter Borg and the president came.', []],
  ['Omar Said became prime minister in 1998.', []],
  ['Omar Said was named prime minister.', ['Omar Said: prime minister (held)']],
  ['Omar Said, who led the invasion, left.', []],
  ['Omar Said resigned as chairman in 2014.', ['Omar Said: chairman (former)']],
  ['Maria Lund, a number of friends and a dog came.', []],
])('English roles as agencies tell them: %s', (text, expected) => {
  expect(rolesIn(text)).toEqual(expected);
});

test('a firm is told by those who work at it', () => {
  const text = 'Analysts at Goldman Sachs agreed. Jane Doyle, chief economist at Capital Economics, did not.';
  expect(surfaces(text, 'organisation')).toEqual(['Goldman Sachs', 'Capital Economics']);
  expect(surfaces(text, 'place')).toEqual([]);
});
