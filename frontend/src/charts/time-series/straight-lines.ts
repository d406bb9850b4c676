/** A place in the drawing: x and y in pixels. */
export type Spot = readonly [x: number, y: number];

/** A path of straight lines from spot to spot; a thousandth of a pixel is as fine as anybody sees. */
export function lineThrough(spots: readonly Spot[]): string {
  const words = spots.map((spot) => spot.map((number) => Number(number.toFixed(3))).join(','));
  return words.length === 0 ? '' : `M${words.join('L')}`;
}
