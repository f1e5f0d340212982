import { latinKeys } from '../text/transliterate.ts';
import { companyKey, countryNamed } from './article-setting.ts';
import type { EntityCluster } from './entity-node.ts';
import { moveInto } from './join-clusters.ts';
import { pushTo } from './push-to.ts';
import { contradicts, type RoleEvidence } from './role-evidence.ts';
import { arabicNamesOf } from './translated-names.ts';

/** A place or organisation of one word needs so many sounds to be told by them: "Moscow" and «موسكو» share three. */
const MIN_SOUNDS = 3;

/**
 * Joins the names of English articles with those of Arabic ones: «بوتين» with "Putin" by sound where the whole name has
 * two words and the roles, the company or the countries around both say so; countries by what they are; organisations by
 * their translated names. Where two could be meant, none is joined.
 *
 * @param clusters all of one kind
 */
export function joinScripts(clusters: readonly EntityCluster[]): readonly EntityCluster[] {
  const [latin, arabic] = [clusters.filter(isLatin), clusters.filter(cluster => !isLatin(cluster))];
  if (latin.length === 0 || arabic.length === 0) return clusters;
  const byKey = new Map<string, EntityCluster[]>();
  for (const cluster of arabic) for (const key of keysOf(cluster)) pushTo(byKey, key, cluster);
  for (const cluster of latin) {
    const candidates = new Set([...keysOf(cluster)].flatMap(key => byKey.get(key) ?? []));
    const meant = [...candidates].filter(other => isMeant(other, cluster));
    if (meant.length === 1) moveInto(meant[0]!, cluster, ['other-script']);
  }
  return clusters.filter(cluster => cluster.nodes.length > 0);
}

function isLatin({ nodes }: EntityCluster): boolean {
  return /^[a-z]/.test(nodes[0]!.words[0]!);
}

/** What the names of one thing share in both scripts. */
function keysOf(cluster: EntityCluster): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const words of new Map(cluster.nodes.map(node => [node.words.join(' '), node.words])).values()) {
    const name = words.join(' ');
    const country = cluster.kind === 'place' ? countryNamed(name) : null;
    if (country !== null) {
      // "Oman" sounds like «عمّان» too.
      keys.add(`country ${country}`);
      continue;
    }
    if (cluster.kind === 'organisation') for (const arabic of isLatin(cluster) ? arabicNamesOf(words) : [name]) keys.add(`org ${arabic}`);
    if (cluster.kind === 'person' ? words.length > 1 : true) {
      for (const key of latinKeys(name)) if (key.replace(/ /g, '').length >= MIN_SOUNDS) keys.add(`sound ${key}`);
    }
  }
  return keys;
}

function isMeant(arabic: EntityCluster, latin: EntityCluster): boolean {
  if (arabic.kind === 'place') return true;
  const [one, other] = [evidenceOf(arabic), evidenceOf(latin)];
  if (contradicts(one, other)) return false;
  if ([...one.countries].some(country => other.countries.has(country))) return true;
  const translated = arabic.kind === 'organisation' && arabicNamesOf(latin.nodes[0]!.words).has(arabic.nodes[0]!.words.join(' '));
  return translated || shareCountry(arabic, latin) || shareCompany(arabic, latin);
}

function shareCountry(one: EntityCluster, other: EntityCluster): boolean {
  const countries = new Set(one.nodes.flatMap(({ setting }) => [...setting.countries]));
  return other.nodes.some(({ setting }) => [...setting.countries].some(country => countries.has(country)));
}

/** Somebody else, named along with both, whose name sounds the same. */
function shareCompany(one: EntityCluster, other: EntityCluster): boolean {
  const [a, b] = [companySounds(one), companySounds(other)];
  for (const sound of a) if (b.has(sound)) return true;
  return false;
}

function companySounds({ nodes }: EntityCluster): ReadonlySet<string> {
  const own = new Set(nodes.map(({ entity, words }) => companyKey(entity.kind, words)));
  const company = new Set(nodes.flatMap(({ setting }) => [...setting.company]).filter(key => !own.has(key)));
  return new Set([...company].filter(key => key.startsWith('person ')).flatMap(key => latinKeys(key.slice('person '.length))));
}

function evidenceOf({ nodes }: EntityCluster): RoleEvidence {
  return {
    countries: new Set(nodes.flatMap(node => [...node.evidence.countries])),
    fields: new Set(nodes.flatMap(node => [...node.evidence.fields])),
    years: nodes.flatMap(node => node.evidence.years),
    life: nodes.find(node => node.evidence.life)?.evidence.life ?? null,
  };
}
