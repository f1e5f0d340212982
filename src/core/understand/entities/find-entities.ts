import type { Article } from '../../article/article.ts';
import type { ExtractedEntity } from '../extraction.ts';
import type { Tagger } from '../recognise/load-tagger.ts';
import { type ArticleName, tagArticle } from '../recognise/tag-article.ts';
import { type AnalysedArticle, analyseWords } from '../tokens/analyse-words.ts';
import { attachEnglishRoles } from './attach-english-roles.ts';
import { attachRoles } from './attach-roles.ts';
import { wordsIn } from './candidate.ts';
import { findEnglishRoleMentions } from './english-role-mentions.ts';
import { findNames, isMostlyLatin } from './find-names.ts';
import { isHolyName } from './is-holy-name.ts';
import { isUnrealRole } from './is-unreal-role.ts';
import { makeEntities } from './make-entities.ts';
import { findNameParts } from './name-parts.ts';
import { groupOrganisations } from './organisation-groups.ts';
import { groupPeople } from './person-groups.ts';
import { groupPlaces } from './place-groups.ts';
import { findRoleMentions } from './role-mentions.ts';
import { type PickBearers, rulersAmong } from './rulers.ts';
import { findShortForms } from './short-forms.ts';
import { livingAmong } from './the-living.ts';

/**
 * People, organisations and places of an article with all their mentions and the roles told of them.
 * Ids are "e1", "e2" … in the order of first mention; offsets are into the article's text. Linear.
 */
export function findEntities(article: Article, tagger: Tagger | null = null): readonly ExtractedEntity[] {
  const analysed = analyseWords(article);
  return entitiesOf(analysed, tagger === null ? [] : tagArticle(tagger, analysed));
}

/** The same from words already read; `seen` is what the tagger takes for names. */
export function entitiesOf(article: AnalysedArticle, seen: readonly ArticleName[] = []): readonly ExtractedEntity[] {
  const { text, words } = article;
  const { candidates, roles } = findNames(article, seen);
  const rulers = rulersAmong(words, roles);
  const living = livingAmong(words);
  const pick: PickBearers = (at, bearers) => living(at, rulers(at, bearers));
  const people = groupPeople(
    candidates.filter(one => one.kind === 'person'),
    single => isHolyName(words, single),
    pick,
  );
  const organisations = groupOrganisations(candidates.filter(one => one.kind === 'organisation'));
  const places = groupPlaces(candidates.filter(one => one.kind === 'place'));
  const taken = wordsIn(candidates);
  for (const { candidate, group } of findNameParts(article, people, taken, pick)) {
    group.mentions.push({ candidate, form: group.tokens.length > candidate.tokens.length ? 'part' : 'full' });
    for (let i = candidate.from; i < candidate.to; i += 1) taken.add(i);
  }
  for (const { candidate, group } of findShortForms(words, organisations, taken)) group.mentions.push({ candidate, form: 'part' });
  const isEnglish = isMostlyLatin(words);
  const names = new Map(people.groups.flatMap(({ mentions }) => mentions.map(({ candidate }) => [candidate.to, candidate] as const)));
  const attached = isEnglish
    ? attachEnglishRoles(article, candidates, people.groups)
    : attachRoles(words, roles, people.groups).filter(one => !isUnrealRole(words, one, names));
  const mentions = isEnglish ? findEnglishRoleMentions(article, attached) : findRoleMentions(article, roles, attached, people.groups);
  return makeEntities(text, { people: people.groups, organisations, places }, attached, mentions);
}
