import type { EntityKind, ExtractedEntity } from '../understand/extraction.ts';
import type { ArticleSetting } from './article-setting.ts';
import type { ArticleView } from './article-view.ts';
import type { MergeReason } from './dossier.ts';
import type { NameCorrection } from './link-correction.ts';
import type { RoleEvidence } from './role-evidence.ts';

/** One entity of one article, before articles are joined. */
export type EntityNode = {
  readonly view: ArticleView;
  readonly entity: ExtractedEntity;
  readonly words: readonly string[];
  readonly evidence: RoleEvidence;
  readonly setting: ArticleSetting;
};

/** Nodes taken for one person, organisation or place. Grows while articles are joined. */
export type EntityCluster = {
  readonly kind: EntityKind;
  readonly nodes: EntityNode[];
  readonly reasons: Set<MergeReason>;
  /** What a reader put right of its names; absent where nothing. */
  readonly said?: readonly NameCorrection[];
};
