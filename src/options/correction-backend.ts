import type { IdentityView } from '../core/library/library.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { KeptCorrection } from '../core/link/kept-correction.ts';
import type { LinkCorrection } from '../core/link/link-correction.ts';
import type { Answer } from '../messages/protocol.ts';

/** What putting right who is who asks of the world. */
export type CorrectionBackend = {
  /** Null where the archive has it no more. */
  readonly identity: (entity: EntityId) => Promise<Answer<IdentityView | null>>;
  readonly correct: (said: LinkCorrection) => Promise<Answer<{ readonly id: string; readonly entity: EntityId | null }>>;
  readonly list: () => Promise<Answer<readonly KeptCorrection[]>>;
  readonly undo: (ids: readonly string[]) => Promise<Answer<null>>;
  readonly add: (kept: readonly KeptCorrection[]) => Promise<Answer<readonly string[]>>;
};
