import type { MergeReason } from './dossier.ts';
import type { EntityCluster } from './entity-node.ts';

/** Moves a cluster's nodes into another; `reasons` is why. The one moved is left empty. */
export function moveInto(target: EntityCluster, moved: EntityCluster, reasons: readonly MergeReason[]): void {
  for (const node of moved.nodes) target.nodes.push(node);
  moved.nodes.length = 0;
  for (const reason of [...moved.reasons, ...reasons]) target.reasons.add(reason);
}
