import hosts from '../../../data/news-hosts.json';

/** A site that marks are on for from the start: the manifest's list is made of these. */
export type NewsHost = {
  readonly host: string;
  readonly name_ar: string;
  readonly name_en: string;
  /** ISO 3166-1 alpha-2, where the newsroom is. */
  readonly country: string;
};

export const NEWS_HOSTS: readonly NewsHost[] = hosts;
