/** Things by the element they stand in, in order. (`Map.groupBy` is too young for the Node that tests run in.) */
export function groupByElement<T>(things: readonly T[], elementOf: (thing: T) => Element): Map<Element, T[]> {
  const groups = new Map<Element, T[]>();
  for (const thing of things) {
    const element = elementOf(thing);
    const group = groups.get(element);
    if (group === undefined) groups.set(element, [thing]);
    else group.push(thing);
  }
  return groups;
}
