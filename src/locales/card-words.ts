/** Every word of the card that is not a source's own. One shape, so that a language can't lack a word. */
import type { CardRelation } from '../core/card/card.ts';
import type { DisagreementSlot, DossierKind, MergeReason, UnsaidSlot } from '../core/link/dossier.ts';
import type { Confidence, MatchForm } from '../core/match/mention.ts';
import type { Medium } from '../core/understand/extraction.ts';
import { CARD_WORDS_AR } from './card-words-ar.ts';
import { CARD_WORDS_EN } from './card-words-en.ts';
import type { PluralForms, UiLanguage } from './plural.ts';

export type CardWords = {
  readonly kind: Readonly<Record<DossierKind, string>>;
  /** Under the name: how many sources, «مصدر واحد» at one. */
  readonly sourceCount: PluralForms;
  readonly foundHere: string;
  readonly form: Readonly<Record<'familyName' | 'part' | 'role' | 'alias' | 'variant' | 'paraphrase', string>>;
  readonly accordingTo: string;
  /** Before a role's dating: as its articles described this person, organisation or place. */
  readonly describedBy: Readonly<Record<'masculine' | 'feminine', string>>;
  readonly bothArticles: string;
  readonly datesNotGiven: PluralForms;
  readonly byArticleOf: string;
  readonly byArticleUndated: string;
  readonly comma: string;
  readonly narration: string;
  readonly relayedBy: string;
  /** Behind a speaker: «… (تغريدة)». */
  readonly medium: Readonly<Record<Medium, string>>;
  /** Behind a capital that speaks; # is its government. */
  readonly standsFor: string;
  readonly oneSided: string;
  readonly datedEvents: string;
  readonly undatedEvents: string;
  readonly onlyNamedIn: string;
  readonly eventStatus: Readonly<Record<'planned' | 'claimed' | 'denied', string>>;
  readonly sourcesDiffer: string;
  readonly notSaid: string;
  readonly slot: Readonly<Record<DisagreementSlot | UnsaidSlot, string>>;
  readonly more: string;
  readonly quotes: Readonly<Record<'masculine' | 'feminine' | 'neutral', string>>;
  readonly related: string;
  /** Behind a related name: who relays whose words, or how two events meet. */
  readonly link: Readonly<Record<NonNullable<CardRelation['link']>, string>>;
  /** Beside a statement that is true of the day it was written («مؤخرًا»). */
  readonly ofItsTime: string;
  /** Before the event that «المحادثة» of a statement is. */
  readonly refersTo: string;
  readonly namings: string;
  /** Of two articles, and of more. */
  readonly mergedWhy: Readonly<Record<DossierKind, { readonly two: string; readonly more: string }>>;
  /** Opens our own page, where it can be parted: of two articles, and of more. */
  readonly apart: Readonly<Record<DossierKind, { readonly two: string; readonly more: string }>>;
  readonly mergeReason: Readonly<Record<MergeReason, string>>;
  readonly sources: string;
  readonly openSentence: string;
  readonly openOriginal: string;
  readonly untitled: string;
  readonly publisher: string;
  readonly published: string;
  readonly notGiven: string;
  readonly inferred: string;
  readonly showSentence: string;
  readonly pin: string;
  readonly unpin: string;
  readonly close: string;
  readonly oneLine: string;
  readonly why: string;
  readonly whyForm: Readonly<Record<MatchForm, string>>;
  /** Words of the reader's own among those of the articles. */
  readonly yours: Readonly<Record<'mark' | 'insteadOf' | 'kindBefore', string>>;
  /** On this site, against what the words alone would say. */
  readonly whyChosen: string;
  readonly whyConfidence: Readonly<Record<Confidence, string>>;
  readonly orElse: string;
  readonly noOther: string;
  readonly swap: string;
  readonly back: string;
  readonly forward: string;
  /** To the words on the page that a pinned card was opened at. */
  readonly toWord: string;
  /** Before the day of the page that is read; and what the archive holds by now. */
  readonly asOfPage: string;
  readonly asOfNow: string;
  readonly openDossier: string;
  readonly keys: string;
  readonly keyList: readonly (readonly [key: string, effect: string])[];
};

/** Between the parts of one line: `شخص · مقالان`. */
export const SEPARATOR = ' · ';

export const CARD_WORDS: Readonly<Record<UiLanguage, CardWords>> = { ar: CARD_WORDS_AR, en: CARD_WORDS_EN };
