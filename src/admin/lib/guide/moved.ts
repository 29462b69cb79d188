/** The list with one of its items a place up (-1) or down (+1); as it was where there is no such place. */
export function moved<Item>(list: readonly Item[], from: number, by: -1 | 1): Item[] {
  const to = from + by
  const [item, other] = [list[from], list[to]]
  return item === undefined || other === undefined ? [...list] : list.map((each, at) => (at === from ? other : at === to ? item : each))
}
