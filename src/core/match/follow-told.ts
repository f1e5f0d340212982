import type { EventSignature } from './name-index.ts';
import type { Trigger } from './read-trigger.ts';

/**
 * Follows a page in order and tells which events its words were about last: «اتفاق أوسلو … الاتفاق» is that one, until
 * the word means something else («الاتفاق النووي») or a paragraph has passed.
 */
export type LatestTold = {
  tell(entity: number, block: number): void;
  /** A trigger stood in this block, and told of these. */
  use(trigger: Trigger, tellings: readonly { readonly entity: number }[], block: number): void;
  isJustTold(entity: number, block: number): boolean;
};

export function followTold(near: readonly EventSignature[]): LatestTold {
  const headed = new Map(near.flatMap(({ entity, heads }) => (heads.length > 0 ? [[entity, heads] as const] : [])));
  const attacks = new Set(near.flatMap(({ entity, victims }) => (victims.length > 0 ? [entity] : [])));
  const lastTold = new Map<number, number>();
  return {
    tell(entity, block) {
      if (headed.has(entity) || attacks.has(entity)) lastTold.set(entity, block);
    },
    use(trigger, tellings, block) {
      // «ضم X … الأزمة» may be any crisis, «أزمة X … الأزمة» is that one.
      for (const { entity } of trigger.events) {
        // «هجوم على سوق … الهجوم» is that one, too.
        const isItsWord = attacks.has(entity) || headed.get(entity)?.includes(trigger.hash) === true;
        if (!isItsWord) continue;
        if (tellings.some(telling => telling.entity === entity)) lastTold.set(entity, block);
        else lastTold.delete(entity);
      }
    },
    isJustTold: (entity, block) => block - (lastTold.get(entity) ?? Number.NEGATIVE_INFINITY) <= 1,
  };
}
