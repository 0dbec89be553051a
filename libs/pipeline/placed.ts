/**
 * Who stands elsewhere once `id` has its new place, counted from 1, and where; the others make room.
 * @param ids everybody, in the order of now, from place 1
 */
export function placed(ids: string[], id: string, place: number): [string, number][] {
  const others = ids.filter((other) => other !== id);
  const order = [...others.slice(0, place - 1), id, ...others.slice(place - 1)];
  return order.flatMap((other, at) => (ids[at] === other ? [] : [[other, at + 1] as [string, number]]));
}
