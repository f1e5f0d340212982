import table from '../../../data/tables/hand/event-circumstances.json';
import { ARTICLE, ARTICLE_OR_PREPOSITION, CONJUNCTIONS, pairs, stemPattern, writtenForms } from './written-forms.ts';

const ATTACHED = pairs(CONJUNCTIONS, ARTICLE_OR_PREPOSITION);
const OWNED = ['', 'ه', 'ها'];

/** Nouns that tell of harm and not by whose hand, as a trigger spells them: «مقتل». */
export const BEFALLING: ReadonlySet<string> = new Set(table.befalling.words);
/** What does harm without anybody meaning to, with all that may be written onto it: «بحريق», «والسيول». */
export const MISHAPS = writtenForms(table.mishaps, ATTACHED);
/** «سقوط [طائرة]»; «سقوط النظام» hurts nobody by itself. */
export const FALLING = writtenForms(table.falling, ARTICLE);
export const ILLNESSES = writtenForms(table.illnesses, ATTACHED, OWNED);
/** «إصابة [لاعب] في الركبة», «[حالات] إصابة»: hurt at play or ill; who is killed there is killed. */
export const PLAY = writtenForms(table.play, ATTACHED, OWNED);
/** Stands in any word that tells of violence. */
export const VIOLENCE = stemPattern(table.violence);
/** «انضم إلى [صفوف] الفريق» */
export const JOINING = writtenForms(table.joining, ARTICLE);
/** Verbal nouns, as a trigger spells them: people who died, people who were hurt, and what it befell them by. */
export const DEATHS: ReadonlySet<string> = new Set(table.deaths.words);
export const HURTS: ReadonlySet<string> = new Set(table.hurts.words);
export const BLOWS: ReadonlySet<string> = new Set(table.blows.words);
/** «[وصول] X إلى ليما في زيارة», and what one travels for: «وصول X إلى ليما في [زيارة]». */
export const TRIPS: ReadonlySet<string> = new Set(table.trips.words);
export const VISITS: ReadonlySet<string> = new Set(table.visits.words);
/** The same as sentences are folded, with and without ال. */
export const JOURNEYS = writtenForms(table.visits, ARTICLE);
